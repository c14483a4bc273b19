import { correctFirst } from './correctFirst.ts';
import { calendarDay, decimal, listed, plural } from '../format.ts';
import {
  requirementLabel,
  requirementName,
  requirementNames,
  type NamedRequirement,
} from '../requirementLabel.ts';
import { shownOf } from '../shownOf.ts';
import { planEffect } from './planEffect.ts';

type Status = 'plan' | 'carryOut' | 'evaluate' | 'correct' | 'done' | 'dropped';

const status: Record<Status, string> = {
  plan: 'Planlegge',
  carryOut: 'Gjennomføre',
  evaluate: 'Evaluere',
  correct: 'Korrigere',
  done: 'Ferdig',
  dropped: 'Lagt bort',
};

/** Words for what an office plans to do: the page of the plan, and wherever an action is told of. */
export const actions = {
  status,
  unnamed: 'Tiltak uten navn',
  noDeadline: 'ingen frist',
  deadlineValue: (day: string, reason: string) =>
    reason === '' ? calendarDay(day) : `${calendarDay(day)}. ${reason}`,
  noteValue: (day: string, content: string) => `${calendarDay(day)}: ${content}`,
  page: {
    title: (office: string, year: number) => `Planen for ${office} ${year}`,
    lead: 'Hva dere skal gjøre, hvem som gjør det, og når det skal være ferdig.',
    counts: (all: number, open: number, overdue: number) =>
      `${plural(all, 'tiltak', 'tiltak')}: ${open === 0 ? 'ingen åpne' : plural(open, 'åpent', 'åpne')}, ${overdue === 0 ? 'ingen over fristen' : open === 1 ? 'og det er over fristen' : `${decimal(overdue)} av dem over fristen`}.`,
    add: 'Nytt tiltak',
    list: 'Tiltakene',
    empty: {
      title: 'Ingen tiltak ennå. Start fra et avvik.',
      body: 'Under Avvik står det som bør tas først, øverst. Trykk «Lag tiltak» der, så er kravet med fra starten. Dere kan også begynne her og velge krav etterpå.',
      toGaps: 'Gå til Avvik',
    },
  },
  carry: {
    offer: (count: number, from: number) =>
      `${plural(count, 'åpent tiltak', 'åpne tiltak')} fra planen for ${from} er ikke med her.`,
    button: (count: number) => (count === 1 ? 'Ta det med' : 'Ta dem med'),
    done: (count: number, from: number) =>
      `${plural(count, 'tiltak er', 'tiltak er')} tatt med fra planen for ${from}.`,
    takenAway: (count: number, from: number) =>
      `${plural(count, 'åpent tiltak', 'åpne tiltak')} fra planen for ${from} er tatt bort her.`,
    again: 'Ta med igjen',
    againName: (name: string) => `Ta med igjen «${name}»`,
    since: (year: number) => `I planen siden ${year}`,
  },
  list: {
    group: (name: Status, count: number) => `${status[name]} (${decimal(count)})`,
    byDeadline: 'Etter frist',
    deadline: (day: string, moved: boolean) => `Frist ${calendarDay(day)}${moved ? ' (flyttet)' : ''}`,
    noDeadline: 'Ingen frist',
    overdue: 'Over fristen',
    responsible: (roles: readonly string[]) => `Ansvarlig: ${listed(roles)}`,
    noResponsible: 'Ingen ansvarlig',
    requirements: (requirements: readonly NamedRequirement[]) => `Krav ${requirementNames(requirements)}`,
    noRequirements: 'Ikke knyttet til noe krav',
    dropped: (reason: string) =>
      reason.trim() === '' ? 'Lagt bort uten begrunnelse' : `Lagt bort: ${reason}`,
    proposes: (count: number) => `${plural(count, 'nivå', 'nivåer')} å bekrefte`,
    reached: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `Forventet nivå er nådd på krav ${numbers[0]}`
        : `Forventet nivå er nådd på krav ${listed(numbers.map(String))}`,
    disagreement: 'Dere har skrevet ulikt her',
    shown: (shown: number, all: number) => shownOf(shown, all, 'det ene tiltaket', 'tiltak'),
    nothingFound: 'Ingen tiltak passer til det dere har valgt.',
  },
  filter: {
    label: 'Velg tiltak',
    show: 'Vis',
    all: 'Alle tiltak',
    open: 'Åpne tiltak',
    overdue: 'Over fristen',
    responsible: 'Ansvarlig',
    everybody: 'Alle',
    view: 'Visning',
    list: 'Liste',
    board: 'Tavle',
    order: 'Rekkefølge',
    byStatus: 'Etter status',
    byDeadline: 'Etter frist',
    clear: 'Nullstill',
  },
  board: {
    column: 'Kolonne',
    title: (column: Status | 'ended', count: number) =>
      `${column === 'ended' ? 'Ferdig og lagt bort' : status[column]} (${decimal(count)})`,
    empty: 'Ingen tiltak.',
    move: 'Flytt',
    moveName: (title: string) => `Flytt «${title}»`,
    moved: (title: string, to: Status) => `«${title}» er flyttet til «${status[to]}».`,
  },
  bulk: {
    start: 'Endre flere',
    stop: 'Avslutt «Endre flere»',
    title: 'Endre flere tiltak',
    choose: (title: string) => `Velg «${title}»`,
    count: (count: number) =>
      count === 0
        ? 'Velg tiltakene som skal endres.'
        : `${plural(count, 'tiltak er valgt', 'tiltak er valgt')}.`,
    all: (count: number) => `Velg alle som vises (${decimal(count)})`,
    none: 'Velg ingen',
    role: 'Ny ansvarlig, i stedet for dem som står der',
    day: 'Ny siste dag',
    status: 'Ny status',
    asItIs: 'Som før',
    reason: 'Hvorfor flyttes fristene?',
    reasonMissing: 'Noen av tiltakene har en frist fra før. Skriv hvorfor den flyttes.',
    noneChosen: 'Ingen tiltak er valgt.',
    nothingSet: 'Fyll ut det som skal endres.',
    save: (count: number) => `Endre ${plural(count, 'tiltak', 'tiltak')}`,
    done: (count: number) =>
      count === 0 ? 'Alt var slik fra før.' : `${plural(count, 'tiltak er endret', 'tiltak er endret')}.`,
  },
  edit: {
    newTitle: 'Nytt tiltak',
    lead: 'Alt lagres mens dere skriver.',
    toPlan: 'Til planen',
    what: 'Hva skal gjøres?',
    whatHint: 'Én setning som andre forstår.',
    why: 'Hvorfor?',
    whyHint: 'Hva er ikke godt nok i dag, og hva blir bedre?',
    status: 'Status',
    dropReason: 'Hvorfor er det lagt bort?',
    demanded: 'bør begrunnes',
    remove: 'Slett tiltaket',
    removed: {
      title: 'Tiltaket er slettet',
      body: 'Det som sto i det, er tatt vare på.',
      back: 'Hent det tilbake',
    },
    notFound: {
      title: 'Tiltaket finnes ikke',
      body: 'Det kan være angret, eller lenken kan være feil.',
    },
  },
  roles: {
    title: 'Ansvarlig',
    hint: 'Skriv roller, ikke navn. For eksempel «Fagleder».',
    line: (position: number) => `Ansvarlig ${position}`,
    add: 'Legg til ansvarlig',
    remove: (position: number) => `Fjern ansvarlig ${position}`,
  },
  deadline: {
    title: 'Frist',
    first: 'Siste dag',
    set: (day: string) => `Siste dag er ${calendarDay(day)}.`,
    why: (reason: string) => `Flyttet fordi: ${reason}`,
    overdue: 'Fristen er ute.',
    move: 'Flytt fristen',
    to: 'Ny siste dag',
    reason: 'Hvorfor flyttes fristen?',
    reasonMissing: 'Skriv hvorfor. Da ser alle hva som skjedde.',
    dayMissing: 'Velg en dag.',
    sameDay: 'Det er den samme dagen som før.',
    save: 'Flytt',
    cancel: 'Ikke flytt',
    earlier: 'Tidligere frister',
    moved: (from: string, to: string, reason: string) =>
      `Fra ${calendarDay(from)} til ${calendarDay(to)}: ${reason.trim() || 'uten begrunnelse'}`,
  },
  requirements: {
    title: 'Krav og forventet nivå',
    hint: 'Hvilke krav skal tiltaket løfte, og til hvilket nivå? Det er en forventning, ikke et resultat.',
    none: 'Ingen krav er valgt.',
    level: (requirement: NamedRequirement) => `Forventet nivå på krav ${requirementName(requirement)}`,
    now: (name: string) => `I dag: ${name}`,
    before: (name: string, year: number) => `I ${year}: ${name}`,
    label: requirementLabel,
    lower: 'Ikke høyere enn i dag: tiltaket løfter ikke kravet.',
    remove: (number: number) => `Ta krav ${number} ut av tiltaket`,
    choose: 'Legg til krav',
    pick: 'Velg krav',
    option: requirementName,
    add: 'Legg til',
  },
  notes: {
    title: 'Notater underveis',
    dated: (day: string) => `Notat ${calendarDay(day)}`,
    add: 'Nytt notat',
    remove: (position: number) => `Fjern notat ${position}`,
  },
  end: {
    carriedOn: 'Føres det videre i ordinær drift?',
    unsettled: 'Ikke avklart',
    yes: 'Ja',
    no: 'Nei',
    carriedBy: 'Hvem fører det videre?',
    extraCost: 'Merkostnad ved omstillingen',
    extraCostHint:
      'Hva koster det mer enn før, hvor lenge, og hvem dekker det? Skriv «Ingen» hvis det ikke koster mer.',
    proposals: 'Hvilket nivå er kravene på nå?',
    proposalsLead:
      'At tiltaket er ferdig, endrer ingen nivåer. Se på hvordan det gikk, og bekreft det som stemmer.',
    confirm: (level: number, number: number) => `Sett nivå ${level} på krav ${number}`,
    was: (name: string, requirement: NamedRequirement) => `${requirementLabel(requirement)}. I dag: ${name}.`,
    confirmed: (level: number, number: number) => `Nivå ${level} er satt på krav ${number}.`,
  },
  /** What is undone where an action was made. */
  begun: (title: string) => `nytt tiltak, «${title}»`,
  /** The same of several at once. */
  begunAll: (count: number) => `${decimal(count)} tiltak som ble tatt med`,
  editedAll: (field: string, count: number) => `${field} på ${decimal(count)} tiltak`,
  calendar: {
    name: (office: string, year: number) => `Tiltak ${office} ${year}`,
    title: (action: string) => `Frist: ${action}`,
    status: (name: Status) => `Status: ${status[name]}`,
    what: { plan: 'frister', action: 'frist' },
    description: 'Kalenderfil',
    save: { plan: 'Legg fristene i kalenderen', action: 'Legg fristen i kalenderen' },
    saving: 'Skriver filen …',
    personalData: {
      title: 'Teksten kan inneholde personopplysninger',
      body: `Teksten følger med i kalenderfilen. Se gjennom stedene først, eller gå videre hvis det skal være slik. ${correctFirst}`,
      goOn: 'Lagre filen likevel',
      cancel: 'Avbryt',
    },
    outcome: {
      verified:
        'Filen er lagret. Åpne den i kalenderen. Endrer dere noe senere, kan dere ta ut filen på nytt: tiltaket skal fortsatt stå bare én gang i kalenderen.',
      downloaded:
        'Filen er sendt til nedlastingsmappen. Åpne den i kalenderen. Endrer dere noe senere, kan dere ta ut filen på nytt: tiltaket skal fortsatt stå bare én gang i kalenderen.',
      cancelled: 'Ingen fil er lagret.',
      damaged:
        'Filen ble ikke lik det som skulle lagres, og kan ikke brukes. Slett den, og prøv igjen et annet sted.',
    },
    left: (count: number) => `${plural(count, 'tiltak uten frist', 'tiltak uten frist')} er ikke med.`,
    failed: 'Filen er ikke lagret. Prøv igjen, eller velg en annen mappe.',
  },
  effect: planEffect,
  onRequirement: {
    label: 'Tiltak:',
    none: 'Ingen åpne tiltak.',
    add: 'Lag tiltak',
    addFor: (number: number) => ` for krav ${number}`,
    link: (title: string, name: Status) => `${title} (${status[name].toLocaleLowerCase('nb')})`,
  },
};
