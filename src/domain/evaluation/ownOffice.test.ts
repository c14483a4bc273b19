import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { evaluationId, evaluationKey } from './Evaluation.ts';
import { isSameOfficeName, ownOfficeId, type KnownOffice } from './ownOffice.ts';

const listed: KnownOffice = { id: 'nav-grorud', name: 'NAV Grorud', own: false };
const asen: KnownOffice = { id: 'asen-skole', name: 'Asen skole', own: true };

/** The id that is given; throws where there is none. */
function idOf(name: string, known: readonly KnownOffice[]): string {
  const given = ownOfficeId(name, known);
  if (!given.ok) throw new Error(given.kind);
  return given.id;
}

describe('the id of an own office', () => {
  test('is the slug of its name, as it always was, while nobody else has it', () => {
    expect(idOf('Åsen skole', [listed])).toBe('asen-skole');
    expect(idOf('Senter for Ærlighet', [listed, asen])).toBe('senter-for-aerlighet');
  });

  test('is another one when the slug is taken by another name, and the same for all who have both', () => {
    const second = idOf('Åsen skole', [listed, asen]);
    expect(second).toMatch(/^asen-skole-[a-z0-9]{7}$/);
    expect(idOf(' ÅSEN  skole', [asen])).toBe(second);
    expect(idOf('Asen skole', [{ ...asen, name: 'Åsen skole' }])).not.toBe(second);
  });

  test('is the one it has, also next year and with another office beside it', () => {
    const second = { id: idOf('Åsen skole', [asen]), name: 'Åsen skole', own: true };
    expect(idOf('åsen skole', [asen, second])).toBe(second.id);
    expect(idOf('Asen\u00a0sko\u00adle', [asen, second])).toBe('asen-skole');
    expect(idOf('Åsen skole', [{ id: 'asen-skole', name: 'Åsen skole', own: true }])).toBe('asen-skole');
  });

  test.each(['NAV Grorud', 'nav  grorud', 'NAV Gro\u00adrud', 'NAV\u2011Grorud', '\u200bNAV Grorud'])(
    '%j is the name of a listed office, and refused',
    (name) => {
      expect(ownOfficeId(name, [listed])).toEqual({ ok: false, kind: 'listed' });
    },
  );

  test.each(['', '\u00ad\u200b', ' – ', '\u3164'])('%j is no name that anybody sees, and refused', (name) => {
    expect(ownOfficeId(name, [listed])).toEqual({ ok: false, kind: 'unnamed' });
  });

  test('is told apart from a listed one whose id the slug is, but whose name is another', () => {
    const bydel = { id: 'bydel-grunerlokka', name: 'Bydel Grünerløkka', own: false };
    expect(idOf('Bydel Grunerlokka', [bydel])).toMatch(/^bydel-grunerlokka-[a-z0-9]{7}$/);
  });

  test('two names that are not one office’s never share an id, and every id is a good one', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aåAæeéo ø-1'), minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(name, name, (first, second) => {
        const one = ownOfficeId(first, []);
        if (!one.ok) return;
        const other = ownOfficeId(second, [{ id: one.id, name: first, own: true }]);
        if (!other.ok) return;
        expect(other.id === one.id).toBe(isSameOfficeName(first, second));
        expect(other.id.length).toBeLessThanOrEqual(100);
        const key = { office: other.id, year: 2026, standard: 'eksempelstandard', edition: '1' };
        expect(evaluationKey(evaluationId(key))).toEqual(key);
      }),
    );
  });
});
