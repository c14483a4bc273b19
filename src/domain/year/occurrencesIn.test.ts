import { describe, expect, test } from 'vitest';
import { fc } from '../../../tests/support/propertyTests.ts';
import type { Occurrence, Recurrence } from '../evaluation/RecurringPoint.ts';
import { addMonths, daysFrom, monthIndexOf, yearOf } from './addMonths.ts';
import { fixedDays, occurrencesIn, type Asked } from './occurrencesIn.ts';

const asked: Asked = { year: 2026, today: '2026-06-15', begun: '2026-01-05' };

function held(id: string, day: string | null = id): Occurrence {
  return { id, state: 'held', day, reason: '', evidence: null };
}

function missed(id: string): Occurrence {
  return { id, state: 'missed', day: null, reason: 'Avlyst', evidence: null };
}

function point(
  recurrence: Recurrence,
  months: number | null,
  first: string | null,
  occurrences: readonly Occurrence[] = [],
) {
  return { recurrence, months, first, row: occurrences.length === 0 ? null : { occurrences } };
}

function seen(each: ReturnType<typeof point>, at: Partial<Asked> = {}): string[] {
  return occurrencesIn(each, { ...asked, ...at }).map(({ due, state }) => `${due} ${state}`);
}

const anyDay = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyMonths = fc.integer({ min: 1, max: 40 });

describe('from a fixed date', () => {
  test('a time is late from the day after it was due, and ahead until then', () => {
    expect(seen(point('fixed', 3, '2026-03-15'))).toEqual([
      '2026-03-15 late',
      '2026-06-15 ahead',
      '2026-09-15 ahead',
      '2026-12-15 ahead',
    ]);
  });

  test('what was said of a time stands, held or missed', () => {
    const said = [held('2026-03-15', '2026-04-02'), missed('2026-06-15')];
    expect(seen(point('fixed', 3, '2026-03-15', said)).slice(0, 2)).toEqual([
      '2026-03-15 held',
      '2026-06-15 missed',
    ]);
  });

  test('nobody is asked of what was due before the evaluation was begun', () => {
    expect(seen(point('fixed', 6, '2026-02-01'), { begun: '2026-02-02' })).toEqual([
      '2026-02-01 unasked',
      '2026-08-01 ahead',
    ]);
    expect(seen(point('fixed', 6, '2026-02-01'), { begun: '2026-02-01' })[0]).toBe('2026-02-01 late');
  });

  test('without months it comes once, and without a day never', () => {
    expect(seen(point('fixed', null, '2026-08-01'))).toEqual(['2026-08-01 ahead']);
    expect(seen(point('fixed', null, '2025-08-01'))).toEqual([]);
    expect(seen(point('fixed', 3, null))).toEqual([]);
  });

  test('after the point was moved, a time that was held is not asked for anew', () => {
    const said = [held('2026-03-15')];
    expect(seen(point('fixed', 6, '2026-04-01', said))).toEqual(['2026-03-15 held', '2026-10-01 ahead']);
  });

  test('over years there are no gaps and no doubles, whatever the day and the months', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (first, months) => {
        const from = yearOf(first);
        const days = [0, 1, 2, 3, 4, 5, 6].flatMap((step) => fixedDays(first, months, from + step));
        expect(days[0]).toBe(first);
        days.forEach((day, step) => {
          expect(day).toBe(addMonths(first, step * months));
          expect(yearOf(day)).toBeLessThanOrEqual(from + 6);
        });
        expect(yearOf(addMonths(first, days.length * months))).toBeGreaterThan(from + 6);
        expect(fixedDays(first, months, from - 1)).toEqual([]);
      }),
    );
  });

  test('every time of a year is there once, whichever of them something is said of', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, fc.array(fc.boolean()), (first, months, told) => {
        const days = fixedDays(first, months, 2026);
        const said = days.flatMap((day, index) => (told[index] ? [held(day, addMonths(day, 1))] : []));
        expect(occurrencesIn(point('fixed', months, first, said), asked).map(({ due }) => due)).toEqual(days);
      }),
    );
  });
});

