import { Alert, Button } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import styles from './Notice.module.css';

export type NoticeContent = {
  tone: 'success' | 'info' | 'warning' | 'error';
  message: string;
  /** What can be done about it. */
  action?: { label: string; onPress: () => void } | undefined;
};

type Props = { notice: NoticeContent | null; onClose: () => void };

/** What just happened, at the top of a page. */
export function Notice({ notice, onClose }: Props) {
  // A region is read aloud when it is filled, not when it arrives full: it is always drawn empty first.
  const [shown, setShown] = useState<NoticeContent | null>(null);
  useEffect(() => setShown(notice), [notice]);
  return (
    <div role="status" className={styles.region}>
      {shown && (
        <Alert variant={shown.tone} size="small" closeButton onClose={onClose}>
          <div className={styles.content}>
            {shown.message}
            {shown.action && (
              <Button type="button" size="xsmall" variant="secondary-neutral" onClick={shown.action.onPress}>
                {shown.action.label}
              </Button>
            )}
          </div>
        </Alert>
      )}
    </div>
  );
}
