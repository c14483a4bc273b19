import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { twoEditions } from '../../../tests/support/twoEditions.ts';
import { linkEditions } from './EditionChain.ts';
import { assessRequirements } from '../scoring/assessedRequirements.ts';
import { fulfilmentOverYears } from './fulfilmentOverYears.ts';
import { findRow, historyMatrix } from './historyMatrix.ts';
import { steadyFulfilment } from './steadyFulfilment.ts';
import { gapAges, longestOpen, type GapAge } from './openSince.ts';
import { seenFrom } from './seenFrom.ts';
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
    expect(points.map(({ year, fulfilment }) => [year, fulfilment?.share])).toEqual([
      [2025, 0.25],
      [2026, 0.75],
    ]);
  });

  test('a total in which nothing fell does not fall because something is not yet answered', () => {
    // The best of last year, and nobody has come to it this year.
    const years = [yearOf(2025, { 1: 1, 2: 1, 3: 4 }), yearOf(2026, { 1: 2, 2: 1 })];
    const { count, points } = steadyFulfilment(years, historyMatrix(years, chain));
    expect(count).toBe(2);
    expect(points.map(({ year, fulfilment, unfinished }) => [year, fulfilment?.share, unfinished])).toEqual([
      [2025, 2 / 8, false],
      [2026, 3 / 8, true],
    ]);
  });

  test('a year that nobody has begun on takes nothing from the years before it', () => {
    const years = [
      yearOf(2024, { 1: 1, 2: 1 }),
      yearOf(2025, { 1: 3, 3: 0 }),
      yearOf(2026, { 2: 'unknown' }),
    ];
    const { count, points } = steadyFulfilment(years, historyMatrix(years, chain));
    expect(count).toBe(1);
    expect(points.map(({ year, fulfilment, unfinished }) => [year, fulfilment?.share, unfinished])).toEqual([
      [2024, 0.25, false],
      [2025, 0.75, false],
      [2026, null, true],
    ]);
  });

  test('no point of it is of a new edition, also where the office has gone over to one', () => {
    const [older, newer] = [standard, { ...standard, edition: '2' }];
    const map = standard.requirements.map(({ number }) => ({
      kind: 'equal' as const,
      from: number,
      to: number,
    }));
    const both = linkEditions(
      [older, newer],
      [{ format: 1, standard: standard.id, from: older.edition, to: '2', requirements: map }],
    );
    const years = [yearOf(2025, { 1: 1 }, older), yearOf(2026, { 1: 3 }, newer)];
    const { count, points } = steadyFulfilment(years, historyMatrix(years, both));
    expect([count, points.map(({ newEdition }) => newEdition)]).toEqual([1, [false, false]]);
  });

  test('where no requirement has a level in every year there is no point to draw', () => {
    const years = [yearOf(2025, { 1: 1 }), yearOf(2026, { 2: 3 })];
    const { count, points } = steadyFulfilment(years, historyMatrix(years, chain));
    expect([count, points.map(({ fulfilment }) => fulfilment)]).toEqual([0, [null, null]]);
    expect(steadyFulfilment([yearOf(2026, {})], historyMatrix([yearOf(2026, {})], chain)).count).toBe(0);
  });
});

describe('the fulfilment of a year', () => {
  const withOthers = buildStandard({
    requirements: [buildRequirement({ number: 1 }), buildRequirement({ number: 2, responsible: ['byen'] })],
  });

  test('only the newest year is unfinished, and only while something in it is unanswered', () => {
    const told = (...years: OfficeYear[]) =>
      fulfilmentOverYears(years).map(({ year, unfinished }) => [year, unfinished]);
    const whole = { 1: 1, 2: 'unknown', 3: 'notRelevant', 4: 0 } as const;
    expect(told(yearOf(2026, { 1: 1 }), yearOf(2025, { 1: 1 }))).toEqual([
      [2025, false],
      [2026, true],
    ]);
    expect(told(yearOf(2025, { 1: 1 }), yearOf(2026, whole))).toEqual([
      [2025, false],
      [2026, false],
    ]);
    expect(told(yearOf(2026, { 1: 3, 2: null }, withOthers))).toEqual([[2026, false]]);
  });

  test('it rests on what is the office’s, and there is none where nothing is', () => {
    const others = { ...withOthers, requirements: withOthers.requirements.slice(1) };
    const years = [yearOf(2025, { 1: 2, 2: 4 }, withOthers), yearOf(2026, { 2: 4 }, others)];
    expect(fulfilmentOverYears(years).map(({ fulfilment }) => fulfilment?.sum ?? null)).toEqual([2, null]);
  });
});

