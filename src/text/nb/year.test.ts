import { expect, test } from 'vitest';
import type { YearStep } from '#src/domain/year/yearSteps.ts';
import { year } from './year.ts';
import { yearPaper } from './yearPaper.ts';

test.each([
  [{ state: 'done', day: '2026-11-05', meeting: 'closed' }, 'Møtet ble holdt 5. november 2026.'],
  [{ state: 'done', day: null, meeting: null }, 'Dere har sagt at det er holdt.'],
  [{ state: 'ahead', day: '2026-11-05', meeting: 'ahead' }, 'Møtet er 5. november 2026.'],
  [{ state: 'ahead', day: '2026-11-05', meeting: 'late' }, 'Møtet skulle ha vært 5. november 2026.'],
  [
    { state: 'now', day: '2026-11-05', meeting: 'begun' },
    'Møtet 5. november 2026 er begynt, og ikke avsluttet.',
  ],
  [{ state: 'now', day: null, meeting: null }, 'Ingen møtedato er satt.'],
  [{ state: 'none', day: null, meeting: null }, 'Holder dere møtet likevel, vises det her.'],
] as const)('what is said of a meeting follows from whether it was held: %o', (said, sentence) => {
  const step: YearStep = { id: 'team', ...said };
  expect(year.stepFact(step, () => null)).toBe(sentence);
});

test('of gaps nothing is said before something is assessed', () => {
  const plan = { id: 'plan', state: 'ahead', decisions: 0, withoutAction: 0 } as const;
  expect(year.stepFact({ ...plan, assessed: 0 }, () => null)).toBe('Ingen krav er vurdert ennå.');
  expect(year.stepFact({ ...plan, assessed: 1 }, () => null)).toBe('Ingen avvik trenger en beslutning.');
});

test.each([
  [1, 0, '1 avvik trenger en beslutning. Det har et tiltak i planen.'],
  [1, 1, '1 avvik trenger en beslutning. Det har ikke noe tiltak i planen.'],
  [3, 0, '3 avvik trenger en beslutning. Alle har et tiltak i planen.'],
  [3, 1, '3 avvik trenger en beslutning. 1 av dem har ikke noe tiltak i planen.'],
  [3, 3, '3 avvik trenger en beslutning. Ingen av dem har et tiltak i planen.'],
])('%i gaps that need a decision, %i of them without an action', (decisions, withoutAction, said) => {
  const plan: YearStep = { id: 'plan', state: 'ahead', assessed: 8, decisions, withoutAction };
  expect(year.stepFact(plan, () => null)).toBe(said);
});

test('what goes on through the year is never ahead', () => {
  expect(year.stepState({ id: 'throughout', state: 'ahead' })).toBe('Hele året');
  expect(yearPaper.stepState({ id: 'throughout', state: 'ahead' })).toBe('Hele året');
  expect(yearPaper.stepState({ id: 'throughout', state: 'now' })).toBe('Pågår');
  expect(year.stepState({ id: 'ssu', state: 'ahead' })).toBe('Kommer');
});

test('what is counted in an earlier year says which day its deadlines are held against, and not how it once stood', () => {
  const { asLeft } = year.later;
  expect(asLeft('Én er over fristen.', null)).toBe('Én er over fristen.');
  expect(asLeft('Én er over fristen.', { year: 2027, begunOn: '2027-01-07' })).toBe(
    'Én er over fristen. Frister og ventetid er regnet til 7. januar 2027, da 2027 ble begynt.',
  );
});
