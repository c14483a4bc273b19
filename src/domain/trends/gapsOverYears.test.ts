import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { shuffled } from '../../../tests/support/changeArbitraries.ts';
import { scoreArbitrary } from '../../../tests/support/scoreArbitrary.ts';
import { twoEditions } from '../../../tests/support/twoEditions.ts';
import type { Score } from '../evaluation/Answer.ts';
import { rankGaps } from '../gaps/rankGaps.ts';
import type { Standard } from '../standard/Standard.ts';
import { compareYears } from './compareYears.ts';
import { lineageBetween, linkEditions, type EditionChain } from './EditionChain.ts';
import { gapsOverYears, themesOverYears, type GapYear } from './gapsOverYears.ts';
import { historyMatrix } from './historyMatrix.ts';
import type { OfficeYear } from './OfficeYear.ts';
import { gapAges } from './openSince.ts';

const standard = standardOf(1, 2, 3, 4, 5);
const chain = linkEditions([standard], []);

function yearOf(
  year: number,
  scores: Parameters<typeof assessScores>[1],
  of: Standard = standard,
): OfficeYear {
  return { evaluation: `kontor_${year}`, year, standard: of, items: assessScores(of, scores) };
}

function overYears(years: readonly OfficeYear[], of: EditionChain = chain) {
  return gapsOverYears(years, historyMatrix(years, of));
}

function lastOf(years: readonly OfficeYear[]): GapYear {
  const last = overYears(years).years.at(-1);
  if (!last) throw new Error('there are no years');
  return last;
}

describe('the gaps of a year beside those of the year before', () => {
  test('each is carried over, new, or of a requirement without a level then; the closed are told apart', () => {
    const years = [
      yearOf(2024, { 1: 1, 2: 4, 3: 0, 5: 2 }),
      yearOf(2025, { 1: 3, 2: 2, 3: 4, 4: 1, 5: 'notRelevant' }),
    ];
    expect(lastOf(years)).toEqual({
      year: 2025,
      before: 2024,
      unfinished: false,
      scored: 4,
      gaps: 3,
      carriedOver: 1,
      fresh: 1,
      unknownBefore: 1,
      gapsBefore: 3,
      closed: 1,
      unknownNow: 1,
      distance: 1 + 2 + 3,
      meanDistance: 6 / 4,
      same: { gaps: 2, distance: 3 },
    });
  });

  test('in the first year nothing is new and nothing carried over: nobody knows', () => {
    expect(lastOf([yearOf(2024, { 1: 1, 2: 4 })])).toMatchObject({
      before: null,
      gaps: 1,
      carriedOver: 0,
      fresh: 0,
      unknownBefore: 1,
      gapsBefore: 0,
      closed: 0,
      unknownNow: 0,
      same: { gaps: 1, distance: 3 },
    });
  });

  test('a year in which nothing has a level has no numbers, and is not the year before of anything', () => {
    const years = [yearOf(2023, { 1: 1 }), yearOf(2024, { 1: 'unknown' }), yearOf(2025, { 1: 2 })];
    const { assessed, sameCount, years: points } = overYears(years);
    expect(assessed).toEqual([2023, 2025]);
    expect(sameCount).toBe(1);
    expect(points[1]).toMatchObject({
      before: 2023,
      scored: 0,
      gaps: null,
      distance: null,
      meanDistance: null,
      same: null,
      unknownNow: 1,
    });
    expect(points[2]).toMatchObject({ before: 2023, carriedOver: 1, same: { gaps: 1, distance: 2 } });
  });

  test('a requirement of others, and one that is not there in the other edition, have no level that year', () => {
    const wider = buildStandard({
      requirements: [buildRequirement({ number: 1 }), buildRequirement({ number: 2, responsible: ['byen'] })],
    });
    const years = [
      yearOf(2024, { 1: 1, 2: { score: 1, included: true } }, wider),
      yearOf(2025, { 1: 1, 2: 1 }, wider),
    ];
    const points = gapsOverYears(years, historyMatrix(years, linkEditions([wider], []))).years;
    expect(points.map(({ gaps, carriedOver, unknownNow }) => [gaps, carriedOver, unknownNow])).toEqual([
      [2, 0, 0],
      [1, 1, 1],
    ]);
  });

  test('only the newest year can be unfinished, and the years stand oldest first', () => {
    const years = [yearOf(2025, { 1: 1 }), yearOf(2023, { 1: 1 })];
    expect(overYears(years).years.map(({ year, unfinished }) => [year, unfinished])).toEqual([
      [2023, false],
      [2025, true],
    ]);
  });

  test('only the newest of many years can be unfinished', () => {
    const begun = [2023, 2024, 2025, 2026].map((year) => yearOf(year, { 1: 1 }));
    expect(overYears(begun).years.map(({ unfinished }) => unfinished)).toEqual([false, false, false, true]);
  });

  test('what is held against other years rests on the same requirements, and there is none where there are none', () => {
    const years = [yearOf(2024, { 1: 1, 2: 2 }), yearOf(2025, { 2: 3, 3: 0 })];
    const { sameCount, years: points } = overYears(years);
    expect(sameCount).toBe(1);
    expect(points.map(({ same }) => same?.distance)).toEqual([2, 1]);
    const apart = overYears([yearOf(2024, { 1: 1 }), yearOf(2025, { 2: 1 })]);
    expect(apart.sameCount).toBe(0);
    expect(apart.years.map(({ same }) => same)).toEqual([null, null]);
  });

  test('no years and nothing assessed give no numbers', () => {
    expect(gapsOverYears([], [])).toEqual({ years: [], assessed: [], sameCount: 0 });
    const blank = overYears([yearOf(2025, {})]);
    expect(blank).toMatchObject({ assessed: [], sameCount: 0 });
    expect(blank.years[0]).toMatchObject({ gaps: null, same: null });
  });
});

