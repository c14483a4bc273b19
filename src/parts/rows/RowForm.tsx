import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import { text } from '#src/text/catalogue.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { PageBar } from '#src/ui/PageBar.tsx';
import styles from './RowForm.module.css';

type Props = {
  title: string;
  /** That all is saved: nothing for paper. */
  lead: string;
  /** The way back to where it stands with the others; that is also where one comes when it is removed. */
  list: { label: string; to: string };
  /** The buttons that take steps back. @param say tells what was taken back */
  history: (say: (message: ToastMessage) => void) => ReactNode;
  /** What is said of it before its fields; '' for nothing. */
  note?: string;
  /** What people have said differently about it. */
  conflicts: ReactNode;
  children: ReactNode;
  remove: { label: string; onRemove: () => void };
};

/** The page of one row with its fields, saved as they are filled in. */
export function RowForm({ title, lead, list, history, note = '', conflicts, children, remove }: Props) {
  const [message, say] = useState<ToastMessage | null>(null);
  const navigate = useNavigate();
  return (
    <>
      <PageHeading
        title={title}
        lead={lead}
        leadOnPaper={false}
        documentTitle={text.shell.pageTitle(title)}
      />
      <PageBar flush>
        <RouteLink to={list.to}>{list.label}</RouteLink>
        {history(say)}
      </PageBar>
      {note !== '' && <p className={styles.note}>{note}</p>}
      {conflicts}
      <div className={styles.form}>
        {children}
        <div className={styles.remove}>
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            icon={<TrashIcon aria-hidden />}
            onClick={() => {
              remove.onRemove();
              navigate(list.to);
            }}
          >
            {remove.label}
          </Button>
        </div>
      </div>
      <Toast message={message} />
    </>
  );
}
