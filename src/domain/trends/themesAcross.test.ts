import { expect, test } from 'vitest';
import { assessScores } from '../../../tests/support/assessScores.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { sharesOf, themesAcross } from './themesAcross.ts';

const base = buildStandard();
const [first = '', second = '', third = ''] = base.themes.map(({ id }) => id);
const standard = buildStandard({
  requirements: [
    buildRequirement({ number: 1, theme: first }),
    buildRequirement({ number: 2, theme: first }),
    buildRequirement({ number: 3, theme: second }),
    buildRequirement({ number: 4, theme: third, responsible: ['byen'] }),
  ],
});
const offices = [
  { id: 'a', items: assessScores(standard, { 1: 4, 2: 2, 3: 'unknown' }) },
  { id: 'b', items: assessScores(standard, { 1: 0, 2: null, 3: 'notRelevant' }) },
  { id: 'c', items: assessScores(standard, { 4: { score: 3, included: true } }) },
];
const across = themesAcross(standard, offices);

test('each theme has one cell for each office, in their order', () => {
  expect(across.map(({ theme, cells }) => [theme.id, cells.map((cell) => cell?.share)])).toEqual([
    [first, [0.75, 0, null]],
    [second, [null, null, null]],
    [third, [undefined, undefined, 0.75]],
  ]);
});

test('a theme that does not apply is no cell, and one without a score is no 0', () => {
  expect(across[2]?.cells[0]).toBeNull();
  expect(across[0]?.cells[2]).toMatchObject({ share: null, scored: 0, unanswered: 2 });
});

test('an office to which a theme does not apply has no share in it', () => {
  expect(sharesOf([null, across[0]?.cells[0] ?? null, across[0]?.cells[2] ?? null])).toEqual([0.75]);
});

test('the spread is over the offices with a share, and says how many', () => {
  expect(across.map(({ spread, offices: count }) => [spread?.median, count])).toEqual([
    [0.375, 2],
    [undefined, 0],
    [0.75, 1],
  ]);
  expect(sharesOf(across[0]?.cells ?? [])).toEqual([0.75, 0]);
});

test('a theme that applies to none of the offices is left out', () => {
  expect(themesAcross(standard, offices.slice(0, 2)).map(({ theme }) => theme.id)).toEqual([first, second]);
  expect(themesAcross(standard, [])).toEqual([]);
});
