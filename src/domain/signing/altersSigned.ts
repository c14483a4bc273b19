import type { Change } from '../changes/Change.ts';
import { entities, type Entities } from '../changes/entities/entities.ts';
import { divideAt } from '../changes/logCut.ts';
import { signedForm } from '../changes/signedForm.ts';
import type { Signature } from '../evaluation/Signature.ts';
import { differencesBetween, rowsSaid } from './signedContent.ts';

/**
 * Whether what a signature covers says something else by the one log than by the other: then it could no longer be verified.
 * Also where the signature is in a form that only a newer app knows: nobody here can tell. One that came without what it
 * covers has nothing to be held against.
 * @param before the log of the evaluation, in any order
 * @param after the same changes, some of which say less
 */
export function altersSigned(
  { form: number, covers }: Signature,
  before: readonly Change[],
  after: readonly Change[],
  kinds: Entities = entities,
): boolean {
  if (!covers) return false;
  const form = signedForm(number ?? 0);
  if (!form) return true;
  const said = (changes: readonly Change[]) => rowsSaid(divideAt(changes, covers, form).covered, form, kinds);
  return differencesBetween(said(before), said(after)).length > 0;
}
