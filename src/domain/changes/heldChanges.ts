import type { Change } from './Change.ts';
import { kindNamed, type Entities } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import { groupByRow } from './groupByRow.ts';
import { project } from './project.ts';
import type { Signature } from '../evaluation/Signature.ts';
import { divideAt } from './logCut.ts';
import { signedForm } from './signedForm.ts';
import { standingSignature } from './standingSignature.ts';

/**
 * The changes that the rows on the screen follow from. While an evaluation is signed, of the kinds that a signature locks
 * only those that it covers: what has come by a merge since lies in the log, is told of, and moves nothing before somebody
 * opens the evaluation again. Of all other kinds, and while nothing is signed, every change.
 *
 * A signature that came without its cut, in a part of an evaluation, holds nothing back.
 * @param changes the log of one evaluation, in any order
 */
export function heldChanges(changes: readonly Change[], kinds: Entities): readonly Change[] {
  const signature = standingSignature(signaturesIn(changes, kinds));
  const form = signedForm(signature?.form ?? 0);
  if (!signature?.covers || !form) return changes;
  const outside = new Set(
    divideAt(changes, signature.covers, form)
      .outside.filter(({ entity }) => locksWhenSigned(entity, kinds))
      .map(({ id }) => id),
  );
  return outside.size === 0 ? changes : changes.filter(({ id }) => !outside.has(id));
}

/** Whether rows of a kind are locked while their evaluation is signed. */
export function locksWhenSigned(entity: string, kinds: Entities): boolean {
  return kindNamed(kinds, entity)?.lockedBySignature === true;
}

/** The signatures in a log. */
export function signaturesIn(changes: readonly Change[], kinds: Entities): Signature[] {
  const kind = signatureKind(kinds);
  if (!kind) return [];
  const said = changes.filter(({ entity }) => entity === kind.name);
  return [...groupByRow(said).values()].flatMap((row) => (project(kind, row) as Signature | null) ?? []);
}

/** The kind of row that signatures are. `null`: there is none, as in some tests. */
export function signatureKind(kinds: Entities): Kind | null {
  return Object.values(kinds).find(({ signs }) => signs === true) ?? null;
}
