import { fc } from '../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import { councilMatterId } from '#src/domain/changes/entities/councilMatterId.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { meetingId } from '#src/domain/changes/entities/meetingId.ts';
import { meetingPointId } from '#src/domain/changes/entities/meetingPointId.ts';
import { recurringPointId } from '#src/domain/changes/entities/recurringPointId.ts';
import { surveyRoundId } from '#src/domain/changes/entities/surveyRoundId.ts';
import { teamReviewId } from '#src/domain/changes/entities/teamReviewId.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { pointsOfMeeting } from '#src/domain/meeting/agendaOrder.ts';
import { agendaTime } from '#src/domain/meeting/agendaTime.ts';
import { openDecisions } from '#src/domain/meeting/closing.ts';
import { byTurn } from '#src/domain/meeting/meetingOrder.ts';
import { minutesOf } from '#src/domain/meeting/minutesOf.ts';
import { fewestAnswers, surveyFigures } from '#src/domain/survey/surveyFigures.ts';
import { carriedMeetingPoints } from '#src/domain/meeting/carriedMeetingPoints.ts';
import { followedDecisions } from '#src/domain/decisions/followedDecisions.ts';
import { comingThings } from '#src/domain/year/comingThings.ts';
import { occurrencesIn } from '#src/domain/year/occurrencesIn.ts';
import { yearPoints } from '#src/domain/year/yearPoints.ts';
import { calendarDay } from '#src/text/format.ts';
import { planMerge } from '#src/domain/changes/planMerge.ts';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  people,
} from '../../tests/support/buildChange.ts';
import { writeYearCalendar } from './ics/yearCalendar.ts';
import { writeEvaluationsFile } from './evaluations/evaluationsFile.ts';
import { readEvaluationsFile } from './evaluations/readEvaluationsFile.ts';

/** How many files are tried, and the longest that one may take, in milliseconds, on however busy a machine. */
const files = 2500;
const patience = 5000;

const first = buildChange({ score: 2, justification: 'Før' }, { minutes: 1 });
const uuid = '00000000-0000-7000-8000-000000000001';
const indicator = `${exampleEvaluation}_bosatt`;

/** What lies on the machine, which no file may alter. */
const existing = Object.freeze([
  buildEvaluationChange(),
  first,
  buildChange({ score: 3 }, { minutes: 2, parents: [first.id] }),
]);

const incoming = [
  ...existing,
  buildChange({ score: 0 }, { minutes: 3, parents: [first.id], by: people.veileder }),
  buildChange(
    { 'evidence:e1': { kind: 'note', text: 'Æ' }, 'checkpoint:1a': 'met' },
    { minutes: 4, salt: 1 },
  ),
  buildChange({ target: { level: 3, reason: 'Vedtatt' } }, { minutes: 5, requirement: 2 }),
  buildChange({ numerator: 3, comment: 'Få' }, { minutes: 6, entity: 'indicatorValue', entityId: indicator }),
  buildChange(
    { title: 'Rutine', deadline: { day: '2026-09-01', reason: '' }, 'expected:1': 3 },
    { minutes: 7, entity: 'action', entityId: actionId.make(exampleEvaluation, uuid) },
  ),
  buildChange(
    { description: 'Uklart ansvar', liftedDay: '2026-02-28', 'requirement:1': true },
    { minutes: 8, entity: 'barrier', entityId: barrierId.make(exampleEvaluation, uuid) },
  ),
  buildChange(
    { verdict: 'unclear', reason: 'Hva er «nær»?' },
    { minutes: 9, entity: 'feedback', entityId: feedbackId.make(exampleEvaluation, 1) },
  ),
  buildChange(
    {
      kind: 'ssu',
      day: '2026-03-29',
      'heldOn:2026-10-25': true,
      'participant:p1': { role: 'Leder', came: true },
    },
    { minutes: 10, entity: 'meeting', entityId: meetingId.make(exampleEvaluation, uuid) },
  ),
  buildChange(
    {
      meeting: uuid,
      'reason:gap': true,
      requirement: 9999,
      action: 'finnes-ikke',
      barrier: uuid,
      place: 1,
      'decision:d1': { text: 'Vedtatt', role: 'Leder', due: '2028-02-29', whyNot: '' },
      'madeAction:finnes-ikke': true,
      scored: { from: null, to: 3 },
    },
    { minutes: 11, entity: 'meetingPoint', entityId: meetingPointId.make(exampleEvaluation, uuid) },
  ),
  buildChange(
    {
      recurrence: 'lastDone',
      months: 1,
      first: '2024-02-29',
      'requirement:1': true,
      'occurrence:2026-01-31': { state: 'held', day: '2026-01-31', reason: '', evidence: null },
    },
    { minutes: 12, entity: 'recurringPoint', entityId: recurringPointId.make(exampleEvaluation, 'ssu') },
  ),
  buildChange(
    {
      asked: 50,
      answered: 40,
      'measure:wellbeing': { value: 4, outOf: 5 },
      'part:a1': { name: 'Kvinner', answered: 30, theme: 'wellbeing', value: 4.2 },
    },
    { minutes: 13, entity: 'surveyRound', entityId: surveyRoundId.make(exampleEvaluation, uuid) },
  ),
  buildChange(
    { council: 'pupils', raised: 'Buss', toldDay: '2026-05-01' },
    { minutes: 14, entity: 'councilMatter', entityId: councilMatterId.make(exampleEvaluation, uuid) },
  ),
  buildChange(
    { day: '2026-05-01', 'grade:results': 'well' },
    { minutes: 15, entity: 'teamReview', entityId: teamReviewId.make(exampleEvaluation) },
  ),
];