describe('from when it was last done', () => {
  test('the next time follows from the day it was held, and from the day it was due where it was missed', () => {
    expect(seen(point('lastDone', 3, '2026-02-01', [held('2026-02-01', '2026-04-10')]))).toEqual([
      '2026-02-01 held',
      '2026-07-10 ahead',
    ]);
    expect(seen(point('lastDone', 3, '2026-02-01', [missed('2026-02-01')]))).toEqual([
      '2026-02-01 missed',
      '2026-05-01 late',
    ]);
  });

  test('the first time is its first day, and nobody is let off it', () => {
    expect(seen(point('lastDone', 3, '2026-05-01'), { begun: '2026-06-01' })).toEqual(['2026-05-01 late']);
    expect(seen(point('lastDone', 3, null))).toEqual([]);
  });

  test('what was last done in an earlier year is counted from, and not shown', () => {
    expect(seen(point('lastDone', 6, '2025-01-01', [held('2025-11-20')]))).toEqual(['2026-05-20 late']);
    expect(seen(point('lastDone', 12, '2025-01-01', [held('2025-11-20')]), { today: '2026-12-01' })).toEqual([
      '2026-11-20 late',
    ]);
  });

  test('what was due in an earlier year and is not done is still the next', () => {
    expect(seen(point('lastDone', 3, '2025-01-01', [held('2025-03-01')]))).toEqual(['2025-06-01 late']);
  });

  test('the next time is there also where it comes in a later year, and what was held this year stays in sight', () => {
    const early = held('2027-03-01', '2026-12-10');
    expect(seen(point('lastDone', 12, '2026-01-10', [held('2026-03-01')]))).toEqual([
      '2026-03-01 held',
      '2027-03-01 ahead',
    ]);
    expect(seen(point('lastDone', 12, '2026-01-10', [held('2026-03-01'), early]))).toEqual([
      '2026-03-01 held',
      '2027-03-01 held',
      '2027-12-10 ahead',
    ]);
  });

  test('what comes once is done when it is done', () => {
    expect(seen(point('lastDone', null, '2026-03-01', [held('2026-03-01')]))).toEqual(['2026-03-01 held']);
  });

  test('what is held a whole interval before its day comes again on that very day, and no day later', () => {
    // As where an evaluation is begun on the 26th, and the point is held the same day.
    const early = held('2027-11-26', '2026-11-26');
    const [told, next] = occurrencesIn(point('lastDone', 12, '2027-11-26', [early]), {
      ...asked,
      year: 2027,
    });
    expect(told).toMatchObject({ id: '2027-11-26', due: '2027-11-26', state: 'held' });
    expect(next).toMatchObject({ id: '2027-11-27', due: '2027-11-26', state: 'ahead' });
    const again = [early, missed('2027-11-27')];
    expect(seen(point('lastDone', 12, '2027-11-26', again), { year: 2028 })).toEqual(['2028-11-26 ahead']);
    expect(seen(point('lastDone', 12, '2027-11-26', again), { year: 2027 }).slice(0, 2)).toEqual([
      '2027-11-26 held',
      '2027-11-26 missed',
    ]);
  });

  test('two times never share what they are stored under, however early or late they are held', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: -60, max: 90 }), { maxLength: 12 }),
        (first, months, shifts) => {
          let said: Occurrence[] = [];
          for (const shift of shifts) {
            const [next] = occurrencesIn(point('lastDone', months, first, said), {
              ...asked,
              year: 2100,
            }).filter((each) => each.said === null);
            if (!next) throw new Error('there is always a next time');
            const day = new Date(Date.parse(next.due) + shift * 86_400_000).toISOString().slice(0, 10);
            said = [...said, held(next.id, day)];
          }
          const ids = said.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  test('held on its day each time, it comes as from a fixed date, but for the ends of months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (first, months) => {
        const next = occurrencesIn(point('lastDone', months, first, [held(first)]), {
          ...asked,
          year: 2100,
        })[0];
        expect(monthIndexOf(next?.due ?? '') - monthIndexOf(first)).toBe(months);
        expect(daysFrom(first, next?.due ?? '')).toBeGreaterThan(0);
      }),
    );
  });
});
