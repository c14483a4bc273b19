import type { BarrierLevel } from '#src/domain/evaluation/Barrier.ts';
import type { DecisionState } from '#src/domain/decisions/followedDecisions.ts';
import type { MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import { calendarDay, decimal, listed, plural, withSmallLetter } from '../format.ts';
import { barriers } from './barriers.ts';
import { meetingFollowUp as followUp } from './meetingFollowUp.ts';
import { meetings } from './meetings.ts';

const daysOf = (days: readonly string[]) => listed(days.map(calendarDay));

const whoAndWhen = (roles: readonly string[], due: string | null) =>
  [
    ...(roles.length === 0 ? [] : [listed(roles)]),
    ...(due === null ? [] : [`innen ${calendarDay(due)}`]),
  ].join(', ');

/** What meetings came to, as it is told in papers, sheets and slides. The words of what came of a point are those of the page. */
export const meetingPaper = {
  title: 'Møter',
  minutes: 'Referat',
  cameTo: 'Hva møtet kom frem til',
  none: 'Ingen møter er holdt.',
  titleOf: meetings.title,
  /** @param meeting what the meeting is called, without its days: they stand right below */
  paperTitle: (meeting: string) => `Referat: ${withSmallLetter(meeting)}`,
  /** What the file is called: among the minutes of other meetings, by the day. */
  fileTitle: (meeting: string) => `referat ${withSmallLetter(meeting)}`,
  pointName: meetings.pointName,
  raisedBy: (name: string, role: string) => `${name} (meldt av ${role.trim()})`,
  daysOf,
  dayOf: calendarDay,
  listOf: (roles: readonly string[]) => listed(roles),
  facts: {
    held: 'Holdt',
    place: 'Sted',
    present: 'Til stede',
    absent: 'Ikke til stede',
    invited: 'Invitert',
    next: 'Neste møte',
  },
  notClosed: 'Møtet er ikke avsluttet.',
  decisions: 'Beslutninger',
  noDecisions: 'Ingen beslutninger er skrevet.',
  decisionTable: (meeting: string) => `Beslutninger, ${withSmallLetter(meeting)}`,
  columns: {
    point: 'Sak',
    decision: 'Beslutning',
    role: 'Ansvarlig',
    due: 'Frist',
    outcome: 'Hva som kom ut av saken',
  },
  noRole: 'Ingen',
  noDue: 'Ingen',
  why: (whyNot: string) => `Begrunnelse: ${whyNot.trim()}`,
  decision: (decided: string, role: string, due: string | null, whyNot: string) => {
    const who = whoAndWhen(role.trim() === '' ? [] : [role.trim()], due);
    const end = who === '' ? whyNot.trim().replace(/\.$/, '') : who;
    return end === '' ? decided.trim() : `${decided.trim().replace(/\.$/, '')} (${end})`;
  },
  decided: (line: string) => `Besluttet: ${line}`,
  actions: 'Nye tiltak',
  newAction: (line: string) => `Nytt tiltak: ${line}`,
  action: (title: string, roles: readonly string[], due: string | null) => {
    const name = title.trim() || 'Tiltak uten navn';
    const who = whoAndWhen(roles, due);
    return who === '' ? name : `${name.replace(/\.$/, '')} (${who})`;
  },
  newBarrier: (name: string) => `Ny hindring: ${name || barriers.unnamed}`,
  liftedTitle: 'Løftes videre',
  lifted: (name: string, level: BarrierLevel | null, to: string, day: string | null) => {
    const whom =
      to.trim() === '' ? '' : `løftet til ${to.trim()}${day === null ? '' : ` ${calendarDay(day)}`}`;
    const solver = level === null ? '' : `kan løses av: ${barriers.level(level).toLocaleLowerCase('nb')}`;
    const how = [whom, solver].filter((each) => each !== '').join('; ');
    return how === '' ? name || barriers.unnamed : `${name || barriers.unnamed} (${how})`;
  },
  followUp: {
    title: followUp.title,
    minutesTitle: meetings.followUpTitle,
    counts: followUp.counts,
    table: followUp.title,
    minutesTable: (meeting: string) => `${meetings.followUpTitle}, ${withSmallLetter(meeting)}`,
    status: 'Status',
    state: (found: DecisionState, ended: string | null) =>
      (found === 'done' || found === 'dropped') && ended !== null
        ? followUp.ended(found, ended)
        : followUp.state[found],
    /** The meeting it was made in, and the year where that is an earlier one. */
    from: (meeting: string, year: number | null) =>
      year === null ? meeting : followUp.carried(meeting, year),
    /** In a cell, where the meeting's name alone would read as a heading. */
    cameFrom: (meeting: string) => `Besluttet i ${withSmallLetter(meeting)}`,
  },
  points: 'Saker som ble gjennomgått',
  pointTable: (meeting: string) => `Sakene, ${withSmallLetter(meeting)}`,
  nothingDiscussed: 'Ingen saker er gjennomgått ennå.',
  onlyDiscussed: 'Gjennomgått.',
  /** @param differed people had said different levels: none of them was the one before */
  scored: (from: string, to: string, differed: boolean) =>
    differed
      ? `Dere hadde svart ulikt, og ble enige om nivået ${to}.`
      : from === to
        ? `Møtet ble enig om nivået ${to}.`
        : `Nivået ble satt til ${to} (var: ${from}).`,
  /** What was not gone through: in a meeting that is closed it goes on to the next. */
  notReached: (closed: boolean) => (closed ? 'Går videre til neste møte' : 'Ikke gjennomgått ennå'),
  state: meetings.state,
  sheet: {
    title: (office: string, year: number) => `Møter for ${office} ${year}`,
    /** @param open how many of them are begun, and not closed */
    hint: (count: number, open: number) => {
      const held = plural(count, 'møte', 'møter');
      const standing =
        open === 0
          ? `${held} er holdt.`
          : open === count
            ? `${held} er begynt, og ikke avsluttet.`
            : `${held} er holdt, ${decimal(open)} av dem er ikke avsluttet.`;
      return `${standing} Én rad for hver beslutning, og for hver sak uten.`;
    },
    columns: {
      meeting: 'Møte',
      point: 'Sak',
      state: 'Status',
      note: 'Merknad',
      score: 'Nivå satt i møtet',
      decision: 'Beslutning',
      role: 'Ansvarlig',
      due: 'Frist',
      status: 'Status',
      comeOf: 'Hva har skjedd?',
      whyNot: 'Hvorfor ikke ansvarlig eller frist',
      actions: 'Nye tiltak',
      barriers: 'Nye hindringer',
      present: 'Til stede',
    },
    scoreChange: (from: string, to: string, differed: boolean) => (differed ? to : `${from} → ${to}`),
  },
  slide: {
    title: (kind: MeetingKind | null, count: number) =>
      `${meetings.kind(kind)}: ${meetings.decisionCount(count)}`,
    table: 'Beslutningene i det siste møtet',
    more: (count: number) => `${count === 1 ? 'Én' : decimal(count)} til står i notatene.`,
  },
};
