import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';

/** An office as a screen needs it, listed or named by its user. */
export type Office = { id: string; name: string; kind: string; own: boolean };

/** The office of an evaluation. One that this version's list does not have, and that says nothing of itself, is named by its id. */
export function officeOf(
  evaluation: Pick<Evaluation, 'office' | 'ownOffice'>,
  listed: readonly ListedOffice[],
): Office {
  const known = listed.find((office) => office.id === evaluation.office);
  if (known) return { id: known.id, name: known.name, kind: known.kind, own: false };
  const { name, kind } = evaluation.ownOffice ?? { name: evaluation.office, kind: '' };
  return { id: evaluation.office, name, kind, own: true };
}
