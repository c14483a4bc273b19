import type { Change } from '../changes/Change.ts';
import { entities, type RowsByTable } from '../changes/entities/entities.ts';
import type { RowFrame } from '../evaluation/RowFrame.ts';
import type { Kind } from '../changes/entities/entity.ts';
import { groupByRow, rowKey } from '../changes/groupByRow.ts';
import { newestFirst } from '../changes/heads.ts';
import { applyPatch, blankRow } from '../changes/rowFields.ts';
import type { Action } from '../evaluation/Action.ts';
import type { Answer } from '../evaluation/Answer.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import type { Signature } from '../evaluation/Signature.ts';
import type { IndicatorValue } from '../indicators/IndicatorValue.ts';
import { divideAt } from '../changes/logCut.ts';
import { readSealText, type SignedContent } from './signedContent.ts';
import { signedForm } from '../changes/signedForm.ts';
import { newestSignature, standingSignature } from '../changes/standingSignature.ts';

/** The rows of an evaluation as they were signed, by the names of their tables. */
export type SignedState = Pick<RowsByTable, 'answers' | 'indicatorValues' | 'actions' | 'barriers'> & {
  content: SignedContent;
  signature: Signature;
};

/**
 * An evaluation as it was signed: under the signature that stands, or else the newest that was opened again. Read from
 * what the signature sealed, so that nothing that has come since can move it: neither a merge nor a newer app.
 *
 * What next year starts from, where an evaluation was signed.
 * @param signatures those of the evaluation, in any order
 * @param changes its log, or none: then the rows do not say who wrote them last, and when
 * @returns `null` where it was never signed, or what was sealed is not here or cannot be read
 */
export function signedStateOf(
  signatures: readonly Signature[],
  changes: readonly Change[] = [],
): SignedState | null {
  const signature = standingSignature(signatures) ?? newestSignature(signatures);
  return signature && signedStateUnder(signature, changes);
}

/** The same under one signature. */
function signedStateUnder(signature: Signature, changes: readonly Change[] = []): SignedState | null {
  const content = readSealText(signature.content);
  if (!content) return null;
  const frameOf = framesIn(signature, changes);
  const rowsOf = <Row>(kind: Kind<Row>): Row[] =>
    Object.entries(content.rows[kind.name] ?? {}).flatMap(([id, said]) =>
      kind.id.read(id) ? [{ ...applyPatch(kind, blankRow(kind, id), said), ...frameOf(kind.name, id) }] : [],
    );
  return {
    content,
    signature,
    answers: rowsOf<Answer>(entities.answer),
    indicatorValues: rowsOf<IndicatorValue>(entities.indicatorValue),
    actions: rowsOf<Action>(entities.action),
    barriers: rowsOf<Barrier>(entities.barrier),
  };
}

/** Who wrote a row last among what is covered, and when; where the log does not say, whoever signed. */
function framesIn(
  { covers, form, name, role, signedAt, hash }: Signature,
  changes: readonly Change[],
): (entity: string, entityId: string) => Pick<RowFrame, 'changedAt' | 'changedBy' | 'revision'> {
  const known = covers && divideAt(changes, covers, signedForm(form ?? 0) ?? {}).covered;
  const rows = groupByRow(known ?? []);
  return (entity, entityId) => {
    const [newest] = (rows.get(rowKey({ entity, entityId })) ?? []).toSorted(newestFirst);
    return {
      changedAt: newest?.at ?? signedAt ?? '',
      changedBy: newest?.author ?? { name, role },
      revision: `signed:${hash}`,
    };
  };
}
