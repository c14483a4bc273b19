import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import type { Office } from '#src/state/years/office.ts';

/** The evaluations of one office, newest first, as they stand together on the overview. */
export type OfficeGroup = { key: string; office: Office; isExample: boolean; summaries: EvaluationSummary[] };

/**
 * Gathers evaluations under their office, in the order they come; the example last, and never mixed with one's own.
 * @param summaries by office and then newest year first
 */
export function groupByOffice(summaries: readonly EvaluationSummary[]): OfficeGroup[] {
  const groups = new Map<string, OfficeGroup>();
  for (const summary of summaries) {
    const { office, isExample } = summary;
    const key = `${isExample ? 'example' : 'own'} ${office.id}`;
    const group = groups.get(key);
    if (group) group.summaries.push(summary);
    else groups.set(key, { key, office, isExample, summaries: [summary] });
  }
  return [...groups.values()].toSorted((a, b) => Number(a.isExample) - Number(b.isExample));
}
