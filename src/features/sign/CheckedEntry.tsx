import type { Change } from '#src/domain/changes/Change.ts';
import { isOpenedAgain } from '#src/domain/changes/standingSignature.ts';
import type { CheckedSignature } from '#src/domain/signing/checkLog.ts';
import type { FieldDifference } from '#src/domain/signing/signedContent.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { describeDifferences } from './describeDifferences.ts';
import styles from './SignPage.module.css';

type Props = { checked: CheckedSignature; changes: readonly Change[]; standard: Standard };

/** One signature: whether what it covers is what is there, and if not, each field that is another. */
export function CheckedEntry({ checked: { signature, verification, chain }, changes, standard }: Props) {
  const words = pageText.signing.check;
  const { state, hashHolds, altered, missing, since, after } = verification;
  const told = state === 'intact' || state === 'broken';
  return (
    <PagePart title={words.signature(signature, knownNow(signature.signedAt ?? ''))}>
      <p className={styles.state} data-seal={state}>
        {words.state[state]}
      </p>
      {state !== 'partial' && <p>{hashHolds ? words.hashHolds : words.hashFails}</p>}
      {missing > 0 && <p>{words.missing(missing)}</p>}
      <p className={styles.code}>{pageText.signing.code(signature.hash ?? '')}</p>
      {signature.reopened ? (
        <p>
          {words.openedAgain(signature.reopened, knownNow(signature.reopened.at), signature.reopened.reason)}
        </p>
      ) : (
        isOpenedAgain(signature) && <p>{pageText.signing.reopenedErased}</p>
      )}
      <p className={styles.hint}>{words.chain[chain]}</p>
      {altered.length > 0 && (
        <DifferenceTable title={words.altered} differences={altered} changes={changes} standard={standard} />
      )}
      {told && <p>{words.after(after.length)}</p>}
      {since.length > 0 && (
        <>
          <DifferenceTable
            title={words.since(since.length)}
            differences={since}
            changes={changes}
            standard={standard}
          />
          <p className={styles.hint}>{words.sinceLead}</p>
        </>
      )}
    </PagePart>
  );
}

type TableProps = {
  title: string;
  differences: readonly FieldDifference[];
  changes: readonly Change[];
  standard: Standard;
};

function DifferenceTable({ title, differences, changes, standard }: TableProps) {
  const { columns } = pageText.signing.check;
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.row}</th>
          <th scope="col">{columns.field}</th>
          <th scope="col">{columns.signed}</th>
          <th scope="col">{columns.now}</th>
        </tr>
      </thead>
      <tbody>
        {describeDifferences(differences, changes, standard).map(({ key, row, field, signed, now }) => (
          <tr key={key}>
            <th scope="row">{row}</th>
            <td>{field}</td>
            <td>{signed}</td>
            <td>{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
