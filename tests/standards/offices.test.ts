import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { officeListSchema } from '#src/domain/standard/Standard.ts';
import { loadStandard, oslostandardPath, readJson } from '../../scripts/standards/publishedStandards.ts';

const { offices } = z.parse(officeListSchema, readJson('standards/offices.json'));
const bydeler = offices.filter((office) => office.kind === 'bydel');
const navOffices = offices.filter((office) => office.kind === 'nav-kontor');

describe('offices of Oslo', () => {
  test('there are 15 bydeler, each with its code', () => {
    expect(Object.fromEntries(bydeler.map((office) => [office.code, office.name]))).toEqual({
      BAL: 'Bydel Alna',
      BBJ: 'Bydel Bjerke',
      BFR: 'Bydel Frogner',
      BGA: 'Bydel Grünerløkka',
      BGO: 'Bydel Gamle Oslo',
      BGR: 'Bydel Grorud',
      BNA: 'Bydel Nordre Aker',
      BNS: 'Bydel Nordstrand',
      BOS: 'Bydel Østensjø',
      BSA: 'Bydel Sagene',
      BSH: 'Bydel St. Hanshaugen',
      BSN: 'Bydel Søndre Nordstrand',
      BSR: 'Bydel Stovner',
      BUN: 'Bydel Ullern',
      BVA: 'Bydel Vestre Aker',
    });
    expect(bydeler).toHaveLength(15);
  });

  test('each bydel has one NAV-kontor, named after it and without a code', () => {
    const expected = bydeler.map((bydel) => ({
      id: bydel.id.replace('bydel-', 'nav-'),
      name: bydel.name.replace('Bydel ', 'NAV '),
      kind: 'nav-kontor',
      bydel: bydel.id,
    }));
    expect(navOffices).toEqual(expected);
  });

  test('Oslo VO has its three centres', () => {
    expect(offices.filter((office) => office.kind === 'oslo-vo').map((office) => office.name)).toEqual([
      'Oslo VO Helsfyr',
      'Oslo VO Rosenhof',
      'Oslo VO Skullerud',
    ]);
  });

  test('ids follow from the names: ø becomes o, å a, æ ae and ü u', () => {
    const idOf = (name: string): string =>
      name
        .toLowerCase()
        .replaceAll('.', '')
        .replaceAll('ø', 'o')
        .replaceAll('å', 'a')
        .replaceAll('æ', 'ae')
        .replaceAll('ü', 'u')
        .replaceAll(' ', '-');
    expect(offices.map((office) => office.id)).toEqual(offices.map((office) => idOf(office.name)));
  });

  test('no id and no code is used twice', () => {
    const codes = offices.flatMap((office) => office.code ?? []);
    expect(new Set(offices.map((office) => office.id)).size).toBe(offices.length);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('every kind of office is one that the Oslostandard knows, and each of its kinds has offices', () => {
    const known = loadStandard(oslostandardPath).officeKinds.map((kind) => kind.id);
    expect(new Set(offices.map((office) => office.kind))).toEqual(new Set(known));
  });
});
