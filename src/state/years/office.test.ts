import { expect, test } from 'vitest';
import { officeOf } from './office.ts';

const listed = [{ id: 'nav-grorud', name: 'NAV Grorud', kind: 'nav-kontor' }];

/** The name of an own office of this id that calls itself so. */
function nameOf(office: string, name: string | null): string {
  return officeOf({ office, ownOffice: name === null ? null : { name, kind: 'bydel' } }, listed).name;
}

test('a listed office has the name of the list, whatever an evaluation says', () => {
  expect(nameOf('nav-grorud', 'Noe annet')).toBe('NAV Grorud');
});

test('an own office without a name that can be seen is named by its id', () => {
  for (const name of [null, '', ' ', '\u200b\u00ad', '\u3164'])
    expect(nameOf('et-kontor', name)).toBe('et-kontor');
});

test('an own office with the name of a listed one is told from it', () => {
  expect(nameOf('nav-gro-rud', 'NAV Gro\u00adrud')).toBe('NAV Grorud (nav-gro-rud)');
  expect(nameOf('nav-eksempelvika', 'NAV Eksempelvika')).toBe('NAV Eksempelvika');
});