describe('history across editions', () => {
  const { older, newer, chain: editions } = twoEditions();
  const [kind = ''] = older.parties[0]?.officeKinds ?? [];
  const officeYear = (year: number, of: OfficeYear['standard']): OfficeYear => ({
    evaluation: `kontor_${year}`,
    year,
    standard: of,
    items: assessRequirements(
      of,
      kind,
      of.requirements.map(({ number }) => buildAnswer(number, { score: number % 3, included: true })),
    ),
  });
  const years = [officeYear(2025, older), officeYear(2026, newer)];
  const rows = historyMatrix(years, editions);

  test('the newest edition stands first, and then what only the older has', () => {
    expect(rows.map(({ standard: { edition }, requirement: { number } }) => `${edition}: ${number}`)).toEqual(
      [
        ...newer.requirements.map(({ number }) => `3: ${number}`),
        ...[3, 4, 5, 6, 7].map((number) => `2: ${number}`),
      ],
    );
  });

  test('a cell says which requirement it was then, or why it cannot be followed there', () => {
    const cells = (edition: string, number: number) =>
      rows
        .find(({ standard: of, requirement }) => of.edition === edition && requirement.number === number)
        ?.cells.map(({ state, item, broken }) => [state, item?.requirement.number ?? null, broken]);
    expect(cells('3', 3)).toEqual([
      [2, 2, null],
      [0, 3, null],
    ]);
    expect(cells('3', 2)).toEqual([
      ['notInEdition', null, 'new'],
      [2, 2, null],
    ]);
    expect(cells('2', 7)).toEqual([
      [1, 7, null],
      ['notInEdition', null, 'new'],
    ]);
  });

  test('a requirement of either edition is found in the row it lives on in', () => {
    expect(findRow(rows, editions, older, 2)?.requirement.number).toBe(3);
    expect(findRow(rows, editions, newer, 3)).toBe(findRow(rows, editions, older, 2));
    expect(findRow(rows, editions, older, 7)).toMatchObject({ standard: { edition: '2' } });
    expect(findRow(rows, editions, older, 99)).toBeNull();
  });

  test('without a map between them nothing is followed from one to the other', () => {
    const unmapped = historyMatrix(years, linkEditions([older, newer], []));
    expect(unmapped).toHaveLength(older.requirements.length + newer.requirements.length);
    expect(unmapped[0]?.cells.map(({ state, broken }) => [state, broken])).toEqual([
      ['notInEdition', 'unmapped'],
      [1, null],
    ]);
  });

  test('a year seen from another edition has its requirements under their numbers there, with its own scores', () => {
    const [before, after] = years;
    if (!before || !after) throw new Error('There are two years');
    const seen = seenFrom(before, newer, editions);
    expect(seen.year).toBe(2025);
    expect(seen.items.map(({ requirement: { number }, score }) => [number, score])).toEqual([
      [1, 1],
      [3, 2],
      [9, 2],
    ]);
    expect(seen.items[1]?.requirement).toBe(newer.requirements.find(({ number }) => number === 3));
    expect(seenFrom(after, newer, editions)).toBe(after);
  });

  test('a year that does not hold a requirement that can be followed says nothing of it', () => {
    const [before] = years;
    if (!before) throw new Error('There is a year');
    const seen = seenFrom({ ...before, items: before.items.slice(1) }, newer, editions);
    expect(seen.items.map(({ requirement: { number } }) => number)).toEqual([3, 9]);
  });
});

describe('open the longest', () => {
  test('the oldest gaps come first, then the largest, and no more than asked for', () => {
    const last = yearOf(2026, { 1: 3, 2: 0, 3: 2, 4: 1 });
    const since = new Map<number, GapAge>([
      [1, { status: 'open', since: 2024 }],
      [2, { status: 'open', since: 2025 }],
      [3, { status: 'open', since: 2024 }],
      [4, { status: 'new', since: 2026 }],
    ]);
    expect(longestOpen(last, since).map(({ item }) => item.requirement.number)).toEqual([3, 1, 2]);
    expect(longestOpen(last, since, 1)).toHaveLength(1);
  });

  test('of those as old and as large, the lowest number first', () => {
    const reversed = standardOf(4, 3, 2, 1);
    const same = yearOf(2026, { 1: 2, 2: 2, 3: 2, 4: 1 }, reversed);
    const all = new Map([1, 2, 3, 4].map((number) => [number, { status: 'open' as const, since: 2024 }]));
    expect(longestOpen(same, all).map(({ item }) => item.requirement.number)).toEqual([4, 1, 2, 3]);
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
    const since = year ? gapAges(years, year, chain) : new Map<number, GapAge>();
    expect(Object.fromEntries(since)).toEqual({
      1: { status: 'open', since: 2025 },
      2: { status: 'new', since: 2026 },
      4: { status: 'unknown', since: 2026 },
    });
    expect(
      year && longestOpen(year, since).map(({ item, since: opened }) => [item.requirement.number, opened]),
    ).toEqual([[1, 2025]]);
  });
});
