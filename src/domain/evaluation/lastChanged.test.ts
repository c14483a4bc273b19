import { expect, test } from 'vitest';
import { lastChanged } from './lastChanged.ts';

const by = (name: string, changedAt: string) => ({ changedAt, changedBy: { name, role: '' } });

test('the newest of the evaluation and its answers, with who', () => {
  const evaluation = by('Leder', '2026-03-01T08:00:00.000Z');
  const answers = [by('', ''), by('Kari', '2026-05-01T08:00:00.000Z'), by('Ola', '2026-04-01T08:00:00.000Z')];
  expect(lastChanged(evaluation, answers)).toEqual(by('Kari', '2026-05-01T08:00:00.000Z'));
  expect(lastChanged(evaluation, [])).toEqual(evaluation);
});
