import { expect, test } from 'vitest';
import { buildDecision, buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { followedDecisions } from '#src/domain/decisions/followedDecisions.ts';
import { buildProposedPoint, buildRecurringPoint } from '../../../tests/support/buildRecurringPoint.ts';
import type { RecurringPoint } from '#src/domain/evaluation/RecurringPoint.ts';
import { plannedYear } from '#src/domain/year/plannedYear.ts';
import { writeYearCalendar } from './yearCalendar.ts';

const evaluation = 'nav-grorud_2026_oslostandard-integrering-flyktninger_1';
const ssu = buildProposedPoint('ssu', { title: 'SSU', months: 6 });

function write(
  said: Partial<RecurringPoint> | null,
  edits = 0,
  begun = '2026-01-05',
  decided: Parameters<typeof writeYearCalendar>[0]['decided'] = [],
): string {
  const rows = said === null ? [] : [buildRecurringPoint('ssu', said)];
  const place = { officeKind: 'nav-kontor', year: 2026, begun };
  const bytes = writeYearCalendar({
    name: 'Året',
    evaluation,
    year: 2026,
    points: plannedYear([ssu], rows, place, '2026-06-15'),
    decided,
    changes: Array.from({ length: edits }, () => ({ entityId: `${evaluation}_fast_ssu` })),
    madeAt: new Date('2026-06-15T11:00:00Z'),
  });
  return new TextDecoder().decode(bytes).replaceAll('\r\n ', '');
}

/** Which entry, how new, on which day. */
function entries(file: string): string[] {
  return [...file.matchAll(/UID:.*_fast_(.*)\r\n(?:.*\r\n)*?SEQUENCE:(\d+)\r\n.*:(\d+)/g)].map(
    ([, uid, sequence, day]) => [uid, sequence, day].join(' '),
  );
}

test('a point that is moved is the same entries on other days, and newer', () => {
  expect(entries(write(null))).toEqual(['ssu_2026-1 0 20260301', 'ssu_2026-2 0 20260901']);
  expect(entries(write({ first: '2026-04-10' }, 2))).toEqual([
    'ssu_2026-1 2 20260410',
    'ssu_2026-2 2 20261010',
  ]);
});

test('an extra time is an entry of its own, and shifts none of those after it', () => {
  const extra = { day: null, reason: '', evidence: null, state: 'held' } as const;
  expect(
    entries(
      write(
        {
          occurrences: [
            { id: '2026-03-01', ...extra },
            { id: '2026-04-20', ...extra },
          ],
        },
        3,
      ),
    ),
  ).toEqual(['ssu_2026-1 3 20260301', 'ssu_2026-04-20 3 20260420', 'ssu_2026-2 3 20260901']);
});

test('of a point that is counted from when it was last done, what is next stays one entry while it moves, and what was held keeps its own', () => {
  const lastDone = { recurrence: 'lastDone', months: 3, first: '2026-02-15' } as const;
  const held = { reason: '', evidence: null, state: 'held' } as const;
  expect(entries(write(lastDone))).toEqual(['ssu_2026-next 0 20260215']);
  expect(
    entries(write({ ...lastDone, occurrences: [{ id: '2026-02-15', day: '2026-02-20', ...held }] }, 1)),
  ).toEqual(['ssu_2026-02-15 1 20260215', 'ssu_2026-next 1 20260520']);
});

test('what was held stays, what was missed is cancelled', () => {
  const said = { day: null, reason: '', evidence: null };
  const file = write({
    occurrences: [
      { id: '2026-03-01', state: 'held', ...said },
      { id: '2026-09-01', state: 'missed', ...said },
    ],
  });
  expect(file.match(/STATUS:C\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
  expect(file).toContain('SUMMARY:SSU\r\nDESCRIPTION:Ansvarlig: Leder\r\n');
});

test('what was due before the evaluation was begun, or comes in another year, is left out', () => {
  expect(entries(write(null, 0, '2026-05-01'))).toEqual(['ssu_2026-2 0 20260901']);
  const next: Partial<RecurringPoint> = { recurrence: 'lastDone' };
  expect(entries(write({ ...next, first: '2027-01-01' }))).toEqual([]);
});

test('a decision with a day is an entry of its own, cancelled when it has fallen away', () => {
  const held = buildMeeting(1, { kind: 'ssu', heldOn: { '2026-03-10': true } });
  const [kept, gone, dayless] = [
    buildDecision(1, { text: 'Ny rutine', role: 'Leder', due: '2026-05-01' }),
    buildDecision(2, { text: 'Samling', due: '2027-02-01' }),
    buildDecision(3, { text: 'Løpende' }),
  ];
  const point = buildPoint(1, {
    decisions: [kept, gone, dayless],
    decisionEnds: { [gone.id]: { how: 'dropped', day: '2026-04-01' } },
  });
  const file = write(
    { leftOut: { reason: 'Ingen' } },
    0,
    '2026-01-05',
    followedDecisions([held], [point], '2026-06-15'),
  );
  expect(file.match(/UID:.*|SUMMARY:.*|DTSTART.*|STATUS:.*/g)?.map((line) => line.trim())).toEqual([
    `UID:${point.id}_${kept.id}`,
    'DTSTART;VALUE=DATE:20260501',
    'SUMMARY:Frist for beslutning: Ny rutine',
    'STATUS:CONFIRMED',
    `UID:${point.id}_${gone.id}`,
    'DTSTART;VALUE=DATE:20270201',
    'SUMMARY:Frist for beslutning: Samling',
    'STATUS:CANCELLED',
  ]);
});
