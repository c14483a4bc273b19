import { useState, type ReactNode } from 'react';
import { text } from '#src/text/catalogue.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import styles from './RowsPage.module.css';

type Say = (message: ToastMessage) => void;

type Props = {
  title: string;
  lead: string;
  /** How many there are; '' where there is none. */
  counts: string;
  add: { label: string; variant: 'primary' | 'secondary'; onAdd: () => void };
  /** The buttons that take steps back. @param say tells what was taken back */
  history: (say: Say) => ReactNode;
  /** What may come along from the year before. */
  carry: ReactNode;
  /** What is said where there is none, and where one may begin. */
  empty: {
    title: string;
    body: string;
    way: { label: string; to: string; variant: 'primary' | 'secondary' };
  };
  /** The rows; `null` where there is none. */
  children: ((say: Say) => ReactNode) | null;
  /** What has been written in them, also in those that are removed. */
  log: ReactNode;
};

/** The page of the rows of one kind: how many, the way to a new one, and all of them. */
export function RowsPage({ title, lead, counts, add, history, carry, empty, children, log }: Props) {
  const [message, say] = useState<ToastMessage | null>(null);
  return (
    <>
      <PageHeading title={title} lead={lead} documentTitle={text.shell.pageTitle(title)}>
        {counts !== '' && <FactLine tone="strong">{counts}</FactLine>}
      </PageHeading>
      <div className={styles.bar}>
        <AddButton variant={add.variant} onAdd={add.onAdd}>
          {add.label}
        </AddButton>
        {history(say)}
      </div>
      {carry}
      {children === null ? (
        <PageSection title={empty.title} lead={empty.body}>
          <RouteButton to={empty.way.to} variant={empty.way.variant} size="medium">
            {empty.way.label}
          </RouteButton>
        </PageSection>
      ) : (
        children(say)
      )}
      {log}
      <Toast message={message} />
    </>
  );
}