const good = writeEvaluationsFile(
  [{ id: exampleEvaluation, changes: incoming }],
  new Date('2026-03-02T22:30:00.000Z'),
);
const goodText = new TextDecoder().decode(good);

/** What does not belong in a file. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    2 ** 53,
    '',
    '__proto__',
    'constructor',
    '\u0000',
    '../../etc',
    '9999-12-31',
    '0000-00-00',
    'heldOn:0NaN-NaN-NaN',
    'occurrence:0NaN-NaN-NaN',
    'occurrence:2026-02-30',
    'requirement:constructor',
    'reason:constructor',
    '\uD800',
    '\u202E=1+1',
    '9'.repeat(400),
    'a'.repeat(30_000),
    [],
    [[[[[[]]]]]],
    { length: { valueOf: 1, toString: 1 } },
    { toString: 'x', valueOf: null },
    { constructor: { prototype: { polluted: true } } },
  ),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"app":"rettesnor"}') as unknown),
  fc.constantFrom(...incoming),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Reckons and writes all that meetings, the year and surveys show. Only what breaks it is of interest. */
function tellYear(log: EvaluationLog): void {
  const place = { officeKind: 'nav-kontor', year: 2026, begun: '2026-01-01' };
  const points = yearPoints([], log.recurringPoints, place).map((point) => ({
    point,
    occurrences: occurrencesIn(point, { ...place, today: '2026-03-29' }),
  }));
  const { actions, barriers, meetings, meetingPoints, changes } = log;
  const today = '2026-03-29';
  const coming = comingThings({ points, actions, barriers, meetings, meetingPoints, today });
  for (const { day } of coming) calendarDay(day);
  for (const { point, occurrences } of points) {
    expect(point.requirements.every(Number.isInteger)).toBe(true);
    for (const { due, said } of occurrences) calendarDay(said?.day ?? due);
  }
  const decided = followedDecisions(meetings, meetingPoints, today);
  for (const { made, end } of decided)
    for (const day of [made, end?.day ?? null]) if (day !== null) calendarDay(day);
  const madeAt = new Date(0);
  writeYearCalendar({ name: 'År', evaluation: log.id, year: 2026, points, decided, changes, madeAt });
  carriedMeetingPoints(exampleEvaluation, {
    year: 2026,
    meetings,
    points: meetingPoints,
    subjectOf: ({ requirement, action, barrier, title }) => ({ requirement, action, barrier, title }),
  });
  for (const meeting of meetings.toSorted(byTurn)) {
    const told = minutesOf(meeting, { meetings, points: meetingPoints, actions, barriers, decided });
    for (const day of told.days) calendarDay(day);
    const all = pointsOfMeeting(meetingPoints, ownPart(meeting.id));
    expect(agendaTime(all, meeting.kind, meeting.minutes).needed).toBeGreaterThanOrEqual(0);
    openDecisions(all);
  }
  for (const round of log.surveyRounds)
    for (const part of surveyFigures(round).parts)
      expect(part.answered).toBeGreaterThanOrEqual(fewestAnswers);
}

