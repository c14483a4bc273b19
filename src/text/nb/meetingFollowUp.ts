import type { DecisionState } from '#src/domain/decisions/followedDecisions.ts';
import { calendarDay, decimal, plural } from '../format.ts';

const state: Record<DecisionState, string> = {
  overdue: 'Over fristen',
  open: 'Ikke gjennomført',
  done: 'Gjennomført',
  dropped: 'Falt bort',
};

/** Words for what meetings have decided, as it is followed up afterwards. */
export const meetingFollowUp = {
  title: 'Beslutninger som skal følges opp',
  lead: 'Det som er besluttet i møtene, står her til noen sier at det er gjennomført.',
  /** @param overdue of them */
  counts: (open: number, overdue: number) =>
    open === 0
      ? 'Alle beslutninger er gjennomført eller har falt bort.'
      : `${plural(open, 'beslutning er', 'beslutninger er')} ikke gjennomført. ${
          overdue === 0 ? 'Ingen' : overdue === 1 ? 'Én' : decimal(overdue)
        } er over fristen.`,
  none: 'Ingen beslutninger fra tidligere møter står åpne.',
  state,
  ended: (how: 'done' | 'dropped', day: string) => `${state[how]} ${calendarDay(day)}`,
  role: (name: string) => (name === '' ? 'Ingen ansvarlig' : `Ansvarlig: ${name}`),
  due: (day: string | null) => (day === null ? 'Ingen frist' : `Frist: ${calendarDay(day)}`),
  why: (whyNot: string) => `Begrunnelse: ${whyNot}`,
  /** @param about what the point was about */
  from: (meeting: string, about: string) => `${meeting}: ${about}`,
  /** A meeting that is named by a day of that year has said which year it was. */
  carried: (meeting: string, year: number) =>
    meeting.includes(` ${year}`) ? meeting : `${meeting}, fra ${year}`,
  note: 'Hva har skjedd?',
  done: state.done,
  dropped: state.dropped,
  open: 'Åpne igjen',
  /** A name for a button that stands once for each decision. */
  named: (what: string, decided: string) => `${what}: ${decided}`,
  settled: (count: number) => `Gjennomført eller falt bort (${decimal(count)})`,
  said: (how: 'done' | 'dropped' | null, decided: string) =>
    how === null ? `Åpen igjen: ${decided}` : `${state[how]}: ${decided}`,
  carry: {
    offer: (count: number, from: number) =>
      `${plural(count, 'sak', 'saker')} fra møtene i ${from} er ikke fulgt opp, og er ikke med her.`,
    button: (count: number) => (count === 1 ? 'Ta den med' : 'Ta dem med'),
    done: (count: number, from: number) => `${plural(count, 'sak er', 'saker er')} tatt med fra ${from}.`,
    takenAway: (count: number, from: number) =>
      `${plural(count, 'sak', 'saker')} fra ${from} som er slettet her`,
    again: 'Ta den med igjen',
    againName: (name: string) => `Ta «${name}» med igjen`,
  },
};
