import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { knownNow } from '#src/state/session/knownNow.ts';
import { paths } from '#src/state/paths.ts';
import { useStanding } from '#src/state/signing/standing.ts';
import { pageText } from '#src/text/pageText.ts';
import { loadedPart } from '#src/ui/loadedPart.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './SignedNotice.module.css';

// What was signed is computed anew when the page has been drawn.
const BrokenSeal = loadedPart(async () => (await import('./BrokenSeal.tsx')).BrokenSeal);

/** Says that an evaluation is signed and locked, by whom and when, and where it is opened again. Nothing where it is not. */
export function SignedNotice({ evaluation }: { evaluation: string }) {
  const standing = useStanding(evaluation);
  if (!standing || isOpenedAgain(standing.signature)) return null;
  const words = pageText.signing.notice;
  const { signature, late } = standing;
  return (
    <>
      <div className={styles.notice} data-signed>
        <PadlockLockedIcon aria-hidden className={styles.icon} />
        <p className={styles.words}>
          <span>{words.signed(signature, knownNow(signature.signedAt ?? ''))} </span>
          <span>{late > 0 && `${words.late(late)} `}</span>
          <RouteLink to={paths.checkSignature(evaluation)}>{words.check}</RouteLink>
          <span aria-hidden> · </span>
          <RouteLink to={paths.sign(evaluation)}>{words.open}</RouteLink>
        </p>
      </div>
      <div className={styles.broken}>
        <BrokenSeal evaluation={evaluation} />
      </div>
    </>
  );
}
