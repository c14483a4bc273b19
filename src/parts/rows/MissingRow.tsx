import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { text } from '#src/text/catalogue.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import styles from './MissingRow.module.css';

type Props = {
  title: string;
  body: string;
  /** Brings it back, where it was removed. `null`: there is none. */
  back: { label: string; onBack: () => void } | null;
  list: { label: string; to: string };
  /** What people have said differently about it, also whether it is there. */
  conflicts?: ReactNode;
};

/** The page of a row that was removed, or was never there. */
export function MissingRow({ title, body, back, list, conflicts }: Props) {
  return (
    <>
      <PageHeading title={title} lead={body} documentTitle={text.shell.pageTitle(title)}>
        <div className={styles.ways}>
          {back && (
            <Button type="button" size="small" onClick={back.onBack}>
              {back.label}
            </Button>
          )}
          <RouteButton to={list.to}>{list.label}</RouteButton>
        </div>
      </PageHeading>
      {conflicts}
    </>
  );
}
