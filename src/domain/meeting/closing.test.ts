import { describe, expect, test } from 'vitest';
import { buildDecision, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { decisionLacks, isDueBefore, openDecisions } from './closing.ts';

describe('a decision', () => {
  test('is whole with what is decided, a role and a day', () => {
    expect(decisionLacks(buildDecision(1, { text: 'Ny rutine', role: 'Leder', due: '2026-05-01' }))).toEqual(
      [],
    );
  });

  test.each([
    [{ text: 'Ny rutine' }, ['role', 'due']],
    [{ text: 'Ny rutine', role: ' ', due: '2026-05-01' }, ['role']],
    [{ text: 'Ny rutine', role: 'Leder' }, ['due']],
    [{ role: 'Leder', due: '2026-05-01' }, ['text']],
    [{ due: '2026-05-01' }, ['text', 'role']],
    [{ text: ' ', whyNot: 'Ikke avklart' }, ['text']],
  ])('%j lacks %j', (said, lacks) => {
    expect(decisionLacks(buildDecision(1, said))).toEqual(lacks);
  });

  test('may be without a role and a day where it says why', () => {
    expect(
      decisionLacks(buildDecision(1, { text: 'Vi tar det til etterretning', whyNot: 'Krever ingenting' })),
    ).toEqual([]);
    expect(decisionLacks(buildDecision(1, { text: 'Ny rutine', whyNot: ' ' }))).toEqual(['role', 'due']);
  });

  test('that is only begun lacks nothing', () => {
    expect(decisionLacks(buildDecision(1, { text: ' ' }))).toEqual([]);
  });
});

test('a deadline before the day of the meeting is a slip; on the day, after it, and where no day is known it is none', () => {
  const due = { due: '2026-05-01' };
  expect(isDueBefore(due, '2026-05-02')).toBe(true);
  expect(isDueBefore(due, '2026-05-01')).toBe(false);
  expect(isDueBefore(due, '2026-04-30')).toBe(false);
  expect(isDueBefore(due, null)).toBe(false);
  expect(isDueBefore({ due: null }, '2026-05-02')).toBe(false);
});

test('a meeting is kept open by what its decisions lack, in the order of the agenda, those that are removed left out', () => {
  const whole = buildDecision(1, { text: 'Ny rutine', role: 'Leder', due: '2026-05-01' });
  const half = buildDecision(2, { text: 'Kurs' });
  const points = [
    buildPoint(1, { decisions: [whole, half] }),
    buildPoint(2, { decisions: [half], removed: true }),
    buildPoint(3, { decisions: [whole] }),
    buildPoint(4, { decisions: [half], leftOut: true }),
  ];
  expect(
    openDecisions(points).map(({ point, decision, lacks }) => [point.place, decision.text, lacks]),
  ).toEqual([
    [1, 'Kurs', ['role', 'due']],
    [4, 'Kurs', ['role', 'due']],
  ]);
  expect(openDecisions([buildPoint(1, { decisions: [whole] })])).toEqual([]);
});
