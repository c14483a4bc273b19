import { requirementOf } from '#src/state/editing/editAnswer.ts';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { pageText } from '#src/text/pageText.ts';

/** What a step was about, in words: «nivået på krav 7». */
export function describeStep(step: Pick<RowStep, 'row' | 'after'>): string {
  const [field = ''] = Object.keys(step.after);
  return pageText.assess.steps.on(pageText.rows.field('answer', field).definite, requirementOf(step));
}
