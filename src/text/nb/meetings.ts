import type { PointState } from '#src/domain/meeting/pointState.ts';
import type { MeetingNumber } from '#src/domain/evaluation/meetingNumber.ts';
import type { MeetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import type { MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import type { PointReason } from '#src/domain/evaluation/MeetingPoint.ts';
import { calendarDay, decimal, listed, plural, withSmallLetter } from '../format.ts';
import { requirementLabel, type NamedRequirement } from '../requirementLabel.ts';
import { meetingFollowUp } from './meetingFollowUp.ts';
import { meetingHold } from './meetingHold.ts';
import { nthOf, numberedMeeting } from './numberedMeeting.ts';

const kind: Record<MeetingKind, string> = {
  resourceTeam: 'Møte i ressursteamet',
  ssu: 'Egenevalueringen i SSU',
  partnership: 'Partnerskapsmøte',
};

const status: Record<MeetingStatus, string> = {
  ahead: 'Ikke begynt',
  begun: 'Begynt, ikke avsluttet',
  closed: 'Avsluttet',
};

const reason: Record<PointReason, string> = {
  openDecisions: 'Besluttet tidligere',
  notReached: 'Kom ikke med sist',
  difference: 'Dere har svart ulikt',
  worse: 'Svakere enn sist',
  gap: 'Stort avvik',
  longOpen: 'Avvik i tre år eller mer',
  check: 'Svaret bør ses på igjen',
  overdueAction: 'Tiltak over fristen',
  barrier: 'Hindring som må løses',
};

const state: Record<PointState, string> = {
  discussed: 'Gjennomgått',
  postponed: 'Utsatt',
  leftOut: 'Tatt ut av sakslisten',
  notReached: 'Ikke nådd',
};

const inMinutes = (minutes: number) => plural(minutes, 'minutt', 'minutter');

const decisionCount = (count: number) =>
  count === 0 ? 'ingen beslutninger' : plural(count, 'beslutning', 'beslutninger');

const points = (count: number) => plural(count, 'sak', 'saker');

const kindOf = (found: MeetingKind | null) => (found === null ? 'Møte' : kind[found]);

/**
 * The one name of a meeting: its kind and its days, and which of them it is where there are several of the kind on a day
 * (`meetingNumber`).
 */
const title = (found: MeetingKind | null, days: readonly string[], number: MeetingNumber | null) =>
  numberedMeeting([kindOf(found), listed(days.map(calendarDay))].filter(Boolean).join(' '), number);

const followUpTitle = 'Oppfølging av beslutninger';

/** What a point is called in an agenda: by what it is about, or by its own title. */
const pointName = (about: {
  requirement: NamedRequirement | null;
  action: string | null;
  barrier: string | null;
  title: string;
  followUp: boolean;
}): string => {
  if (about.followUp) return followUpTitle;
  if (about.requirement !== null) return requirementLabel(about.requirement);
  if (about.action !== null) return `Tiltak: ${about.action.trim() || 'uten navn'}`;
  if (about.barrier !== null) return `Hindring: ${about.barrier.trim() || 'uten beskrivelse'}`;
  return about.title.trim() || 'Sak uten navn';
};

/** Words for the meetings: the list of them, how one is prepared, and how it is held. */
export const meetings = {
  kind: kindOf,
  decisionCount,
  status,
  reason: (found: string): string => (Object.hasOwn(reason, found) ? reason[found as PointReason] : found),
  state,
  pointName,
  /** The role of whoever asked for a point. */
  raisedBy: (role: string) => `Meldt av: ${role.trim()}`,
  /** The name of an action or barrier that is not there any more. */
  gone: 'som ikke er her lenger',
  /** A participant, and whether they came, as a value on its own. */
  participant: (role: string, came: boolean | null) =>
    came === null ? role : `${role} (${came ? 'var der' : 'var der ikke'})`,
  /** A decision with who and when, or why not, as a value on its own. */
  decisionValue: (decided: string, role: string, due: string | null, whyNot: string) =>
    [decided.trim(), role.trim(), due === null ? '' : calendarDay(due), whyNot.trim()]
      .filter((part) => part !== '')
      .join(' · '),
  title,
  nth: nthOf,
  /** A point where its meeting is not told beside it. `about`: what it is about, where that has a name. */
  pointOf: (about: string | null, meeting: string) =>
    about === null
      ? `En sak i ${withSmallLetter(meeting)}`
      : `Saken «${about}» i ${withSmallLetter(meeting)}`,
  page: {
    title: (office: string, year: number) => `Møter for ${office} ${year}`,
    lead: 'Gå gjennom egenevalueringen sammen. Rettesnor lager sakslisten, og referatet skrives mens dere snakker.',
    new: 'Nytt møte',
    begin: {
      resourceTeam: 'Møte i ressursteamet',
      ssu: 'Sak i SSU',
      partnership: 'Partnerskapsmøte',
    } satisfies Record<MeetingKind, string>,
    beginHint: {
      resourceTeam:
        'Alt som bør tas opp: ulike svar, det som er blitt svakere, store avvik, tiltak og hindringer.',
      ssu: 'Det som trenger en beslutning, det som er blitt svakere, og det byrådsavdeling, etat eller stat må løse.',
      partnership: 'Det som trenger en beslutning, tiltak over fristen, og det bydelen eller staten må løse.',
    } satisfies Record<MeetingKind, string>,
    /** Above all else on the page: whoever holds it has people waiting. */
    underWay: (meeting: string) => `${meeting} er begynt, og ikke avsluttet.`,
    list: 'Møtene',
    empty: {
      title: 'Ingen møter ennå',
      body: 'Velg hva slags møte det er, så lager Rettesnor en saksliste av det dere har svart. Dere kan flytte på sakene, ta ut noen og legge til egne før møtet begynner.',
    },
    entry: (found: { points: number; discussed: number; decisions: number }) =>
      `${points(found.points)}, ${found.discussed === 0 ? 'ingen' : decimal(found.discussed)} gjennomgått, ${decisionCount(found.decisions)}`,
    noDay: 'Ingen dag er satt',
    disagreement: 'Dere har skrevet ulikt her',
    removed: 'Møtet er slettet. Trykk «Angre» hvis det ikke var meningen.',
  },
  followUpTitle,
  followUp: meetingFollowUp,
  prepare: {
    lead: 'Alt lagres mens dere skriver.',
    toList: 'Til møtene',
    toMeeting: 'Til møtet',
    about: 'Om møtet',
    day: 'Dag',
    place: 'Sted',
    minutes: 'Hvor mange minutter har dere?',
    participants: {
      title: 'Hvem skal være med?',
      hint: 'Skriv roller, ikke navn.',
      line: (position: number) => `Deltaker ${position}`,
      add: 'Legg til deltaker',
      remove: (position: number) => `Fjern deltaker ${position}`,
    },
    agenda: 'Saksliste',
    agendaLead:
      'Laget av det dere har svart. Flytt sakene dit dere vil ha dem. Det dere tar ut, kommer med neste gang.',
    time: (needed: number, available: number | null) =>
      available === null
        ? `Sakene tar til sammen ${inMinutes(needed)}.`
        : `Sakene tar til sammen ${inMinutes(needed)}, og dere har ${decimal(available)}.`,
    outside: (count: number) =>
      `Det er ikke tid til ${count === 1 ? 'den siste saken' : `de siste ${decimal(count)} sakene`}.`,
    cut: (count: number) =>
      count === 1 ? 'Ta ut saken det ikke er tid til' : `Ta ut ${decimal(count)} saker det ikke er tid til`,
    noTime: 'Ikke tid',
    pointMinutes: (name: string) => `Minutter til ${name}`,
    minutesShort: 'min',
    up: (name: string) => `Flytt opp: ${name}`,
    down: (name: string) => `Flytt ned: ${name}`,
    takeOut: (name: string) => `Ta ut: ${name}`,
    putBack: (name: string) => `Ta med igjen: ${name}`,
    takeOutShort: 'Ta ut',
    putBackShort: 'Ta med igjen',
    moved: (name: string, position: number, all: number) => `${name} er nå nummer ${position} av ${all}.`,
    out: (name: string) => `Tatt ut: ${name}`,
    back: (name: string) => `Tatt med igjen: ${name}`,
    left: 'Tatt ut',
    emptyYet: 'Ingen saker ennå. Hent dem fra vurderingen når møtet nærmer seg, eller legg til egne.',
    empty: 'Ingen saker. Vurderingen har ingenting som må tas opp, men dere kan legge til egne saker.',
    fetch: (count: number) =>
      `Hent ${count === 1 ? 'én ny sak' : `${decimal(count)} nye saker`} fra vurderingen`,
    fetched: (count: number) => `${plural(count, 'sak er', 'saker er')} lagt til nederst.`,
    own: 'Legg til en egen sak',
    ownTitle: 'Hva gjelder saken?',
    raisedBy: 'Hvem melder saken?',
    ownAdd: 'Legg til',
    ownOf: 'Egen sak',
    remove: (name: string) => `Slett: ${name}`,
    removePoint: 'Slett saken',
    begin: 'Begynn møtet',
    goOn: 'Fortsett møtet',
    look: 'Se møtet',
    pausedAt: (position: number, all: number) => `Dere er ved sak ${position} av ${all}.`,
    beginHint: 'Vises stort, for skjerm og prosjektor.',
    beginKeys: 'Alt kan gjøres fra tastaturet.',
    reopen: 'Åpne møtet igjen',
    deleteMeeting: 'Slett møtet',
    notFound: {
      title: 'Møtet finnes ikke',
      body: 'Det kan være angret, eller lenken kan være feil.',
    },
    removed: {
      title: 'Møtet er slettet',
      body: 'Det som sto i det, er tatt vare på.',
      back: 'Hent det tilbake',
    },
  },
  hold: meetingHold,
  minutes: {
    title: 'Referat',
    take: 'Last ned referatet (Word)',
    print: 'Skriv ut referatet',
    empty: 'Referatet kommer når møtet har begynt.',
  },
  attendance: {
    title: 'Dokumentasjon på at møtet er holdt',
    lead: 'Møtet kan stå som dokumentasjon på kravene det oppfyller. Ingenting legges til før dere trykker.',
    add: (requirement: NamedRequirement) =>
      `Legg til på ${requirementLabel(requirement).replace(/^Krav/, 'krav')}`,
    locked: 'Egenevalueringen er ferdigstilt og låst. Åpne den igjen hvis dere vil legge til dokumentasjon.',
    added: (requirement: NamedRequirement) =>
      `Står på ${requirementLabel(requirement).replace(/^Krav/, 'krav')}`,
    text: (meeting: string, roles: readonly string[]) => `${meeting}. Til stede: ${listed(roles)}.`,
  },
  steps: {
    made: 'nytt møte',
    agenda: (count: number) => `${points(count)} i sakslisten`,
  },
};
