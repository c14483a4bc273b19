import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { isSameOfficeName } from '#src/domain/evaluation/ownOffice.ts';
import { seenText } from '#src/domain/input/seenText.ts';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';

/** An office as a screen needs it, listed or named by its user. */
export type Office = { id: string; name: string; kind: string; own: boolean };

/**
 * The office of an evaluation. One that this version's list does not have, and that says nothing of itself that can be seen,
 * is named by its id; one that calls itself by the name of a listed one is told from it by its id.
 */
export function officeOf(
  evaluation: Pick<Evaluation, 'office' | 'ownOffice'>,
  listed: readonly ListedOffice[],
): Office {
  const known = listed.find((office) => office.id === evaluation.office);
  if (known) return { id: known.id, name: known.name, kind: known.kind, own: false };
  const { office: id, ownOffice } = evaluation;
  const said = seenText(ownOffice?.name ?? '').text.trim();
  const isTaken = listed.some((office) => isSameOfficeName(office.name, said));
  const name = said === '' ? id : isTaken ? `${said} (${id})` : said;
  return { id, name, kind: ownOffice?.kind ?? '', own: true };
}
