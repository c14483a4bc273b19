import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { readStartForm, startFormSchema, wantedId, type StartFormValues } from './startFormSchema.ts';

const listed: StartFormValues = {
  notListed: false,
  office: 'bydel-grorud',
  name: '',
  kind: '',
  standard: 'eksempelstandard/1',
  year: '2026',
};
const own: StartFormValues = {
  ...listed,
  notListed: true,
  office: '',
  name: ' Senter for Ærlighet ',
  kind: 'bydel',
};

function fieldsWithProblems(values: StartFormValues): string[] {
  const parsed = z.safeParse(startFormSchema, values);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
}

describe('startFormSchema', () => {
  test('accepts a listed office and a year', () => {
    expect(fieldsWithProblems(listed)).toEqual([]);
  });

  test('asks for the office, and for the name and kind only of one that is not listed', () => {
    expect(fieldsWithProblems({ ...listed, office: '' })).toEqual(['office']);
    expect(fieldsWithProblems({ ...own, name: '  ', kind: '' })).toEqual(['name', 'kind']);
  });

  test('refuses a name that leaves nothing for an address, or too much', () => {
    expect(fieldsWithProblems({ ...own, name: '!!!' })).toEqual(['name']);
    expect(fieldsWithProblems({ ...own, name: 'a'.repeat(81) })).toEqual(['name']);
  });

  test.each(['1999', '2101', '26', '2026,5', 'i fjor', ''])('refuses the year «%s»', (year) => {
    expect(fieldsWithProblems({ ...listed, year })).toEqual(['year']);
  });

  test.each(['2000', '2100', ' 2019 '])('accepts the year «%s»', (year) => {
    expect(fieldsWithProblems({ ...listed, year })).toEqual([]);
  });
});

describe('readStartForm', () => {
  test('takes the office from the list, or as it is named', () => {
    expect(readStartForm(listed)).toEqual({
      standard: 'eksempelstandard',
      edition: '1',
      office: 'bydel-grorud',
      year: 2026,
    });
    expect(readStartForm(own)?.office).toEqual({ name: 'Senter for Ærlighet', kind: 'bydel' });
  });

  test('is null while something is missing', () => {
    expect(readStartForm({ ...listed, office: '' })).toBeNull();
    expect(readStartForm({ ...listed, standard: '' })).toBeNull();
  });
});

describe('wantedId', () => {
  test('is the same for a listed office and one named alike', () => {
    const wanted = readStartForm({ ...own, name: 'Bydel Grorud' });
    expect(wanted && wantedId(wanted)).toBe('bydel-grorud_2026_eksempelstandard_1');
  });
});
