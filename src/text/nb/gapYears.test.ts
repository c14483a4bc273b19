import { describe, expect, test } from 'vitest';
import { gapYears } from './gapYears.ts';

type Counts = Parameters<typeof gapYears.sentence>[0];

function yearOf(said: Partial<Counts>): Counts {
  return {
    year: 2025,
    before: 2024,
    unfinished: false,
    scored: 25,
    gaps: 0,
    carriedOver: 0,
    fresh: 0,
    unknownBefore: 0,
    gapsBefore: 0,
    closed: 0,
    unknownNow: 0,
    distance: 0,
    meanDistance: 0,
    same: null,
    ...said,
  };
}

const said = (counts: Partial<Counts>) => gapYears.sentence(yearOf(counts), null);

describe('a year of gaps, read aloud', () => {
  test.each<[Partial<Counts>, string]>([
    [
      { gaps: 14, carriedOver: 9, fresh: 5, gapsBefore: 13, closed: 4 },
      'I 2025 er 14 krav under målet: 9 var det også i 2024 og 5 er nye. 4 av de 13 fra 2024 er lukket.',
    ],
    [
      { gaps: 4, carriedOver: 1, fresh: 1, unknownBefore: 2, gapsBefore: 3, unknownNow: 2 },
      'I 2025 er 4 krav under målet: 1 var det også i 2024, 1 er nytt og 2 hadde ikke noe nivå i 2024. Ingen av de 3 fra 2024 er lukket, og 2 har ikke noe nivå i 2025.',
    ],
    [
      { gaps: 3, carriedOver: 3, gapsBefore: 3 },
      'I 2025 er 3 krav under målet, og alle var det også i 2024. Ingen av de 3 fra 2024 er lukket.',
    ],
    [{ gaps: 2, fresh: 2 }, 'I 2025 er 2 krav under målet, og alle er nye.'],
    [{ gaps: 2, unknownBefore: 2 }, 'I 2025 er 2 krav under målet. Ingen av dem hadde noe nivå i 2024.'],
    [
      { gaps: 1, carriedOver: 1, gapsBefore: 1 },
      'I 2025 er ett krav under målet, og var det også i 2024. Det ene fra 2024 er ikke lukket.',
    ],
    [
      { gaps: 1, fresh: 1, gapsBefore: 1, closed: 1 },
      'I 2025 er ett krav under målet, og det er nytt. Det ene fra 2024 er lukket.',
    ],
    [
      { gaps: 1, unknownBefore: 1, gapsBefore: 1, unknownNow: 1 },
      'I 2025 er ett krav under målet. Det hadde ikke noe nivå i 2024. Det ene fra 2024 har ikke noe nivå i 2025.',
    ],
    [
      { gaps: 0, gapsBefore: 2, closed: 2 },
      'I 2025 er ingen vurderte krav under målet. Alle de 2 fra 2024 er lukket.',
    ],
    [{ before: null, gaps: 6, unknownBefore: 6 }, 'I 2025 er 6 krav under målet.'],
    [{ scored: 0, gaps: null, before: null }, 'I 2025 har ingen krav et nivå.'],
    [
      { scored: 0, gaps: null, gapsBefore: 2, unknownNow: 2 },
      'I 2025 har ingen krav et nivå. Ingen av de 2 fra 2024 er lukket, og 2 har ikke noe nivå i 2025.',
    ],
  ])('%j', (counts, sentence) => {
    expect(said(counts)).toBe(sentence);
  });

  test('of a theme it says which', () => {
    expect(gapYears.sentence(yearOf({ gaps: 1, fresh: 1 }), 'Bolig')).toBe(
      'I temaet «Bolig» er ett krav under målet i 2025, og det er nytt.',
    );
    expect(gapYears.sentence(yearOf({ gaps: null }), 'Bolig')).toBe(
      'I temaet «Bolig» har ingen krav et nivå i 2025.',
    );
  });
});

describe('the distance to the target over the years, read aloud', () => {
  const on = (sameCount: number, distances: readonly (number | null)[]) =>
    gapYears.comparison({
      sameCount,
      assessed: distances.map((_, index) => 2023 + index),
      years: distances.map((distance, index) =>
        yearOf({ year: 2023 + index, same: distance === null ? null : { gaps: 1, distance } }),
      ),
    });

  test('it rests on the same requirements, and says how many and which years', () => {
    expect(on(20, [40, 30, 27])).toBe(
      '20 krav har et nivå i hvert av årene 2023–2025. På dem var det 40 nivåer opp til målet i 2023 og 27 nivåer i 2025.',
    );
    expect(on(1, [1, 1])).toBe(
      'Ett krav har et nivå i hvert av årene 2023 og 2024. På det var det 1 nivå opp til målet både i 2023 og i 2024.',
    );
  });

  test('without such requirements it says so, and of one year it says nothing', () => {
    expect(on(0, [null, null])).toBe('Ingen krav har et nivå i hvert av årene 2023 og 2024.');
    expect(on(4, [12])).toBe('');
  });
});

test('a cell is «–» where nobody can know, and 0 only where something was counted', () => {
  expect(
    gapYears.cells(yearOf({ before: null, gaps: 6, unknownBefore: 6, distance: 9, meanDistance: 0.36 })),
  ).toEqual(['6', '–', '–', '6', '–', '–', '9', '0,4', '–']);
  expect(
    gapYears.cells(yearOf({ gaps: null, distance: null, meanDistance: null, gapsBefore: 2, unknownNow: 2 })),
  ).toEqual(['–', '–', '–', '–', '–', '2', '–', '–', '–']);
  expect(gapYears.facts(yearOf({ gaps: 0, closed: 2, gapsBefore: 2 }))).toEqual([
    { name: 'Lukket', value: '2' },
  ]);
});
