import type { FormMaterial } from './FormMaterial.ts';
import type { Origin, Said } from './Said.ts';

/** The year that a row is of. `null`: the form is of one year, or the row is of none of its years. */
export function yearInSpan({ span }: FormMaterial, row: string): number | null {
  for (const [evaluation, year] of span?.evaluations ?? [])
    if (row === evaluation || row.startsWith(`${evaluation}_`)) return year;
  return null;
}

/** The rows that are of one year among several. */
const ofOneYear: ReadonlySet<string> = new Set([
  'action',
  'barrier',
  'meeting',
  'meetingPoint',
  'recurringPoint',
  'surveyRound',
  'councilMatter',
  'teamReview',
]);

type Told = { said?: Said; from: Origin };

/** The year that something is told to be of. `null`: of none, or of the whole project. */
function yearTold({ said, from: { entity, row } }: Told, material: FormMaterial): number | null {
  // Several actions in one sentence have each its own year.
  if (said?.kind === 'deliveries') return null;
  return ofOneYear.has(entity) || said?.kind === 'status' ? yearInSpan(material, row) : null;
}

/**
 * How the things that stand together in a form are said: with the year each is of, where any of them is of another year than the form
 * stands in, and where it does not say so itself.
 */
export function saidWithYears(
  together: readonly Told[],
  material: FormMaterial,
  say: (said: Said) => string,
): (text: string, told: Told) => string {
  const isOfOthers = together.some((told) => {
    const year = yearTold(told, material);
    return year !== null && year !== material.evaluation.year;
  });
  return (text, told) => {
    const year = isOfOthers ? yearTold(told, material) : null;
    return text === '' || year === null || text.includes(String(year))
      ? text
      : say({ kind: 'ofYear', text, year });
  };
}
