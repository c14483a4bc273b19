import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { linkEditions } from './EditionChain.ts';
import { groupsOverYears } from './groupsOverYears.ts';

const standard = standardOf(1, 2, 3);
const chain = linkEditions([standard], []);
const yearOf = (year: number, scores: Parameters<typeof assessScores>[1]) => ({
  evaluation: String(year),
  year,
  standard,
  items: assessScores(standard, scores),
});

test('a theme in which nothing fell does not fall because something in it is not yet answered', () => {
  // Requirement 3 was the best of last year, and nobody has come to it this year.
  const years = [yearOf(2025, { 1: 1, 2: 2, 3: 4 }), yearOf(2026, { 1: 2, 2: 2 })];
  const [theme] = groupsOverYears(years, 'theme', chain);
  expect(theme?.count).toBe(2);
  expect(theme?.points.map(({ fulfilment }) => fulfilment?.share)).toEqual([3 / 8, 4 / 8]);
  expect(theme?.points.map(({ unfinished }) => unfinished)).toEqual([false, true]);
});

test('the points rest on what has a level in every year, and there is none where nothing has', () => {
  const years = [
    yearOf(2024, { 1: 1 }),
    yearOf(2025, { 2: 1, 1: 'unknown' }),
    yearOf(2026, { 1: 3, 2: 3, 3: 3 }),
  ];
  const [theme] = groupsOverYears(years, 'theme', chain);
  expect(theme?.count).toBe(0);
  expect(theme?.points.map(({ fulfilment }) => fulfilment)).toEqual([null, null, null]);
  expect(theme?.points.map(({ unfinished }) => unfinished)).toEqual([false, false, false]);
  expect(groupsOverYears(years.slice(0, 1), 'theme', chain)[0]?.points).toHaveLength(1);
});

test('the year that is not finished is the last one, however they come', () => {
  const years = [yearOf(2026, { 1: 3 }), yearOf(2025, { 1: 1 })];
  const [theme] = groupsOverYears(years, 'theme', chain);
  expect(theme?.points.map(({ year, unfinished }) => [year, unfinished])).toEqual([
    [2025, false],
    [2026, true],
  ]);
});

test('a group is that of the newest year, of what is the office’s then', () => {
  const others = buildStandard({
    edition: '2',
    requirements: [
      buildRequirement({ number: 1, theme: 'midt' }),
      buildRequirement({ number: 2, theme: 'slutt', responsible: ['byen'] }),
    ],
  });
  const items = assessScores(others, { 1: 3, 2: 3 });
  const years = [yearOf(2025, { 1: 1, 2: 1 }), { evaluation: '2026', year: 2026, standard: others, items }];
  const groups = groupsOverYears(years, 'theme', linkEditions([standard, others], []));
  expect(groups.map(({ id, name, count }) => [id, name, count])).toEqual([['midt', 'Midt', 0]]);
});

test('years stand oldest first, and no years give no groups', () => {
  const years = [yearOf(2026, { 1: 3 }), yearOf(2024, { 1: 1 })];
  expect(groupsOverYears(years, 'theme', chain)[0]?.points.map(({ year }) => year)).toEqual([2024, 2026]);
  expect(groupsOverYears([], 'theme', chain)).toEqual([]);
});
