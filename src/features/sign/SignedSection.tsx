import type { Signature } from '#src/domain/evaluation/Signature.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import styles from './SignPage.module.css';

type Props = { signature: Signature; late: number };

/** Who has signed, when, and the code of what they signed. */
export function SignedSection({ signature, late }: Props) {
  const words = pageText.signing;
  const { signed, notice } = words;
  const { signedAt, hash, previous, accepted, evaluation } = signature;
  return (
    <PagePart title={signed.title}>
      <FactList
        facts={[
          { name: signed.by, value: words.signer(signature) },
          { name: signed.at, value: words.moment(knownNow(signedAt ?? '')) },
        ]}
      />
      <p className={styles.label}>{signed.hash}</p>
      <p className={styles.code}>{words.code(hash ?? '')}</p>
      <p className={styles.hint}>{signed.hashHint}</p>
      <p className={styles.hint}>
        {previous ? `${signed.previous}: ${words.code(previous.hash)}` : `${signed.noPrevious}.`}
      </p>
      {late > 0 && <p className={styles.late}>{notice.late(late)}</p>}
      {accepted.length > 0 && (
        <details className={styles.accepted}>
          <summary>{signed.accepted(accepted.length)}</summary>
          <ul>
            {accepted.map(({ id, check, requirement, reason }) => (
              <li key={id}>{words.acceptedFinding(check, requirement, reason)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.actions}>
        <RouteButton to={paths.checkSignature(evaluation)} variant="secondary" size="medium">
          {notice.check}
        </RouteButton>
        <RouteButton to={paths.report(evaluation)} variant="secondary" size="medium">
          {pageText.ready.toReport}
        </RouteButton>
      </div>
    </PagePart>
  );
}
