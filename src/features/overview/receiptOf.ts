import type { ImportPlan } from '#src/state/import/ImportPlan.ts';
import { pageText } from '#src/text/pageText.ts';

/**
 * What has been done, once a plan is carried out.
 * @param decided how many disagreements were decided along with it
 */
export function receiptOf({ evaluations }: ImportPlan, decided: number): string {
  const words = pageText.exchange.open;
  const touched = evaluations.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const conflicts = evaluations.flatMap((planned) => planned.conflicts).length;
  const onlyNew = touched.length === evaluations.length && touched.every(({ outcome }) => outcome === 'new');
  if (onlyNew && conflicts === 0) return words.taken(evaluations.length);
  return words.merged({
    added: touched.reduce((sum, { added, continued }) => sum + added + continued, 0),
    evaluations: touched.length,
    decided,
    left: conflicts - decided,
  });
}
