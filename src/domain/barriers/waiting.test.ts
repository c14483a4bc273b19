import { describe, expect, test } from 'vitest';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import { barrierStatus, stillStands } from './barrierStatus.ts';
import { byWaiting, daysUntilAnswer, daysWaiting, isAnswerOverdue } from './waiting.ts';

const noon = (day: string) => new Date(`${day}T12:00:00`);
const lifted = (day: string | null, more: Partial<Barrier> = {}) =>
  buildBarrier(1, { liftedTo: 'Bydelen', liftedDay: day, ...more });

describe('where a barrier stands', () => {
  test.each<[Partial<Barrier>, string]>([
    [{}, 'open'],
    [{ description: 'Uklart ansvar', followUp: 'Tatt opp', answerDue: '2026-03-01' }, 'open'],
    [{ liftedTo: ' ' }, 'open'],
    [{ liftedTo: 'Bydelen' }, 'lifted'],
    [{ liftedDay: '2026-03-01' }, 'lifted'],
    [{ answer: ' ' }, 'open'],
    [{ answer: 'Nei' }, 'answered'],
    [{ liftedDay: '2026-03-01', answeredDay: '2026-03-09' }, 'answered'],
    [{ answer: 'Ja', ended: 'solved' }, 'solved'],
    [{ liftedDay: '2026-03-01', ended: 'setAside' }, 'setAside'],
  ])('%j is %s', (said, status) => {
    expect(barrierStatus(buildBarrier(1, said))).toBe(status);
  });

  test('is in the way until it has an end, or is removed', () => {
    expect(stillStands(buildBarrier(1, { answer: 'Ja' }))).toBe(true);
    expect(stillStands(buildBarrier(1, { ended: 'solved' }))).toBe(false);
    expect(stillStands(buildBarrier(1, { removed: true }))).toBe(false);
  });
});

describe('the days without an answer', () => {
  test.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-01', '2026-03-02', 1],
    // Over the change to summer time, a leap day and the turn of a year.
    ['2026-03-28', '2026-03-30', 2],
    ['2028-02-28', '2028-03-01', 2],
    ['2025-12-31', '2026-02-12', 43],
    ['2026-03-02', '2026-03-01', null],
  ])('from %s, asked on %s: %s', (from, day, days) => {
    expect(daysWaiting(lifted(from), noon(day))).toBe(days);
  });

  test('go by the calendar day of the machine: late in the evening it is still today', () => {
    expect(daysWaiting(lifted('2026-03-01'), new Date('2026-03-01T23:59:00'))).toBe(0);
    expect(daysWaiting(lifted('2026-03-01'), new Date('2026-03-02T00:01:00'))).toBe(1);
  });

  test.each<[string, Partial<Barrier>]>([
    ['nobody has said when it was lifted', { liftedDay: null }],
    ['it is answered', { answer: 'Ja' }],
    ['it is answered on a day', { answeredDay: '2026-03-05' }],
    ['it is solved', { ended: 'solved' }],
    ['it is set aside', { ended: 'setAside' }],
    ['it is removed', { removed: true }],
  ])('are not counted where %s', (_, said) => {
    expect(daysWaiting(lifted('2026-03-01', said), noon('2026-04-01'))).toBeNull();
  });

  test('until it came are those from the day it was lifted', () => {
    expect(daysUntilAnswer({ liftedDay: '2026-03-01', answeredDay: '2026-03-09' })).toBe(8);
    expect(daysUntilAnswer({ liftedDay: '2026-03-01', answeredDay: '2026-03-01' })).toBe(0);
    expect(daysUntilAnswer({ liftedDay: '2026-03-01', answeredDay: null })).toBeNull();
    expect(daysUntilAnswer({ liftedDay: null, answeredDay: '2026-03-09' })).toBeNull();
    expect(daysUntilAnswer({ liftedDay: '2026-03-09', answeredDay: '2026-03-01' })).toBeNull();
  });
});

describe('an answer is overdue', () => {
  const due = (more: Partial<Barrier> = {}) => lifted('2026-03-01', { answerDue: '2026-03-10', ...more });

  test('after its last day, and not on it', () => {
    expect(isAnswerOverdue(due(), noon('2026-03-10'))).toBe(false);
    expect(isAnswerOverdue(due(), noon('2026-03-11'))).toBe(true);
  });

  test.each<Partial<Barrier>>([
    { answerDue: null },
    { liftedTo: '', liftedDay: null },
    { answer: 'Ja' },
    { ended: 'solved' },
    { removed: true },
  ])('never with %j', (said) => {
    expect(isAnswerOverdue(due(said), noon('2026-05-01'))).toBe(false);
  });
});

test('what waits longest for an answer stands first, what has come to an end last', () => {
  const barriers = [
    buildBarrier(1, { ended: 'setAside', liftedDay: '2026-01-01' }),
    buildBarrier(2, { answer: 'Ja', liftedDay: '2026-01-01' }),
    buildBarrier(3),
    buildBarrier(4, { liftedDay: '2026-03-01' }),
    buildBarrier(5, { liftedTo: 'Bydelen' }),
    buildBarrier(6, { liftedDay: '2026-02-01' }),
    buildBarrier(7, { ended: 'solved' }),
    buildBarrier(8),
    buildBarrier(9, { liftedDay: '2026-02-01' }),
  ];
  const numbers = (found: readonly Barrier[]) => found.map((each) => barriers.indexOf(each) + 1);
  const expected = [6, 9, 4, 5, 3, 8, 2, 7, 1];
  expect(numbers(barriers.toSorted(byWaiting))).toEqual(expected);
  expect(numbers(barriers.toReversed().toSorted(byWaiting))).toEqual(expected);
});
