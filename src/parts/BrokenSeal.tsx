import '@navikt/ds-css/dist/component/alert.min.css';
import { Alert } from '@navikt/ds-react';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import { useCheckedSignatures } from '#src/state/signing/checkSignatures.ts';
import { useEvaluationLog } from '#src/state/years/evaluationLog.ts';
import { pageText } from '#src/text/pageText.ts';

/**
 * Says that something an evaluation was signed with is another now: in a file that was taken in, or on the disk. Nothing
 * while it is computed, where all is as it was signed, and where what was signed is not here to be held against.
 */
export function BrokenSeal({ evaluation }: { evaluation: string }) {
  const state = useEvaluationLog(evaluation);
  const log = state.status === 'ready' ? state.log : null;
  const checked = useCheckedSignatures(log);
  const standing = log && standingSignature(log.signatures);
  const isBroken =
    Array.isArray(checked) &&
    checked.some(
      ({ signature, verification }) => signature.id === standing?.id && verification.state === 'broken',
    );
  return (
    isBroken && (
      <Alert variant="error" size="small" role="alert" data-broken-seal>
        {pageText.signing.notice.broken}
      </Alert>
    )
  );
}
