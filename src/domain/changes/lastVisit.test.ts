import { expect, test } from 'vitest';
import { buildChange, people } from '../../../tests/support/buildChange.ts';
import { answerId } from '../evaluation/Evaluation.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { countLog, lookAt, newsSince } from './lastVisit.ts';

const at = (time: string) => new Date(`2026-03-02T${time}:00.000Z`);
const mine = buildChange({ score: 2 });
const theirs = [
  buildChange({ score: 3 }, { by: people.veileder, minutes: 1, requirement: 2 }),
  buildChange({ justification: 'Ja.' }, { by: people.veileder, minutes: 2, requirement: 2 }),
  buildChange({ score: 1 }, { by: people.veileder, minutes: 3, requirement: 3 }),
];

test('news are told by person, with what they are about', () => {
  const nameless = buildChange({ score: 0 }, { requirement: 9, author: { name: ' ', role: '' } });
  expect(newsSince(countLog([mine]), countLog([mine, nameless, ...theirs]))).toEqual([
    {
      author: people.veileder.author.name,
      changes: 3,
      rows: [answerId(exampleEvaluation, 2), answerId(exampleEvaluation, 3)],
    },
    { author: '', changes: 1, rows: [answerId(exampleEvaluation, 9)] },
  ]);
});

test('what was there before is no news, and neither is what has been taken out again', () => {
  expect(newsSince(countLog([mine, ...theirs]), countLog([mine]))).toEqual([]);
});

test('the first look has nothing before it', () => {
  expect(lookAt(null, {}, at('08:00')).before).toBeNull();
});

test('within a visit what was new stays new; after a while away the latest look is what is compared with', () => {
  const first = lookAt(null, countLog([mine]), at('08:00'));
  const second = lookAt(first, countLog([mine, ...theirs]), at('12:00'));
  const again = lookAt(second, countLog([mine, ...theirs]), at('12:20'));
  expect(second.before).toEqual(first.latest);
  expect(again.before).toEqual(first.latest);
  expect(lookAt(again, {}, at('12:50')).before).toEqual(first.latest);
  expect(lookAt(again, {}, at('12:51')).before).toEqual(again.latest);
});

test('a clock that was ahead does not hold a visit open', () => {
  const ahead = lookAt(null, {}, at('23:00'));
  expect(lookAt(ahead, {}, at('08:00')).before).toEqual(ahead.latest);
});
