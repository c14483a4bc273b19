import type { Step } from '#src/state/editAnswer.ts';
import { pageText } from '#src/text/pageText.ts';

/** What a step was about, in words: «nivået på krav 7». */
export function describeStep(step: Pick<Step, 'requirement' | 'after'>): string {
  const words = pageText.assess.steps;
  const [field = ''] = Object.keys(step.after);
  return words.on(nameOf(field.split(':')[0] ?? ''), step.requirement);
}

function nameOf(family: string): string {
  const names: Readonly<Record<string, string>> = pageText.assess.steps.fields;
  return names[family] ?? pageText.assess.steps.other;
}
