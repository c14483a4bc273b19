import { describe, expect, test } from 'vitest';
import { readCityFigures, writeCityFigures, type CityFigures } from './cityFigures.ts';

const at = new Date('2026-02-01T08:00:00.000Z');
const city: CityFigures = {
  standard: 'oslostandard',
  edition: '1',
  year: 2026,
  figures: [
    {
      indicator: 'i-jobb',
      goal: { percent: 70, source: 'Budsjett 2026' },
      comparison: { percent: 62.5, source: 'Årsrapporten', year: 2025 },
    },
    { indicator: 'bosatt', goal: { percent: 95, source: '' }, comparison: null },
  ],
};

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const written = () =>
  JSON.parse(new TextDecoder().decode(writeCityFigures(city, at))) as Record<string, unknown>;

describe('a file from the city', () => {
  test('is read as it was written, without figures that say nothing', () => {
    const silent = { indicator: 'taus', goal: null, comparison: null };
    const bytes = writeCityFigures({ ...city, figures: [...city.figures, silent] }, at);
    expect(readCityFigures(bytes)).toEqual({
      ok: true,
      figures: expect.objectContaining(city) as CityFigures,
    });
  });

  test('is told from every other file', () => {
    for (const other of ['', '{', '[]', '{"app":"rettesnor","content":"evaluations"}', '\uFFFD'])
      expect(readCityFigures(new TextEncoder().encode(other))).toBeNull();
    expect(readCityFigures(new Uint8Array([0xff, 0xfe]))).toBeNull();
  });

  test('of a later version is refused as newer', () => {
    expect(readCityFigures(bytesOf({ ...written(), version: 2, figures: 'noe annet' }))).toEqual({
      ok: false,
      kind: 'too-new',
      where: 'version',
    });
  });

  test.each([
    ['a percentage that cannot be', { goal: { percent: 101, source: '' } }, 'figures.0.goal.percent'],
    [
      'a year that cannot be',
      { comparison: { percent: 1, source: '', year: 9999 } },
      'figures.0.comparison.year',
    ],
    ['no indicator', { indicator: '../x' }, 'figures.0.indicator'],
  ])('with %s is refused, with the place', (_what, wrong, where) => {
    const figures = [{ indicator: 'i-jobb', goal: null, comparison: null, ...wrong }];
    expect(readCityFigures(bytesOf({ ...written(), figures }))).toEqual({
      ok: false,
      kind: 'invalid',
      where,
    });
  });

  test('that speaks of an indicator twice is refused: which is meant cannot be known', () => {
    const figures = [...city.figures, city.figures[0]];
    expect(readCityFigures(bytesOf({ ...written(), figures }))).toMatchObject({ ok: false, kind: 'invalid' });
  });
});
