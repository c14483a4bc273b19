import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import { buildChange, minutesIn, people, type Person } from '../../../tests/support/buildChange.ts';
import { shuffled } from '../../../tests/support/changeArbitraries.ts';
import { workSessions } from './workSessions.ts';

const at = (minutes: number, by: Person = people.leder) => buildChange({ score: 1 }, { minutes, by });

test('a long pause parts two sessions, and a short one does not', () => {
  const log = [at(0), at(30), at(61, people.veileder), at(62), at(90, people.veileder)];
  expect(workSessions(log)).toEqual([
    {
      from: minutesIn(61),
      to: minutesIn(90),
      changes: 3,
      authors: [people.veileder.author, people.leder.author],
    },
    { from: minutesIn(0), to: minutesIn(30), changes: 2, authors: [people.leder.author] },
  ]);
  expect(workSessions([])).toEqual([]);
});

test('somebody who has another name or another role is somebody else, and is named once', () => {
  const { leder, veileder } = people;
  const renamed = { ...leder, author: { ...leder.author, name: 'En annen' } };
  const moved = { ...leder, author: { ...leder.author, role: 'vikar' } };
  const log = [at(0), at(1, renamed), at(2, moved), at(3, veileder), at(4), at(5, moved), at(6, renamed)];
  expect(workSessions(log)[0]?.authors).toEqual([
    leder.author,
    renamed.author,
    moved.author,
    veileder.author,
  ]);
});

test('every change is in one session, whatever order the log has', () => {
  const logs = fc
    .array(fc.integer({ min: 0, max: 300 }), { maxLength: 30 })
    .map((minutes) => minutes.map((minute) => at(minute)));
  fc.assert(
    fc.property(
      logs.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
      ([log, other]) => {
        const sessions = workSessions(log);
        expect(workSessions(other)).toEqual(sessions);
        expect(sessions.reduce((sum, { changes }) => sum + changes, 0)).toBe(log.length);
        for (const [index, { from }] of sessions.entries()) {
          const before = sessions[index + 1];
          if (before) expect(Date.parse(from) - Date.parse(before.to)).toBeGreaterThan(30 * 60_000);
        }
      },
    ),
  );
});
