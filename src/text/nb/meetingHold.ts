import type { DecisionLack } from '#src/domain/meeting/closing.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { calendarDay, decimal, listed, plural } from '../format.ts';
import { barriers } from './barriers.ts';
import { meetingFollowUp } from './meetingFollowUp.ts';
import { scoring } from './scoring.ts';
import { teamReview } from './teamReview.ts';

const lack: Record<DecisionLack, string> = {
  text: 'tekst',
  role: 'ansvarlig',
  due: 'frist',
};

const inMinutes = (minutes: number) => plural(minutes, 'minutt', 'minutter');

const closed = 'Møtet er avsluttet. Referatet er klart.';

/** Words for a meeting while it is held: who is here, a point a screen, and the end. */
export const meetingHold = {
  label: 'Møtet',
  first: 'Hvem er her',
  last: 'Avslutning',
  position: (position: number, all: number) => `Sak ${position} av ${all}`,
  came: 'Er her',
  cameHint: 'Kryss av for dem som er her.',
  next: 'Neste',
  previous: 'Forrige',
  done: 'Gjennomgått, neste',
  postpone: 'Utsett',
  pause: 'Ta pause',
  pauseHint: 'Dere kan fortsette samme dag eller en annen dag.',
  keys: 'Hurtigtaster',
  undo: 'Angre',
  redo: 'Gjør om',
  saidDone: (name: string) => `Gjennomgått: ${name}`,
  saidPostponed: (name: string) => `Utsatt til neste møte: ${name}`,
  before: (year: number) => `I ${year}`,
  now: 'Nå',
  target: 'Mål',
  notScored: 'Saken gjelder ikke ett krav, så her kan dere ikke sette nivå.',
  locked:
    'Egenevalueringen er ferdigstilt og låst, så nivået er ikke endret. Åpne den igjen hvis dere vil endre nivåer.',
  scored: (number: number, score: string) => `Krav ${number}: ${score}`,
  /** @param differed people had said different levels: none of them was the one before */
  scoredHere: (from: string, to: string, differed: boolean) =>
    differed || from === to ? `Enige i møtet: ${to}.` : `Satt i møtet: ${to} (var: ${from}).`,
  /** What lies behind a level, one at a time. */
  behind: {
    label: 'Det som ligger bak nivået',
    answers: (year: number | null) => (year === null ? 'Svaret nå' : `Svaret nå og i ${year}`),
    evidence: (count: number) => `Dokumentasjon (${decimal(count)})`,
  },
  evidence: 'Dokumentasjon',
  noEvidence: 'Ingen dokumentasjon er lagt inn.',
  saidBefore: (year: number) => `Svaret i ${year}`,
  saidNow: 'Svaret nå',
  nothingSaid: 'Ingenting er skrevet.',
  history: 'Siste endringer',
  noHistory: 'Ingenting er endret i år.',
  wholeHistory: 'Se hele historien',
  edit: 'Åpne hele kravet',
  conflicts: 'Dere har svart ulikt. Velg nivået dere er enige om, så gjelder det.',
  findings: 'Bør ses på igjen',
  decisions: 'Beslutninger',
  decision: {
    add: 'Ny beslutning',
    text: (position: number) => `Beslutning ${position}`,
    role: 'Ansvarlig rolle',
    due: 'Frist',
    /** @param day of the meeting */
    dueBefore: (day: string) => `Fristen er før møtet, som er ${calendarDay(day)}.`,
    whyNot: 'Hvorfor ikke ansvarlig eller frist?',
    remove: (position: number) => `Fjern beslutning ${position}`,
    removeShort: 'Fjern',
    lacks: (lacks: readonly DecisionLack[]) => `Mangler ${listed(lacks.map((each) => lack[each]))}.`,
  },
  actions: 'Tiltak',
  action: {
    add: 'Nytt tiltak',
    title: 'Hva skal gjøres?',
    role: 'Ansvarlig rolle',
    due: 'Frist',
    open: 'Åpne tiltaket',
    dueIs: (day: string) => `Frist ${calendarDay(day)}`,
    existing: 'Tiltak fra før',
  },
  barriers: 'Hindringer',
  barrier: {
    add: 'Ny hindring',
    what: 'Hva står i veien?',
    level: 'Hvem kan løse den?',
    liftedTo: 'Hvem løftes den til?',
    liftedDay: 'Dagen den ble løftet',
    open: 'Åpne hindringen',
    existing: 'Hindringer fra før',
  },
  facts: { status: 'Status', responsible: 'Ansvarlig', requirements: 'Krav' },
  unnamedAction: 'Tiltak uten navn',
  unnamedBarrier: 'Hindring uten beskrivelse',
  note: 'Merknad til referatet',
  timer: {
    start: 'Ta tiden',
    stop: 'Stopp tiden',
    spent: (seconds: number) =>
      `${decimal(Math.floor(seconds / 60))}.${String(seconds % 60).padStart(2, '0')}`,
    of: (spent: string, minutes: number) => `${spent} av ${inMinutes(minutes)}`,
  },
  end: {
    title: 'Før dere går',
    lacking: (count: number) =>
      count === 1
        ? 'Én beslutning mangler noe. Fyll det ut, eller skriv hvorfor ikke. Da kan møtet avsluttes.'
        : `${decimal(count)} beslutninger mangler noe. Fyll det ut, eller skriv hvorfor ikke. Da kan møtet avsluttes.`,
    allWell: 'Alle beslutninger har en ansvarlig og en frist, eller sier hvorfor ikke.',
    none: 'Ingen beslutninger er skrevet.',
    /** As it is read aloud. */
    whoAndWhen: ({ role, due, whyNot }: { role: string; due: string | null; whyNot: string }) =>
      [
        meetingFollowUp.role(role.trim()),
        meetingFollowUp.due(due),
        ...(whyNot.trim() === '' ? [] : [meetingFollowUp.why(whyNot.trim().replace(/\.$/, ''))]),
      ]
        .map((sentence) => `${sentence}.`)
        .join(' '),
    newActions: 'Nye tiltak',
    lifted: 'Løftes videre',
    toWhom: ({ level, liftedTo, liftedDay }: Pick<Barrier, 'level' | 'liftedTo' | 'liftedDay'>) =>
      [
        ...(liftedTo.trim() === ''
          ? []
          : [`Løftet til ${liftedTo.trim()}${liftedDay === null ? '' : ` ${calendarDay(liftedDay)}`}.`]),
        ...(level === null ? [] : [`${barriers.list.level(level)}.`]),
      ].join(' '),
    notReached: (count: number) =>
      count === 0
        ? 'Alle sakene er gjennomgått.'
        : `${plural(count, 'sak', 'saker')} går videre til neste møte:`,
    nextDay: 'Når er neste møte?',
    note: 'Merknad til møtet',
    close: 'Avslutt møtet',
    closed,
    /** @param held the point of the year that it stands for */
    closedAnd: (held: string | null) => (held === null ? closed : `${closed} ${teamReview.heldInYear(held)}`),
    cannot: 'Møtet kan ikke avsluttes ennå.',
    toPoint: (name: string) => `Gå til ${name}`,
    minutes: 'Se referatet',
  },
  help: {
    title: 'Hurtigtaster i møtet',
    hint: 'De virker på saken som vises. Mens du skriver i et felt, virker bare Esc og Ctrl + Enter (⌘ på Mac).',
    list: (highest: number): { keys: string[][]; does: string }[] => [
      { keys: [[`0–${highest}`]], does: 'Velg nivå' },
      { keys: [['i']], does: scoring.notRelevant },
      { keys: [['v']], does: scoring.unknown },
      { keys: [['Tilbaketast'], ['Delete']], does: 'Fjern svaret' },
      { keys: [['b']], does: 'Ny beslutning' },
      { keys: [['t']], does: 'Nytt tiltak' },
      { keys: [['h']], does: 'Ny hindring' },
      { keys: [['m']], does: 'Merknad til referatet' },
      { keys: [['d']], does: 'Dokumentasjon, og tilbake til svarene' },
      { keys: [['e']], does: 'Siste endringer, og tilbake til svarene' },
      { keys: [['Esc']], does: 'Ut av feltet, tilbake til saken' },
      { keys: [['Ctrl', 'Enter'], ['n']], does: 'Gjennomgått, neste sak' },
      { keys: [['s']], does: 'Utsett saken til neste møte, og gå til neste' },
      { keys: [['j'], ['→'], ['Page Down']], does: 'Bla til neste' },
      { keys: [['k'], ['←'], ['Page Up']], does: 'Bla til forrige' },
      { keys: [['u'], ['Ctrl', 'Z']], does: 'Angre' },
      { keys: [['Ctrl', 'Shift', 'Z']], does: 'Gjør om igjen' },
      { keys: [['?']], does: 'Vis denne listen' },
    ],
  },
};
