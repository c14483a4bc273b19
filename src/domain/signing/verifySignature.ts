import type { Change } from '../changes/Change.ts';
import { entities, type Entities } from '../changes/entities/entities.ts';
import type { Signature } from '../evaluation/Signature.ts';
import { divideAt } from '../changes/logCut.ts';
import type { Digest } from './sealContent.ts';
import {
  differencesBetween,
  readSealText,
  rowsSaid,
  statementDifferences,
  type FieldDifference,
  type SignedContent,
} from './signedContent.ts';
import { signedForm } from '../changes/signedForm.ts';
import { isWhole } from '../changes/standingSignature.ts';

/**
 * `intact`: what was signed is what is there. `broken`: something covered is another than when it was signed. `partial`:
 * what it covers did not come with it, as in a part of an evaluation, so nothing can be said. `newer`: written by a newer
 * version, in a form that this one does not know.
 */
export type SealState = 'intact' | 'broken' | 'partial' | 'newer';

export type Verification = {
  state: SealState;
  /** Whether the sealed text gives the hash of the signature. */
  hashHolds: boolean;
  /** What was sealed; `null` where it cannot be read. */
  content: SignedContent | null;
  /** What the covered changes, or the signature itself, say otherwise than was sealed: somebody has altered the file. */
  altered: FieldDifference[];
  /** How many covered changes are not here. */
  missing: number;
  /** What is another now than was signed, by changes that are no part of it: what came after. */
  since: FieldDifference[];
  /** The changes of covered kinds that are no part of it, oldest first. */
  after: Change[];
};

/**
 * Holds a signature against a log: is what was signed still there, and what has come since. Needs nothing but the two.
 * @param changes the log of the evaluation, in any order
 */
export async function verifySignature(
  signature: Signature,
  changes: readonly Change[],
  digest: Digest,
  kinds: Entities = entities,
): Promise<Verification> {
  const nothing = { content: null, altered: [], missing: 0, since: [], after: [] };
  if (!isWhole(signature)) return { ...nothing, state: 'partial', hashHolds: false };
  const hashHolds = (await digest(signature.content)) === signature.hash;
  const form = signedForm(signature.form);
  if (!form) return { ...nothing, state: hashHolds ? 'newer' : 'broken', hashHolds };
  const content = readSealText(signature.content);
  if (!content) return { ...nothing, state: 'broken', hashHolds };
  const { covered, outside, missing } = divideAt(changes, signature.covers, form);
  const coveredRows = rowsSaid(covered, form, kinds);
  const nowRows = rowsSaid([...covered, ...outside], form, kinds);
  // What somebody has altered in the file is no ordinary change that came after: only what the later changes say otherwise is.
  const movedSince = new Set(differencesBetween(coveredRows, nowRows).map(placeOf));
  const altered = [
    ...differencesBetween(content.rows, coveredRows),
    ...statementDifferences(content.statement, signature),
  ];
  const isOther = content.evaluation !== signature.evaluation || content.form !== signature.form;
  return {
    state: hashHolds && !isOther && altered.length === 0 && missing.length === 0 ? 'intact' : 'broken',
    hashHolds,
    content,
    altered,
    missing: missing.length,
    since: differencesBetween(content.rows, nowRows).filter((each) => movedSince.has(placeOf(each))),
    after: outside.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1)),
  };
}

function placeOf({ entity, entityId, field }: FieldDifference): string {
  return JSON.stringify([entity, entityId, field]);
}
