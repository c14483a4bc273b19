import '@navikt/ds-css/dist/component/form.min.css';
import { useRef, useState } from 'react';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { useEvaluationStore, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useKeptReasons } from '#src/state/signing/reasons.ts';
import { useStanding } from '#src/state/signing/standing.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { ReopenSection } from './ReopenSection.tsx';
import { SignedSection } from './SignedSection.tsx';
import { SignSection } from './SignSection.tsx';
import styles from './SignPage.module.css';

/** Where an evaluation is signed and locked, and opened again. The evaluation is open. */
export function SignPage() {
  const state = useEvaluationStore();
  return state.status === 'open' ? <SignView key={state.id} open={state} /> : null;
}

function SignView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office } = open;
  const words = pageText.signing;
  const [message, say] = useState<ToastMessage | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const standing = useStanding(evaluation.id);
  useKeptReasons(evaluation.id);
  const signature = standingSignature(Object.values(open.signatures));
  const title = words.title(office.name, evaluation.year);
  /** The form that was pressed in is gone: what has come of it is at the top. */
  const done = (content: string) => {
    say({ content, visible: true });
    top.current?.focus();
    top.current?.scrollIntoView();
  };
  return (
    <div ref={top} tabIndex={-1} className={styles.page}>
      <PageHeading
        title={title}
        lead={signature ? words.signedLead : words.lead}
        documentTitle={text.shell.pageTitle(title)}
      />
      {signature ? (
        <>
          <SignedSection signature={signature} late={standing?.late ?? 0} />
          <ReopenSection evaluation={evaluation.id} late={standing?.late ?? 0} onDone={done} />
        </>
      ) : (
        <SignSection
          open={open}
          before={standing?.signature ?? null}
          onDone={() => done(words.sign.outcome.written)}
        />
      )}
      <RowLog evaluation={evaluation.id} standard={open.standard} of="signing" />
      <Toast message={message} />
    </div>
  );
}
