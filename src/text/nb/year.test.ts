import { expect, test } from 'vitest';
import type { YearStep } from '#src/domain/year/yearSteps.ts';
import { year } from './year.ts';

test.each([
  [{ state: 'done', day: '2026-11-05' }, 'Møtet ble holdt 5. november 2026.'],
  [{ state: 'done', day: null }, 'Dere har sagt at det er holdt.'],
  [{ state: 'ahead', day: '2026-11-05' }, 'Møtet er 5. november 2026.'],
  [{ state: 'now', day: null }, 'Ingen møtedato er satt.'],
  [{ state: 'none', day: null }, ''],
] as const)('what is said of a meeting follows from whether it was held: %o', (said, sentence) => {
  const step: YearStep = { id: 'team', ...said };
  expect(year.stepFact(step, () => null)).toBe(sentence);
});

test('of gaps nothing is said before something is assessed', () => {
  const plan = { id: 'plan', state: 'ahead', decisions: 0, withoutAction: 0 } as const;
  expect(year.stepFact({ ...plan, assessed: 0 }, () => null)).toBe('Ingen krav er vurdert ennå.');
  expect(year.stepFact({ ...plan, assessed: 1 }, () => null)).toBe('Ingen avvik trenger en beslutning.');
  const said = (decisions: number, withoutAction: number) =>
    year.stepFact({ ...plan, assessed: 9, decisions, withoutAction }, () => null);
  expect(said(1, 1)).toBe('1 avvik trenger en beslutning. Det har ikke noe tiltak i planen.');
  expect(said(1, 0)).toBe('1 avvik trenger en beslutning. Det har et tiltak i planen.');
  expect(said(6, 2)).toBe('6 avvik trenger en beslutning. 2 av dem har ikke noe tiltak i planen.');
});
