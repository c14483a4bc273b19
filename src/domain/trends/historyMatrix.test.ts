import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { linkEditions } from './EditionChain.ts';
import { fulfilmentOverYears, groupsOverYears } from './fulfilmentOverYears.ts';
import { historyMatrix, steadyFulfilment } from './historyMatrix.ts';
import { longestOpen, openSince } from './openSince.ts';
import type { OfficeYear } from './OfficeYear.ts';

const standard = standardOf(1, 2, 3, 4);
const chain = linkEditions([standard], []);

function yearOf(
  year: number,
  scores: Parameters<typeof assessScores>[1],
  of: OfficeYear['standard'] = standard,
): OfficeYear {
  return { evaluation: `kontor_${year}`, year, standard: of, items: assessScores(of, scores) };
}

describe('history of an office', () => {
  test('a year says whether it was measured against another edition than the year before it', () => {
    const newer = { ...standard, edition: '2' };
    const years = [yearOf(2026, { 1: 3 }, newer), yearOf(2024, { 1: 1 }), yearOf(2025, { 1: 2 }, newer)];
    const told = fulfilmentOverYears(years).map(({ year, newEdition }) => [year, newEdition]);
    expect(told).toEqual([
      [2024, false],
      [2025, true],
      [2026, false],
    ]);
    const [theme] = groupsOverYears(years, 'theme');
    expect(theme?.points.map(({ newEdition }) => newEdition)).toEqual([false, true, false]);
  });

  test('the years stand oldest first, however they come', () => {
    const years = [yearOf(2026, { 1: 3 }), yearOf(2024, { 1: 1 }), yearOf(2025, { 1: 2 })];
    expect(historyMatrix(years, chain)[0]?.cells.map(({ year, state }) => [year, state])).toEqual([
      [2024, 1],
      [2025, 2],
      [2026, 3],
    ]);
    expect(fulfilmentOverYears(years).map(({ year, fulfilment }) => [year, fulfilment?.sum])).toEqual([
      [2024, 1],
      [2025, 2],
      [2026, 3],
    ]);
  });

  test('0, vet ikke, ikke relevant and unanswered are four things', () => {
    const rows = historyMatrix([yearOf(2026, { 1: 0, 2: 'unknown', 3: 'notRelevant' })], chain);
    expect(rows.map(({ cells }) => cells[0]?.state)).toEqual([0, 'unknown', 'notRelevant', 'unanswered']);
  });

  test('a requirement of others has a row only when the office has taken it in, and the other years say so', () => {
    const withOthers = buildStandard({
      requirements: [buildRequirement({ number: 1 }), buildRequirement({ number: 2, responsible: ['byen'] })],
    });
    const without = yearOf(2025, { 1: 1, 2: 3 }, withOthers);
    const takenIn = yearOf(2026, { 1: 1, 2: { score: 3, included: true } }, withOthers);
    expect(historyMatrix([without], chain)).toHaveLength(1);
    expect(historyMatrix([without, takenIn], chain)[1]?.cells.map(({ state }) => state)).toEqual([
      'notApplicable',
      3,
    ]);
  });

  test('without years there is no history', () => {
    expect(historyMatrix([], chain)).toEqual([]);
    expect(steadyFulfilment([], [])).toEqual({ count: 0, points: [] });
  });

  test('the steady fulfilment rests only on requirements with a level in every year', () => {
    const years = [yearOf(2025, { 1: 1, 2: 4, 3: 'unknown' }), yearOf(2026, { 1: 3, 3: 4, 4: 4 })];
    const { count, points } = steadyFulfilment(years, historyMatrix(years, chain));
    expect(count).toBe(1);
    expect(points.map(({ year, fulfilment }) => [year, fulfilment.share])).toEqual([
      [2025, 0.25],
      [2026, 0.75],
    ]);
  });
});

describe('groups over the years', () => {
  test('a year with nothing for the office in a group has no fulfilment there, and a group nobody has is left out', () => {
    const of = buildStandard();
    const years = [
      yearOf(2025, { 1: 2, 4: 4 }, of),
      yearOf(2026, { 1: 3, 5: { score: 4, included: true } }, of),
    ];
    const chapters = groupsOverYears(years, 'chapter');
    expect(
      chapters.map(({ name, points }) => [
        name,
        ...points.map(({ fulfilment }) => fulfilment?.share ?? null),
      ]),
    ).toEqual([
      ['Først', 0.75, 0.75],
      ['Siden', null, 1],
    ]);
    expect(groupsOverYears(years, 'focusArea')).toEqual([]);
  });
});

describe('open the longest', () => {
  test('the oldest gaps come first, then the largest, and no more than asked for', () => {
    const last = yearOf(2026, { 1: 3, 2: 0, 3: 2, 4: 1 });
    const since = new Map([
      [1, 2024],
      [2, 2025],
      [3, 2024],
      [4, 2026],
    ]);
    expect(longestOpen(last, since).map(({ item }) => item.requirement.number)).toEqual([3, 1, 2]);
    expect(longestOpen(last, since, 1)).toHaveLength(1);
  });
});

describe('open since', () => {
  const years = [
    yearOf(2023, { 1: 1, 2: 1, 3: 1 }),
    yearOf(2025, { 1: 1, 2: 4, 3: 1 }),
    yearOf(2026, { 1: 1, 2: 1, 3: 4, 4: 0 }),
    yearOf(2027, { 1: 4 }),
  ];

  test('a gap is open since the first year of an unbroken row, and later years are not looked at', () => {
    const [, , year] = years;
    const since = year ? openSince(years, year, chain) : new Map<number, number>();
    expect(Object.fromEntries(since)).toEqual({ 1: 2025, 2: 2026, 4: 2026 });
    expect(
      year && longestOpen(year, since).map(({ item, since: opened }) => [item.requirement.number, opened]),
    ).toEqual([[1, 2025]]);
  });
});
