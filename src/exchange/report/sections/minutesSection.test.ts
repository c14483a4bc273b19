import { describe, expect, test } from 'vitest';
import { buildAction, due } from '../../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../../tests/support/buildBarrier.ts';
import { buildDecision, buildMeeting, buildPoint } from '../../../../tests/support/buildMeeting.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf } from '../../../../tests/support/sectionOf.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { meetingSlide } from '../../pptx/meetingSlide.ts';
import { decidedResult, meetingResult } from '../../json/meetingSchema.ts';
import { meetingSheet } from '../../sheets/meetingSheet.ts';
import { buildPaper } from '../buildPaper.ts';
import { reportFacts } from '../reportFacts.ts';
import { noCaseFields, type ReportOptions } from '../ReportOptions.ts';
import type { ReportSource } from '../ReportSource.ts';

const action = buildAction(1, {
  title: 'Lage opplæring.',
  ...due('2026-05-01'),
  responsible: [{ id: 'a', role: 'Fagleder' }],
});
const barrier = buildBarrier(1, {
  description: 'Ingen svarer.',
  level: 'department',
  liftedTo: 'Etaten',
  liftedDay: '2026-03-10',
});
const meeting = buildMeeting(1, {
  kind: 'resourceTeam',
  heldOn: { '2026-03-10': true, '2026-03-12': true },
  closedAt: '2026-03-12T10:00:00.000Z',
  nextDay: '2026-06-01',
  participants: [
    { id: 'a', role: 'Fagleder', came: true },
    { id: 'b', role: 'Lærer', came: false },
  ],
});
const points = [
  buildPoint(1, {
    requirement: 1,
    note: 'Enige om nivået.',
    scored: { from: null, to: 3 },
    decisions: [
      buildDecision(1, { text: 'Ny rutine.', role: 'Fagleder', due: '2026-05-01' }),
      buildDecision(2, { text: 'Vente', whyNot: 'Avhenger av etaten' }),
      buildDecision(3),
    ],
    actions: { [ownPart(action.id)]: true },
    barriers: { [ownPart(barrier.id)]: true },
  }),
  buildPoint(2, { title: 'Valg av leder', raisedBy: 'Helsesykepleier', outcome: 'postponed' }),
];

const sourceWith = (meetings: Meeting[], meetingPoints: MeetingPoint[]): ReportSource =>
  buildReportSource({ 2026: { 1: 3 } }, { meetings, meetingPoints, actions: [action], barriers: [barrier] });
const source = sourceWith([meeting], points);
const report = { form: 'report' as const };