type Holder = Record<string, unknown>;

/** Every object and list of a value, each once. */
function holders(value: unknown, found: Holder[] = []): Holder[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value as Holder);
  for (const inner of Object.values(value)) holders(inner, found);
  return found;
}

type Twist = {
  kind: 'replace' | 'remove' | 'double' | 'rename' | 'add';
  at: number;
  key: number;
  value: unknown;
};

function twist(file: unknown, { kind, at, key, value }: Twist): void {
  const all = holders(file);
  const holder = all[at % all.length] ?? {};
  const keys = Object.keys(holder);
  const name = keys[key % Math.max(1, keys.length)] ?? 'x';
  if (kind === 'replace') holder[name] = value;
  else if (kind === 'remove') Reflect.deleteProperty(holder, name);
  else if (kind === 'add')
    Object.defineProperty(holder, '__proto__', {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  else if (kind === 'double' && Array.isArray(holder)) holder.push(holder[key % Math.max(1, holder.length)]);
  else if (!Array.isArray(holder)) {
    const moved = holder[name];
    Reflect.deleteProperty(holder, name);
    holder[typeof value === 'string' ? value : `${name}x`] = moved;
  }
}

/** A file whose content is built differently, still JSON. */
const twisted = fc
  .array(
    fc.record({
      kind: fc.constantFrom<Twist['kind']>('replace', 'remove', 'double', 'rename', 'add'),
      at: fc.nat(150),
      key: fc.nat(12),
      value: hostile,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((twists) => {
    const file: unknown = JSON.parse(goodText);
    // A copy each time: put in twice, the same object could come to hold itself.
    for (const each of twists) twist(file, { ...each, value: structuredClone(each.value) });
    return new TextEncoder().encode(JSON.stringify(file) ?? '');
  });

type Damage = { kind: 'flip' | 'cut' | 'insert' | 'drop' | 'swap'; at: number; length: number; byte: number };

function damaged(bytes: Uint8Array, { kind, at, length, byte }: Damage): Uint8Array {
  const start = at % Math.max(1, bytes.length);
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
  switch (kind) {
    case 'flip':
      return joined(before, Uint8Array.of(byte), after.subarray(1));
    case 'cut':
      return before;
    case 'insert':
      return joined(before, new Uint8Array(length).fill(byte), after);
    case 'drop':
      return joined(before, after.subarray(length));
    case 'swap':
      return joined(after, before);
  }
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A file with bytes that are not as they were written. */
const broken = fc
  .array(
    fc.record({
      kind: fc.constantFrom<Damage['kind']>('flip', 'flip', 'cut', 'insert', 'drop', 'swap'),
      at: fc.nat(good.length),
      length: fc.nat(40),
      byte: fc.oneof(
        fc.constantFrom(...Array.from('[]{}",:\\0e-', (sign) => sign.charCodeAt(0))),
        fc.nat(255),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((damages) => damages.reduce<Uint8Array>(damaged, good));

test(`${files} mutated files pass the one door without a throw, a hang or a change`, () => {
  const before = structuredClone(existing);
  const prototype = Object.getOwnPropertyNames(Object.prototype);
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(fc.oneof(twisted, broken), (bytes) => {
      const copy = bytes.slice();
      const start = performance.now();
      const result = readEvaluationsFile(bytes);
      const outcome = result.ok ? 'planned' : result.error.kind;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (result.ok) {
        for (const { log } of result.content.evaluations) {
          const own = log.id === exampleEvaluation ? existing : [];
          const { added, continued, conflicts } = planMerge(own, log.changes);
          expect(added.length + continued.length).toBeLessThanOrEqual(log.changes.length);
          for (const { values } of conflicts) expect(values.length).toBeGreaterThan(1);
          tellYear(log);
        }
      }
      expect(performance.now() - start).toBeLessThan(patience);
      expect(bytes.every((byte, index) => byte === copy[index])).toBe(true);
    }),
    { numRuns: files, seed: 20_261_122 },
  );
  expect(existing).toEqual(before);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  expect({}).not.toHaveProperty('polluted');
  // Neither all refused at the door nor all let through: the mutations reach every part of it.
  for (const kind of ['planned', 'invalid', 'not-ours', 'not-json', 'not-text']) {
    expect(outcomes.get(kind) ?? 0, kind).toBeGreaterThan(0);
  }
}, 240_000);
