import { describe, expect, test } from 'vitest';
import { buildPoint } from '../../../tests/support/buildMeeting.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import { agendaRules, minutesOfPoint } from './agendaRules.ts';
import { agendaTime } from './agendaTime.ts';

const points = (...minutes: (number | null)[]) =>
  minutes.map((each, index) => buildPoint(index + 1, { minutes: each }));
const outside = (found: ReturnType<typeof agendaTime>) => found.outside.map((id) => Number(id.slice(-3)));

describe('the time an agenda takes', () => {
  test('a point takes what somebody has said, or what is usual in its kind of meeting', () => {
    expect(minutesOfPoint({ minutes: 0 }, 'ssu')).toBe(0);
    expect(minutesOfPoint({ minutes: null }, 'ssu')).toBe(agendaRules.ssu.minutes);
    expect(minutesOfPoint({ minutes: null }, null)).toBe(agendaRules.resourceTeam.minutes);
  });

  test('everything fits where nobody has said how long there is', () => {
    expect(agendaTime(points(10, null), 'resourceTeam', null)).toEqual({
      needed: 15,
      fitting: 15,
      outside: [],
    });
  });

  test('exactly the time there is, is enough', () => {
    expect(agendaTime(points(10, 20), 'ssu', 30).outside).toEqual([]);
  });

  test('the first that does not fit whole, and all after it, fall outside', () => {
    const found = agendaTime(points(10, 20, 1), 'ssu', 29);
    expect(found).toMatchObject({ needed: 31, fitting: 10 });
    expect(outside(found)).toEqual([2, 3]);
  });

  test('what is taken out takes no time, and falls nowhere', () => {
    const [first, second, third] = points(10, 20, 5);
    if (!first || !second || !third) throw new Error('three points');
    const found = agendaTime([first, { ...second, leftOut: true }, third], 'ssu', 15);
    expect(found).toEqual({ needed: 15, fitting: 15, outside: [] });
  });

  test('what fits never takes more than there is, and with what falls outside it is all of it', () => {
    const agenda = fc.array(fc.option(fc.nat({ max: 30 }), { nil: null }), { maxLength: 12 });
    fc.assert(
      fc.property(agenda, fc.nat({ max: 120 }), (minutes, available) => {
        const all = points(...minutes);
        const found = agendaTime(all, 'ssu', available);
        expect(found.fitting).toBeLessThanOrEqual(available);
        const rest = all
          .filter(({ id }) => found.outside.includes(id))
          .reduce((sum, point) => sum + minutesOfPoint(point, 'ssu'), 0);
        expect(found.fitting + rest).toBe(found.needed);
      }),
    );
  });
});
