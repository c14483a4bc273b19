import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { copyName, copyTag, expiredCopies } from './folderCopies.ts';

const tag = '1a2b3c4d';
const moments = fc.date({ min: new Date(2024, 0, 1), max: new Date(2027, 11, 31), noInvalidDate: true });
const copies = fc.array(moments, { maxLength: 60 }).map((dates) => dates.map((at) => copyName(at, tag)));

describe('the copies in a folder', () => {
  test('are named by the clock of the machine, and by the browser that wrote them', () => {
    expect(copyName(new Date(2026, 2, 5, 7, 8, 9), tag)).toMatch(
      /^rettesnor-auto-1a2b3c4d-2026-03-05-070809[+-]\d{4}\.json$/,
    );
    expect(copyTag('019aa000-0000-7000-8000-0123456789AB')).toBe('456789ab');
    expect(copyTag('')).toBe('00000000');
  });

  test('the newest ten stay, and the newest of every month', () => {
    const days = Array.from({ length: 15 }, (_, day) => copyName(new Date(2026, 4, day + 1, 12), tag));
    const older = [copyName(new Date(2026, 2, 1), tag), copyName(new Date(2026, 2, 31), tag)];
    expect(expiredCopies([...older, ...days], tag).toSorted()).toEqual(
      [older[0] ?? '', ...days.slice(0, 5)].toSorted(),
    );
    expect(expiredCopies(days.slice(0, 10), tag)).toEqual([]);
  });

  test('of the hour that comes twice in autumn have two names, and stay in their order', () => {
    const [first, second] = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)].map((at) =>
      copyName(new Date(at), tag),
    );
    expect(first).not.toBe(second);
    const later = Array.from({ length: 9 }, (_, hour) =>
      copyName(new Date(Date.UTC(2026, 9, 25, 3 + hour)), tag),
    );
    // In Honolulu, where no hour comes twice, they are of the day before, and of the same month.
    expect(expiredCopies([second ?? '', ...later, first ?? ''], tag)).toEqual([first]);
  });

  test('of an earlier version of the app, whose names say no time zone, are told apart all the same', () => {
    const old = Array.from(
      { length: 12 },
      (_, day) => `rettesnor-auto-${tag}-2026-05-${day + 10}-120000.json`,
    );
    const newest = copyName(new Date(2026, 4, 30), tag);
    expect(expiredCopies([...old, newest], tag).toSorted()).toEqual(old.slice(0, 3));
  });

  test('what is not written by this browser never goes, whatever its name', () => {
    const foreign = [
      'rettesnor-2026-05-01-kl-1200.json',
      'rettesnor-auto-99999999-2026-05-01-120000.json',
      'rettesnor-auto-1a2b3c4d-2026-05-01-120000.json.crswap',
      'kopi av rettesnor-auto-1a2b3c4d-2026-05-01-120000.json',
      'rettesnor-auto-1a2b3c4d-2026-05-01-120000 (1).json',
      'Årsplan.docx',
    ];
    fc.assert(
      fc.property(copies, fc.array(fc.oneof(fc.constantFrom(...foreign), fc.string())), (own, others) => {
        const expired = expiredCopies([...own, ...others], tag);
        expect(expired.every((name) => own.includes(name))).toBe(true);
        expect(own.length - expired.length).toBeGreaterThanOrEqual(Math.min(10, own.length));
        const kept = own.filter((name) => !expired.includes(name));
        const monthsOf = (names: string[]) => new Set(names.map((name) => name.slice(24, 31)));
        expect(monthsOf(kept)).toEqual(monthsOf(own));
        expect(expiredCopies(kept, tag)).toEqual([]);
      }),
    );
  });
});