test('themes that have had a requirement stand under their newest name, those of the newest edition first', () => {
  const renamed = buildStandard({
    edition: '2',
    themes: standard.themes.toReversed().map((theme) => ({ ...theme, title: `${theme.title}, ny` })),
  });
  const row = (of: Standard, theme: string) => ({
    standard: of,
    requirement: buildRequirement({ number: 1, theme }),
    cells: [],
  });
  const rows = [row(renamed, 'start'), row(renamed, 'midt'), row(standard, 'start')];
  expect(themesOverYears(rows)).toEqual([
    { id: 'midt', name: 'Midt, ny' },
    { id: 'start', name: 'Start, ny' },
  ]);
  expect(themesOverYears([])).toEqual([]);
});

const { older, newer, chain: editions } = twoEditions();

/** Years of an office in any order, some in the older edition and some in the newer, some years left out. */
const yearsArbitrary: fc.Arbitrary<OfficeYear[]> = fc
  .uniqueArray(fc.integer({ min: 2020, max: 2026 }), { minLength: 1, maxLength: 5 })
  .chain((years) =>
    fc.tuple(
      ...years.map((year) =>
        fc.boolean().chain((isNewer) => {
          const edition = isNewer ? newer : older;
          return fc
            .tuple(...edition.requirements.map(() => fc.tuple(scoreArbitrary, fc.boolean())))
            .map((said): OfficeYear => {
              const answers = Object.fromEntries(
                edition.requirements.map(({ number }, index) => {
                  const [score, included]: [Score, boolean] = said[index] ?? [null, false];
                  return [number, { score, included }];
                }),
              );
              return yearOf(year, answers, edition);
            });
        }),
      ),
    ),
  );

describe('whatever an office has answered, in whatever edition', () => {
  test('a year has as many gaps, and they are as large, as on its page of gaps', () => {
    fc.assert(
      fc.property(yearsArbitrary, (years) => {
        const points = overYears(years, editions).years;
        for (const year of years) {
          const point = points.find((each) => each.year === year.year);
          const ranked = rankGaps(year.standard, year.items);
          const scored = year.items.filter((item) => item.applicable && typeof item.score === 'number');
          const known = scored.length > 0;
          expect(point?.scored).toBe(scored.length);
          expect(point?.gaps).toBe(known ? ranked.length : null);
          expect(point?.distance).toBe(known ? ranked.reduce((sum, { size }) => sum + size, 0) : null);
        }
      }),
    );
  });

  test('carried over, new and unknown are all gaps; carried over, closed and unknown all of the year before', () => {
    fc.assert(
      fc.property(yearsArbitrary, (years) => {
        const points = overYears(years, editions).years;
        for (const point of points) {
          const { carriedOver, fresh, unknownBefore, gapsBefore, closed, unknownNow } = point;
          expect(carriedOver + fresh + unknownBefore).toBe(point.gaps ?? 0);
          expect(carriedOver + closed + unknownNow).toBe(gapsBefore);
          expect(gapsBefore).toBe(points.find(({ year }) => year === point.before)?.gaps ?? 0);
        }
      }),
    );
  });

  test('new and closed are what the comparison of the two years says fell below the target and reached it', () => {
    fc.assert(
      fc.property(yearsArbitrary, (years) => {
        for (const point of overYears(years, editions).years) {
          const [before, after] = [point.before, point.year].map((year) =>
            years.find((each) => each.year === year),
          );
          if (!before || !after) continue;
          const lineage = lineageBetween(editions, before.standard, after.standard);
          const { compared } = compareYears(before.items, after.items, lineage);
          const below = (each: (typeof compared)[number], side: 'before' | 'after') =>
            Number(each[side].score) < each[side].target;
          expect(point.fresh).toBe(
            compared.filter((it) => !below(it, 'before') && below(it, 'after')).length,
          );
          expect(point.closed).toBe(
            compared.filter((it) => below(it, 'before') && !below(it, 'after')).length,
          );
        }
      }),
    );
  });

  test('after a calendar year in which something was assessed, as many are carried over as are open since earlier', () => {
    fc.assert(
      fc.property(yearsArbitrary, (years) => {
        for (const point of overYears(years, editions).years) {
          const year = years.find((each) => each.year === point.year);
          if (!year || point.before !== point.year - 1) continue;
          const ages = [...gapAges(years, year, editions).values()];
          expect(point.carriedOver).toBe(ages.filter(({ status }) => status === 'open').length);
          expect(point.fresh).toBe(ages.filter(({ status }) => status === 'new').length);
        }
      }),
    );
  });

  test('the themes add up to all, and the order of the years changes nothing', () => {
    fc.assert(
      fc.property(
        yearsArbitrary.chain((years) => fc.tuple(fc.constant(years), shuffled(years))),
        ([years, mixed]) => {
          const rows = historyMatrix(years, editions);
          const all = gapsOverYears(years, rows);
          const themes = themesOverYears(rows).map(({ id }) => gapsOverYears(years, rows, id));
          for (const [index, point] of all.years.entries())
            for (const key of ['gaps', 'distance', 'fresh', 'closed', 'unknownNow', 'scored'] as const)
              expect(themes.reduce((sum, theme) => sum + (theme.years[index]?.[key] ?? 0), 0)).toBe(
                point[key] ?? 0,
              );
          expect(themes.reduce((sum, theme) => sum + theme.sameCount, 0)).toBe(all.sameCount);
          expect(overYears(mixed, editions)).toEqual(all);
        },
      ),
    );
  });
});
