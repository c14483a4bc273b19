import { Alert, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { useSession } from '#src/state/session/session.ts';
import { useReason } from '#src/state/signing/reasons.ts';
import { reopenEvaluation } from '#src/state/signing/signEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './SignPage.module.css';

type Props = { evaluation: string; late: number; onDone: (said: string) => void };

/** Opens a signed evaluation again. It takes a reason, which everyone sees. */
export function ReopenSection({ evaluation, late, onDone }: Props) {
  const words = pageText.signing.reopen;
  const identity = useSession((session) => session.identity);
  const [reason, setReason] = useReason(evaluation, 'reopen');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reopen = async () => {
    if (reason.trim() === '') {
      setProblem(words.reasonMissing);
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const opened = await reopenEvaluation(evaluation, identity, reason.trim());
      // A reason that came second has been used for nothing, and is kept for whoever wrote it.
      if (opened) setReason('');
      onDone(opened ? words.done : words.already);
    } catch {
      setProblem(words.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <PagePart title={words.title} lead={words.lead}>
      {late > 0 && <p className={styles.late}>{words.late(late)}</p>}
      <div className={styles.form}>
        <WatchedText
          field={`${evaluation}:reopen`}
          label={words.reason}
          value={reason}
          onChange={setReason}
        />
        <div role="alert">
          {problem !== null && (
            <Alert variant="error" size="small">
              {problem}
            </Alert>
          )}
        </div>
        <div>
          <Button type="button" variant="secondary" loading={busy} onClick={() => void reopen()}>
            {words.button}
          </Button>
        </div>
      </div>
    </PagePart>
  );
}
