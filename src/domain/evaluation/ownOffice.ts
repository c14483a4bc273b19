import { fnv } from '../input/fnv.ts';
import { foldText } from '../input/foldText.ts';
import { officeSlug } from './Evaluation.ts';

/** An office that is known here already: listed, or named by its user in some evaluation. */
export type KnownOffice = { id: string; name: string; own: boolean };

export type OwnOfficeId =
  | { ok: true; id: string }
  /** `unnamed`: no letter or digit a–z, 0–9 can be seen in the name. `listed`: an office of the list is called so. */
  | { ok: false; kind: 'unnamed' | 'listed' };

/** What is left of a slug of 100 characters when a mark is put behind it. */
const longestBeforeMark = 92;

/**
 * The id of an office that its user names: the slug of the name, unless that is taken. «Åsen skole» and «Asen skole» are
 * two offices with one slug: the one that comes second gets a mark that follows from its name, so that two people who
 * have both meet in the same id. An office that is known by the same name keeps the id it has.
 */
export function ownOfficeId(name: string, known: readonly KnownOffice[]): OwnOfficeId {
  const slug = officeSlug(name);
  if (slug === null) return { ok: false, kind: 'unnamed' };
  const alike = known.filter((office) => isSameOfficeName(office.name, name));
  if (alike.some(({ own }) => !own)) return { ok: false, kind: 'listed' };
  const [same] = alike;
  if (same) return { ok: true, id: same.id };
  if (!known.some(({ id }) => id === slug)) return { ok: true, id: slug };
  return { ok: true, id: `${slug.slice(0, longestBeforeMark).replace(/-$/, '')}-${mark(name)}` };
}

/** Whether two names are one office's: capitals, spaces, signs, accents and what nobody sees do not count; æ, ø and å do. */
export function isSameOfficeName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

function nameKey(name: string): string {
  return foldText(name)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** Seven signs that follow from the name (FNV-1a, 32 bits). */
function mark(name: string): string {
  return (fnv(nameKey(name)) >>> 0).toString(36).padStart(7, '0');
}
