import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildChange, people } from '../../../tests/support/buildChange.ts';
import { answeredBy } from './answeredBy.ts';

const mine = buildChange({ score: 2 });
const theirs = buildChange({ score: 3 }, { by: people.veileder, minutes: 1 });
const nameless = buildChange({ score: 3 }, { minutes: 2, author: { name: '', role: '' } });
const by = (change: { id: string }) => ({ score: 3, heads: { score: [change.id] } }) as const;

test('each answer is counted with the person whose answer holds, once', () => {
  const items = assessScores(standardOf(1, 2, 3, 4, 5), {
    1: by(mine),
    2: { ...by(theirs), heads: { score: [theirs.id, mine.id] } },
    3: by(theirs),
    4: by(nameless),
  });
  expect(answeredBy(items, [mine, theirs, nameless])).toEqual([
    { name: people.veileder.author.name, requirements: 2 },
    { name: '', requirements: 1 },
    { name: people.leder.author.name, requirements: 1 },
  ]);
});

test('what is unanswered, or does not apply, is counted with nobody', () => {
  const items = assessScores(standardOf(1, 2), { 1: by(mine), 2: { score: null, justification: 'Se på.' } });
  expect(answeredBy(items, [mine])).toEqual([{ name: people.leder.author.name, requirements: 1 }]);
  expect(
    answeredBy(
      items.map((item) => ({ ...item, applicable: false })),
      [mine],
    ),
  ).toEqual([]);
});

test('a name is the same with space around it, and an answer that nobody can be found for is nobody’s', () => {
  const spaced = { ...mine, id: theirs.id, author: { name: ` ${mine.author.name} `, role: '' } };
  const items = assessScores(standardOf(1, 2, 3, 4), {
    1: by(mine),
    2: by(spaced),
    3: by(nameless),
    4: { score: 1, heads: {} },
  });
  expect(answeredBy(items, [mine, spaced])).toEqual([
    { name: '', requirements: 2 },
    { name: people.leder.author.name, requirements: 2 },
  ]);
});