describe('minutes in a report', () => {
  test('tell who came, what was decided, what was made and lifted, and what goes on', () => {
    const text = linesOf('minutes', source, report).join('\n');
    for (const said of [
      'Møte i ressursteamet 10. mars 2026 og 12. mars 2026',
      'Fagleder',
      'Lærer',
      '1. juni 2026',
      'Ny rutine.',
      '1. mai 2026',
      'Begrunnelse: Avhenger av etaten',
      'Lage opplæring (Fagleder, innen 1. mai 2026)',
      'Ingen svarer (løftet til Etaten 10. mars 2026; kan løses av: byrådsavdeling eller etat)',
      'Nivået ble satt til 3 – I hovedsak (var: Ubesvart).',
      'Enige om nivået.',
      'Valg av leder (meldt av Helsesykepleier)',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('ikke avsluttet');
  });

  test('say so where none is held, and where one is not closed', () => {
    expect(linesOf('minutes', sourceWith([buildMeeting(1)], []), report)).toEqual([
      'Møter',
      'Ingen møter er holdt.',
    ]);
    const open = sourceWith([{ ...meeting, closedAt: null }], points);
    const lines = linesOf('minutes', open, report);
    expect(lines).toContain('Møtet er ikke avsluttet.');
    // It may still be gone through: nothing has gone on to the next.
    expect(lines).toContain('Ikke gjennomgått ennå');
    expect(lines).not.toContain('Går videre til neste møte');
  });
});

describe('minutes as a paper of their own', () => {
  const options: ReportOptions = {
    form: 'minutes',
    recipient: 'ssu',
    sections: [],
    introduction: '',
    proposal: '',
    caseFields: noCaseFields,
    colour: '#16324f',
  };
  const other = buildMeeting(2, {
    kind: 'ssu',
    heldOn: { '2026-04-01': true },
    closedAt: '2026-04-01T10:00:00.000Z',
  });
  const both = sourceWith([meeting, other], points);

  test('are about the meeting that is chosen, or else the latest', () => {
    const paperOf = (chosen: string | null) =>
      buildPaper(both, reportFacts(both), { ...options, meeting: chosen });
    expect(paperOf(meeting.id).title).toBe('Referat: møte i ressursteamet');
    expect(paperOf(null).title).toBe('Referat: egenevalueringen i SSU');
    expect(paperOf('gone').title).toBe('Referat: egenevalueringen i SSU');
    expect(paperOf(meeting.id).facts).toContainEqual({ name: 'Til stede', value: 'Fagleder' });
    expect(paperOf(meeting.id).sections.map(({ id }) => id)).toEqual(['minutes']);
  });

  test('two meetings of a kind on one day have names of their own, in every paper and in the name of the file', () => {
    const second = { ...meeting, id: buildMeeting(2).id };
    const sameDay = sourceWith(
      [meeting, second],
      [
        ...points,
        buildPoint(3, {
          meeting: ownPart(second.id),
          decisions: [buildDecision(4, { text: 'Fast plass.', whyNot: 'Avklares' })],
        }),
      ],
    );
    const [one, two] = [1, 2].map((nth) => `12. mars 2026 (nr. ${nth} av 2)`);
    const lines = linesOf('minutes', sameDay, report).join('\n');
    expect(lines).toContain(`Møte i ressursteamet 10. mars 2026 og ${one}`);
    expect(lines).toContain(`Møte i ressursteamet 10. mars 2026 og ${two}`);
    expect(lines).toContain(`Besluttet i møte i ressursteamet ${one}`);
    expect(lines).toContain(`Besluttet i møte i ressursteamet ${two}`);
    const rows = JSON.stringify(meetingSheet(sameDay, reportFacts(sameDay)));
    expect(rows).toContain(one);
    expect(rows).toContain(two);
    const minutes = buildPaper(sameDay, reportFacts(sameDay), { ...options, meeting: second.id });
    expect(minutes.title).toBe('Referat: møte i ressursteamet (nr. 2 av 2)');
    expect(minutes.fileTitle).toBe(`referat møte i ressursteamet ${two}`);
  });

  test('say so where no meeting is held', () => {
    const none = sourceWith([], []);
    expect(buildPaper(none, reportFacts(none), options).title).toBe('Referat');
  });
});

test('the sheet has a row for each decision, and one for each point without', () => {
  const { rows } = meetingSheet(source, reportFacts(source));
  const cells = rows.slice(3).map((row) => row.cells.map((cell) => cell?.value ?? null));
  expect(cells.map((row) => [row[2], row[5]])).toEqual([
    ['Gjennomgått', 'Ny rutine.'],
    ['Gjennomgått', 'Vente'],
    ['Utsatt', null],
  ]);
  // What is said of the whole point stands once.
  expect(cells.map((row) => row[3])).toEqual(['Enige om nivået.', null, null]);
});

test('the slide is of the latest meeting that decided anything, and there is none without', () => {
  const slide = meetingSlide(reportFacts(source));
  expect(slide?.title).toBe('Møte i ressursteamet: 2 beslutninger');
  expect(meetingSlide(reportFacts(sourceWith([meeting], points.slice(1))))).toBeNull();
});

test('the data tell a level that was not there before from 0', () => {
  const [reported] = reportFacts(source).meetings;
  const result = reported && meetingResult(reported);
  expect(result?.points[0]?.scored).toEqual({
    from: { kind: 'unanswered' },
    to: { kind: 'level', level: 3 },
  });
  expect(result?.points.map(({ state }) => state)).toEqual(['discussed', 'postponed']);
  expect(result?.lifted).toEqual([barrier.id]);
});

describe('decisions after the meeting', () => {
  const later = buildMeeting(2, {
    kind: 'resourceTeam',
    heldOn: { '2026-06-01': true },
    closedAt: '2026-06-01T10:00:00.000Z',
  });
  const [first] = points;
  if (!first) throw new Error('no point');
  const ended: MeetingPoint = {
    ...first,
    decisionEnds: { [buildDecision(1).id]: { how: 'done', day: '2026-05-20' } },
    decisionNotes: { [buildDecision(1).id]: 'Tatt i bruk' },
  };
  const followUp = buildPoint(3, { meeting: ownPart(later.id), followUp: true, outcome: 'discussed' });
  const carried = buildPoint(4, {
    meeting: null,
    requirement: 1,
    carried: { year: 2025, kind: 'ssu', day: '2025-11-03' },
    decisions: [buildDecision(9, { text: 'Fra i fjor', role: 'Leder', due: '2026-01-01' })],
  });
  const followed = sourceWith([meeting, later], [ended, followUp, carried]);

  test('stand in the report as they are, and in the minutes of the next meeting that had not ended before it', () => {
    const text = linesOf('minutes', followed, report).join('\n');
    for (const said of [
      'Beslutninger som skal følges opp',
      '2 beslutninger er ikke gjennomført. Én er over fristen.',
      'Gjennomført 20. mai 2026\nTatt i bruk',
      'Besluttet i egenevalueringen i SSU 3. november 2025',
      'Oppfølging av beslutninger',
    ])
      expect(text).toContain(said);
    const minutes = text.slice(text.indexOf('Møte i ressursteamet 1. juni 2026'));
    const table = minutes.slice(0, minutes.indexOf('Ny rutine'));
    expect(table).toContain('Vente');
    expect(table).not.toContain('Tatt i bruk');
  });

  test('stand in the sheet and in the data', () => {
    const { rows } = meetingSheet(followed, reportFacts(followed));
    const cells = rows.slice(3).map((row) => row.cells.map((cell) => cell?.value ?? null));
    const told = cells.filter((row) => row[5] !== null).map((row) => [row[5], row[8], row[9]]);
    expect(told).toContainEqual(['Ny rutine.', 'Gjennomført 20. mai 2026', 'Tatt i bruk']);
    expect(told).toContainEqual(['Fra i fjor', 'Over fristen', null]);
    expect(reportFacts(followed).decided.map(decidedResult)).toContainEqual({
      meeting: null,
      earlierYear: 2025,
      kind: 'ssu',
      made: '2025-11-03',
      requirement: 1,
      text: 'Fra i fjor',
      role: 'Leder',
      due: '2026-01-01',
      whyNot: '',
      state: 'overdue',
      ended: null,
      note: '',
    });
  });
});
