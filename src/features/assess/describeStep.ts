import type { Step } from '#src/state/editAnswer.ts';
import { text } from '#src/text/catalogue.ts';

/** What a step was about, in words: «nivået på krav 7». */
export function describeStep(step: Pick<Step, 'requirement' | 'after'>): string {
  const words = text.assess.steps;
  const [field = ''] = Object.keys(step.after);
  return words.on(nameOf(field.split(':')[0] ?? ''), step.requirement);
}

function nameOf(family: string): string {
  const names: Readonly<Record<string, string>> = text.assess.steps.fields;
  return names[family] ?? text.assess.steps.other;
}
