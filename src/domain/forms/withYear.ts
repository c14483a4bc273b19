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

/** What is said, with the year it is of where the form is of several and it does not say so itself. */
export function withYear(
  text: string,
  { said, from: { entity, row } }: { said: Said | undefined; from: Origin },
  material: FormMaterial,
  say: (said: Said) => string,
): string {
  // Several actions in one sentence, each with its own year; and a project is led over years.
  if (text === '' || said?.kind === 'deliveries') return text;
  const year = ofOneYear.has(entity) || said?.kind === 'status' ? yearInSpan(material, row) : null;
  return year === null || text.includes(String(year)) ? text : say({ kind: 'ofYear', text, year });
}
