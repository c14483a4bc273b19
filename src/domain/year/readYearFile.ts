import { parseUnknown } from '../input/parseUnknown.ts';
import type { Standard } from '../standard/Standard.ts';
import type { StandardProblem } from '../standard/readStandard.ts';
import { yearFileSchema, type YearFile } from './YearFile.ts';

export type YearFileResult = { ok: true; file: YearFile } | { ok: false; problems: StandardProblem[] };

/**
 * Reads what is proposed for the year from parsed JSON, and checks what a shape cannot say: it is of the same edition, every
 * id is there once, requirements and kinds of office exist, and a quote stands letter by letter in one of the
 * requirements it is about. Never throws. Problems are for whoever writes the file.
 */
export function readYearFile(input: unknown, standard: Standard): YearFileResult {
  const parsed = parseUnknown(yearFileSchema, input);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const file = parsed.data;
  const kinds = standard.officeKinds.map(({ id }) => id);
  const texts = new Map(standard.requirements.map(({ number, text }) => [number, text]));
  const problems = [
    ...(file.standard === standard.id && file.edition === standard.edition
      ? []
      : [{ where: 'standard', what: `is of ${file.standard} ${file.edition}` }]),
    ...duplicates(
      'points',
      file.points.map(({ id }) => id),
    ),
    ...file.points.flatMap(({ id, requirements, officeKinds, quote }) => [
      ...dangling(`points.${id}.requirements`, requirements, [...texts.keys()]),
      ...dangling(`points.${id}.officeKinds`, officeKinds, kinds),
      ...(quote === undefined || requirements.some((number) => texts.get(number)?.includes(quote))
        ? []
        : [{ where: `points.${id}.quote`, what: `«${quote}» is in none of its requirements` }]),
    ]),
  ];
  return problems.length === 0 ? { ok: true, file } : { ok: false, problems };
}

function duplicates(where: string, ids: readonly string[]): StandardProblem[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => ({ where, what: `${id} occurs more than once` }));
}

function dangling<Id>(where: string, refs: readonly Id[], known: readonly Id[]): StandardProblem[] {
  return refs
    .filter((ref) => !known.includes(ref))
    .map((ref) => ({ where, what: `${String(ref)} does not exist` }));
}
