import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../tests/support/cpuTime.ts';
import { answerId, answerKey, evaluationId, evaluationKey, officeSlug } from './Evaluation.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const key = fc.record({
  office: slug,
  standard: slug,
  edition: slug,
  year: fc.integer({ min: 1990, max: 2200 }),
});

describe('the id of an evaluation', () => {
  test('it follows from office, year, standard and edition', () => {
    expect(
      evaluationId({ office: 'nav-eksempelvika', year: 2026, standard: 'eksempelstandard', edition: '1' }),
    ).toBe('nav-eksempelvika_2026_eksempelstandard_1');
  });

  test('it gives back the key it was made of', () => {
    fc.assert(
      fc.property(key, (made) => {
        expect(evaluationKey(evaluationId(made))).toEqual(made);
      }),
    );
  });

  test('two different keys never share an id', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(evaluationId(a)).not.toBe(evaluationId(b));
      }),
    );
  });

  test('it is safe in an address and as the name of a file', () => {
    fc.assert(
      fc.property(key, (made) => {
        expect(encodeURIComponent(evaluationId(made))).toBe(evaluationId(made));
      }),
    );
  });

  test('what is not such an id has no key', () => {
    const ids = [
      '',
      'nav_2026_standard',
      'nav_26_standard_1',
      'nav_02026_standard_1',
      'nav_0026_standard_1',
      'nav_9999_standard_1',
      'nav_2201_standard_1',
      'nav_1989_standard_1',
      'nav_2026_standard_1_7',
      'NAV_2026_standard_1',
      'nav-_2026_standard_1',
      'nav--vest_2026_standard_1',
      ' nav_2026_standard_1',
      'nav_2026_standard_1\n',
      '__proto___2026_standard_1',
    ];
    for (const id of ids) expect(evaluationKey(id), id).toBeNull();
  });

  test('whatever text has a key is exactly the id of that key', () => {
    const almost = fc.stringMatching(/^[a-zA-Z0-9_-]{0,3}(_[a-z0-9-]{1,5}){0,5}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const found = evaluationKey(text);
        if (found) expect(evaluationId(found)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('a very long text is judged at once', () => {
    const long = `${'a-'.repeat(50_000)}a`;
    const spent = cpuTime(() => {
      expect(evaluationKey(long)).toBeNull();
      expect(answerKey(long)).toBeNull();
    });
    expect(spent).toBeLessThan(500);
  });
});

describe('the id of an answer', () => {
  test('it follows from the evaluation and the requirement, and gives both back', () => {
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 99_999 }), (made, requirement) => {
        const evaluation = evaluationId(made);
        expect(answerKey(answerId(evaluation, requirement))).toEqual({ evaluation, requirement });
      }),
    );
  });

  test('an evaluation and an answer are never taken for each other', () => {
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 999 }), (made, requirement) => {
        expect(answerKey(evaluationId(made))).toBeNull();
        expect(evaluationKey(answerId(evaluationId(made), requirement))).toBeNull();
      }),
    );
  });

  test('a requirement has one id only: no leading zeros, no zero', () => {
    for (const end of ['0', '07', '007', '-1', '1.0', '1e1', '', '100000']) {
      expect(answerKey(`nav_2026_standard_1_${end}`), end).toBeNull();
    }
  });
});

describe('the slug of an office that its user names', () => {
  test('it is readable, in small letters', () => {
    const names: [string, string][] = [
      ['NAV Eksempelvika', 'nav-eksempelvika'],
      ['  Bydel  Fjøs & Låve (øst) ', 'bydel-fjos-lave-ost'],
      ['ÆRLIGE ÅSER', 'aerlige-aser'],
      ['Oslo VO – Élan', 'oslo-vo-elan'],
      ['Kontor 12', 'kontor-12'],
    ];
    for (const [name, slugged] of names) expect(officeSlug(name)).toBe(slugged);
  });

  test('a letter written as two signs gives the same slug as the letter written as one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aåÅæÆǽøØǿöéIi -') }), (name) => {
        expect(officeSlug(name.normalize('NFD'))).toBe(officeSlug(name.normalize('NFC')));
      }),
    );
  });

  test('names that look alike have one slug', () => {
    for (const name of ['NAV Gro\u00adrud', 'NAV\u00a0Grorud\u200b', '\ufeffNAV Grorud', 'NAV\u2011Grorud'])
      expect(officeSlug(name)).toBe('nav-grorud');
    for (const name of ['\u00ad', '\u200b\u2060', '\u3164']) expect(officeSlug(name)).toBeNull();
  });

  test('nothing is left of a name without letters and digits', () => {
    for (const name of ['', '   ', '–', '…!', 'ЖЖ']) expect(officeSlug(name)).toBeNull();
  });

  test('whatever the name, the slug makes a good id and is its own slug', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 250 }),
      fc.string({ unit: fc.constantFrom('æ', 'ø', 'A', ' ', '1'), maxLength: 250 }),
    );
    fc.assert(
      fc.property(name, (typed) => {
        const made = officeSlug(typed);
        if (made === null) return;
        const full = { office: made, year: 2026, standard: 'eksempelstandard', edition: '1' };
        expect(evaluationKey(evaluationId(full))).toEqual(full);
        expect(officeSlug(made)).toBe(made);
      }),
    );
  });

  test('a slug is never longer than a change can hold', () => {
    expect(officeSlug('æ'.repeat(200))).toHaveLength(100);
    expect(officeSlug(`${'a'.repeat(99)} og mer`)).toBe('a'.repeat(99));
  });
});
