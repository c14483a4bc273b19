import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { readStartForm, startFormSchema, wantedId, type StartFormValues } from './startFormSchema.ts';

const around = {
  currentYear: 2026,
  offices: [
    { id: 'bydel-grorud', name: 'Bydel Grorud', kind: 'bydel', own: false },
    { id: 'asen-skole', name: 'Asen skole', kind: 'oslo-vo', own: true },
  ],
};

const listed: StartFormValues = {
  notListed: false,
  office: 'bydel-grorud',
  name: '',
  kind: '',
  standard: 'eksempelstandard/1',
  year: '2026',
  withActions: true,
  withBarriers: true,
  author: '',
  role: '',
};
const own: StartFormValues = {
  ...listed,
  notListed: true,
  office: '',
  name: ' Senter for Ærlighet ',
  kind: 'bydel',
};

function fieldsWithProblems(values: StartFormValues): string[] {
  const parsed = z.safeParse(startFormSchema(around), values);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
}

test('an office that was named here before is chosen, and keeps its name, its kind and its id', () => {
  const wanted = readStartForm({ ...listed, office: 'asen-skole' }, around);
  expect(wanted?.office).toEqual({ name: 'Asen skole', kind: 'oslo-vo' });
  expect(wanted && wantedId(wanted, around.offices)).toBe('asen-skole_2026_eksempelstandard_1');
});

describe('startFormSchema', () => {
  test('accepts a listed office and a year', () => {
    expect(fieldsWithProblems(listed)).toEqual([]);
  });

  test('takes who starts it with a name, a role, both or none, but none that is too long to be read again', () => {
    expect(fieldsWithProblems({ ...listed, author: 'Kari', role: 'leder' })).toEqual([]);
    expect(fieldsWithProblems({ ...listed, author: 'x'.repeat(200) })).toEqual([]);
    expect(fieldsWithProblems({ ...listed, author: 'x'.repeat(201), role: 'x'.repeat(201) })).toEqual([
      'author',
      'role',
    ]);
  });

  test('asks for the office, and for the name and kind only of one that is not listed', () => {
    expect(fieldsWithProblems({ ...listed, office: '' })).toEqual(['office']);
    expect(fieldsWithProblems({ ...own, name: '  ', kind: '' })).toEqual(['name', 'kind']);
  });

  test('refuses a name that leaves nothing for an address, or too much', () => {
    expect(fieldsWithProblems({ ...own, name: '!!!' })).toEqual(['name']);
    expect(fieldsWithProblems({ ...own, name: 'a'.repeat(81) })).toEqual(['name']);
  });

  test('says of a name that is too long by how much', () => {
    const parsed = z.safeParse(startFormSchema(around), { ...own, name: ` ${'a'.repeat(92)} ` });
    expect(parsed.error?.issues[0]?.message).toMatch(/^12 tegn for mye\./);
  });

  test('refuses the name of a listed office, and one that nobody can see', () => {
    expect(fieldsWithProblems({ ...own, name: 'Bydel Gro\u00adrud' })).toEqual(['name']);
    expect(fieldsWithProblems({ ...own, name: '\u200b' })).toEqual(['name']);
    expect(fieldsWithProblems({ ...own, name: 'Åsen skole' })).toEqual([]);
  });

  test.each(['1999', '2028', '2062', '2100', '9999', '26', '2026,5', 'i fjor', ''])(
    'refuses the year «%s»',
    (year) => {
      expect(fieldsWithProblems({ ...listed, year })).toEqual(['year']);
    },
  );

  test.each(['2000', '2027', ' 2019 '])('accepts the year «%s»', (year) => {
    expect(fieldsWithProblems({ ...listed, year })).toEqual([]);
  });
});

describe('readStartForm', () => {
  test('takes the office from the list, or as it is named', () => {
    expect(readStartForm(listed, around)).toEqual({
      standard: 'eksempelstandard',
      edition: '1',
      office: 'bydel-grorud',
      year: 2026,
    });
    expect(readStartForm(own, around)?.office).toEqual({ name: 'Senter for Ærlighet', kind: 'bydel' });
  });

  test('is null while something is missing', () => {
    expect(readStartForm({ ...listed, office: '' }, around)).toBeNull();
    expect(readStartForm({ ...listed, standard: '' }, around)).toBeNull();
  });
});

describe('wantedId', () => {
  function idOf(name: string): string | null {
    const wanted = readStartForm({ ...own, name }, around);
    return wanted && wantedId(wanted, around.offices);
  }

  test('is that of the office by the same name, and another for another name', () => {
    expect(idOf('asen  SKOLE')).toBe('asen-skole_2026_eksempelstandard_1');
    expect(idOf('Åsen skole')).toMatch(/^asen-skole-[a-z0-9]{7}_2026_eksempelstandard_1$/);
    expect(idOf('Bydel Grorud')).toBeNull();
  });
});
