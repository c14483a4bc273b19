import { calendarDay, decimal, listed, moment, plural } from '../format.ts';
import {
  requirementLabel,
  requirementName,
  requirementNames,
  type NamedRequirement,
} from '../requirementLabel.ts';
import type { MeetingNumber } from '#src/domain/evaluation/meetingNumber.ts';
import { numberedMeeting } from './numberedMeeting.ts';
import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import type { MeetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import type { YearStep, YearStepId, YearStepState } from '#src/domain/year/yearSteps.ts';

type OccurrenceState = 'held' | 'missed' | 'ahead' | 'late' | 'unasked';
const step: Record<YearStepId, string> = {
  prepare: 'Forbered',
  assess: 'Vurder',
  agree: 'Bli enige',
  team: 'Ressursteamet går gjennom',
  plan: 'Plan',
  signOff: 'Ferdigstill',
  ssu: 'SSU',
  throughout: 'Gjennom året',
};

export const stepState: Record<YearStepState, string> = {
  done: 'Gjort',
  now: 'Her er dere nå',
  ahead: 'Kommer',
  passed: 'Ikke gjort før ferdigstillingen',
  none: 'Ikke et krav til dere',
};

const occurrence: Record<OccurrenceState, string> = {
  held: 'Holdt',
  missed: 'Ikke holdt',
  ahead: 'Kommer',
  late: 'Forsinket',
  unasked: 'Før dere begynte',
};

const meeting = {
  resourceTeam: 'Ressursteamets møte',
  ssu: 'Møte i SSU',
  partnership: 'Partnerskapsmøte',
  other: 'Møte',
};

const howOften = (months: number | null, fromLast: boolean): string => {
  if (months === null) return 'Én gang';
  const every =
    months === 1
      ? 'Hver måned'
      : months === 12
        ? 'Hvert år'
        : months % 12 === 0
          ? `Hvert ${decimal(months / 12)}. år`
          : `Hver ${decimal(months)}. måned`;
  return fromLast ? `${every}, regnet fra sist gang` : `${every}, på fast dato`;
};

const role = (name: string): string => (name === '' ? 'Ingen ansvarlig' : name);

/** Of the gaps that need a decision: how many of them have an action. There is at least one. */
function planned({ decisions, withoutAction }: { decisions: number; withoutAction: number }): string {
  if (decisions === 1)
    return withoutAction === 0 ? 'Det har et tiltak i planen.' : 'Det har ikke noe tiltak i planen.';
  if (withoutAction === 0) return 'Alle har et tiltak i planen.';
  return withoutAction === decisions
    ? 'Ingen av dem har et tiltak i planen.'
    : `${decimal(withoutAction)} av dem har ikke noe tiltak i planen.`;
}

/** What goes on through the year is neither ahead nor done. */
export function stateOf(
  id: YearStepId,
  state: YearStepState,
  names: Readonly<Record<YearStepState, string>>,
): string {
  return id === 'throughout' && state === 'ahead' ? 'Hele året' : names[state];
}

/** Of a meeting that is not closed. */
function meetingFact({ day, meeting: standing }: Extract<YearStep, { id: 'team' | 'ssu' }>): string {
  if (day === null) return 'Ingen møtedato er satt.';
  if (standing === 'begun') return `Møtet ${calendarDay(day)} er begynt, og ikke avsluttet.`;
  return standing === 'late' ? `Møtet skulle ha vært ${calendarDay(day)}.` : `Møtet er ${calendarDay(day)}.`;
}

/** Where in its year an office is, and what comes round in it. */
export const year = {
  /** On a page of an earlier year. `year`: the newest that the office has. */
  later: {
    begun: (year: number) => `${year} er begynt. Det som ble med dit, følges opp der og ikke her.`,
    to: (year: number) => `Gå til ${year}`,
    /**
     * After what is counted in an earlier year. Its rows count as they stand, also where somebody has edited them since; what
     * is late is told of the day the later year was begun, and nobody can tell from it what is late today.
     */
    asLeft: (counted: string, later: { year: number; begunOn: string } | null) =>
      later === null
        ? counted
        : `${counted} Frister og ventetid er regnet til ${calendarDay(later.begunOn)}, da ${later.year} ble begynt.`,
  },
  page: {
    title: (office: string, of: number) => `Året for ${office} ${of}`,
    lead: 'Hvor i året dere er, hva som kommer, hva som er forsinket, og hvem det gjelder.',
    steps: 'Hvor dere er i året',
    stepsLead: 'Rettesnor ser det av svarene, møtene, tiltakene og ferdigstillingen. Ingen krysser av.',
    coming: 'Det som kommer, og det som er forsinket',
    points: 'Faste punkter',
    pointsLead:
      'Det som kommer igjen gjennom året. Rettesnor foreslår punkter ut fra standarden. Endre dem slik de er hos dere, og legg til egne.',
  },
  step,
  stepState: ({ id, state }: Pick<YearStep, 'id' | 'state'>): string => stateOf(id, state, stepState),
  /** What a step rests on, in one sentence; '' where there is nothing to say. */
  stepFact: (each: YearStep, known: (at: string) => KnownTime | null): string => {
    switch (each.id) {
      case 'prepare':
        return each.baseline === null
          ? 'Egenevalueringen er startet. Dere har ikke noe tidligere år å se tilbake på.'
          : `Egenevalueringen er startet. ${each.baseline} vises ved siden av, og er ikke kopiert.`;
      case 'assess':
        return `${decimal(each.answered)} av ${plural(each.applicable, 'krav', 'krav')} er besvart.`;
      case 'agree':
        return each.different === 0
          ? 'Ingen har svart ulikt.'
          : `Ulike svar på ${plural(each.different, 'sted', 'steder')}.`;
      case 'team':
      case 'ssu':
        if (each.state === 'none') return 'Holder dere møtet likevel, vises det her.';
        if (each.state === 'done') {
          return each.day === null
            ? 'Dere har sagt at det er holdt.'
            : `Møtet ble holdt ${calendarDay(each.day)}.`;
        }
        return meetingFact(each);
      case 'plan':
        if (each.assessed === 0) return 'Ingen krav er vurdert ennå.';
        return each.decisions === 0
          ? 'Ingen avvik trenger en beslutning.'
          : `${plural(each.decisions, 'avvik', 'avvik')} trenger en beslutning. ${planned(each)}`;
      case 'signOff': {
        const at = each.signedAt === null ? null : known(each.signedAt);
        return each.signedAt === null
          ? 'Egenevalueringen er ikke ferdigstilt.'
          : `Ferdigstilt${at ? ` ${moment(at)}` : ''}.`;
      }
      case 'throughout':
        return each.late === 0
          ? 'Ingenting er forsinket.'
          : `${plural(each.late, 'ting', 'ting')} er forsinket.`;
    }
  },
  coming: {
    none: 'Ingenting med dato gjenstår i år.',
    counts: (late: number, ahead: number) =>
      `${late === 0 ? 'Ingenting' : decimal(late)} er forsinket, ${
        ahead === 0 ? 'ingenting' : decimal(ahead)
      } kommer.`,
    show: 'Vis',
    byDay: 'Etter dato',
    byRole: 'Etter ansvarlig',
    late: 'Forsinket',
    day: calendarDay,
    role,
    who: (roles: readonly string[]) => (roles.length === 0 ? 'Ingen ansvarlig' : listed(roles)),
    action: (title: string) => `Frist for tiltak: ${title}`,
    answer: (name: string) => `Svar på hindring: ${name}`,
    decision: (decided: string) => `Frist for beslutning: ${decided}`,
    meeting: (
      kind: 'resourceTeam' | 'ssu' | 'partnership' | null,
      number: MeetingNumber | null,
      status: MeetingStatus,
    ) => {
      const name = numberedMeeting(meeting[kind ?? 'other'], number);
      return status === 'begun' ? `${name}, begynt og ikke avsluttet` : name;
    },
    more: (count: number) => `Vis ${decimal(count)} til`,
  },
  point: {
    unnamed: 'Punkt uten navn',
    requirements: (found: readonly NamedRequirement[]) => `Krav ${requirementNames(found)}`,
    requirement: requirementLabel,
    responsible: (name: string) => (name === '' ? 'Ingen ansvarlig' : `Ansvarlig: ${name}`),
    howOften,
    noFirst: 'Sett første dato, så kommer punktet i kalenderen.',
    /** Whose the rhythm is. */
    source: (quote: string | null) =>
      quote === null
        ? 'Standarden sier ikke hvor ofte. Hvor ofte, dato og ansvarlig er Rettesnors forslag.'
        : `Standarden sier «${quote}». Dato og ansvarlig er Rettesnors forslag.`,
    own: 'Lagt til av dere.',
    changed: 'Endret av dere.',
    state: occurrence,
    due: (day: string) => calendarDay(day),
    heldOn: (day: string | null) => (day === null ? 'Holdt, ukjent dato' : `Holdt ${calendarDay(day)}`),
    missed: (reason: string) =>
      reason.trim() === '' ? 'Ikke holdt, uten begrunnelse' : `Ikke holdt: ${reason.trim()}`,
    hold: 'Holdt',
    miss: 'Ikke holdt',
    /** What a button is about, for whoever hears it alone. */
    about: (title: string, day: string) => `, ${title}, ${calendarDay(day)}`,
    takeBack: 'Ta tilbake',
    takenBack: 'Tatt tilbake.',
    details: 'Mer om denne gangen',
    heldDay: 'Dagen det ble holdt',
    why: 'Hvorfor ble det ikke holdt?',
    whyDemanded: 'bør begrunnes',
    note: 'Merknad',
    evidence: 'Dokumentasjon',
    evidenceOf: (said: string) => `Dokumentasjon: ${said}`,
    evidenceKind: 'Type',
    kinds: { link: 'Lenke', caseNumber: 'Saksnummer', document: 'Dokument', note: 'Notat' },
    noTimes: 'Kommer ikke i år.',
    leftOut: (reason: string) =>
      reason.trim() === ''
        ? 'Dere har tatt det bort, uten begrunnelse.'
        : `Dere har tatt det bort: ${reason.trim()}`,
    goTo: {
      survey: 'Skriv inn undersøkelsen',
      participants: 'Skriv inn saker fra deltakerrådet',
      pupils: 'Skriv inn saker fra elevrådet',
      teamReview: 'Skriv inn ressursteamets evaluering',
      meetings: 'Gå til møtene',
      evaluation: 'Gå til kravene',
    },
    disagreement: 'Dere har skrevet ulikt her',
  },
  edit: {
    fold: 'Endre punktet',
    title: 'Hva er det?',
    responsible: 'Ansvarlig rolle',
    responsibleHint: 'Skriv en rolle, ikke et navn.',
    recurrence: 'Neste gang regnes fra',
    recurrences: { fixed: 'en fast dato', lastDone: 'sist gang det ble holdt' },
    months: 'Hvor ofte',
    once: 'Én gang',
    every: (months: number) => howOften(months, false).split(',')[0] ?? '',
    first: 'Første gang',
    requirements: 'Krav det gjelder',
    noRequirements: 'Ingen krav er valgt.',
    choose: 'Legg til krav',
    pick: 'Velg krav',
    addRequirement: 'Legg til',
    option: requirementName,
    removeRequirement: (number: number) => `Ta bort krav ${number}`,
    asProposed: 'Bruk Rettesnors forslag igjen',
    leaveOut: 'Vi har ikke dette punktet',
    leaveOutReason: 'Hvorfor har dere det ikke?',
    bringBack: 'Ta det med igjen',
    remove: 'Slett punktet',
    demanded: 'bør begrunnes',
  },
  add: 'Legg til et fast punkt',
  /** What a step that can be undone was about. */
  steps: {
    begun: (title: string) => `nytt fast punkt, «${title}»`,
    begunAll: (count: number) => `${decimal(count)} faste punkter som ble tatt med`,
  },
  carry: {
    offer: (count: number, from: number) =>
      `${plural(count, 'fast punkt', 'faste punkter')} som dere endret eller la til i ${from}, er ikke med her.`,
    button: (count: number) => (count === 1 ? 'Ta det med' : 'Ta dem med'),
    done: (count: number, from: number) =>
      `${plural(count, 'fast punkt er', 'faste punkter er')} tatt med fra ${from}.`,
    takenAway: (count: number, from: number) =>
      `${plural(count, 'fast punkt', 'faste punkter')} fra ${from} som er slettet her`,
    again: 'Ta det med igjen',
    againName: (name: string) => `Ta «${name}» med igjen`,
  },
  calendar: {
    name: (office: string, of: number) => `Året, ${office} ${of}`,
    what: 'Året',
    save: 'Lagre året i kalenderen',
    title: (title: string) => title,
    responsible: (name: string) => (name === '' ? '' : `Ansvarlig: ${name}`),
  },
  /** On a requirement in Vurder. */
  card: {
    title: 'Gjennom året',
    note: (late: number, next: string | null) =>
      late > 0 ? `${decimal(late)} forsinket` : next === null ? '' : `neste ${calendarDay(next)}`,
    /** @param evidence '' for none */
    time: (due: string, how: string, evidence: string) =>
      `${calendarDay(due)}: ${how}${evidence === '' ? '' : `. Dokumentasjon: ${evidence}`}`,
    toYear: 'Til året',
  },
  /** On the overview. */
  home: {
    title: 'Det neste i året',
    none: 'Ingenting med dato gjenstår i år.',
    day: (day: string, late: boolean) => `${late ? 'Forsinket, ' : ''}${calendarDay(day)}:`,
    who: (roles: readonly string[]) => `(${listed(roles)})`,
    /** Before what is for the role of whoever reads, and comes after the three that stand above. */
    own: (role: string) => `Og for rollen din, ${role}:`,
    toYear: 'Se hele året',
  },
};
