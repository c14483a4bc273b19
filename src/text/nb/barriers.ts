import { calendarDay, decimal, listed, plural } from '../format.ts';
import { shownOf } from '../shownOf.ts';
import {
  requirementLabel,
  requirementName,
  requirementNames,
  type NamedRequirement,
} from '../requirementLabel.ts';

type Cause = 'ownership' | 'roles' | 'capacity' | 'information' | 'noAnswer' | 'unfunded' | 'other';
type Level = 'service' | 'bydel' | 'department' | 'state';
type Status = 'open' | 'lifted' | 'answered' | 'solved' | 'setAside';

const cause: Record<Cause, string> = {
  ownership: 'Svakt eierskap og svak forankring',
  roles: 'Uklare roller og uklart ansvar',
  capacity: 'For liten kapasitet, eller ansatte som slutter',
  information: 'Deling av opplysninger og samtykke',
  noAnswer: 'Meldt videre uten å få svar',
  unfunded: 'Oppgaver uten ressurser',
  other: 'Annet',
};

const level: Record<Level, string> = {
  service: 'Egen tjeneste',
  bydel: 'Bydelen',
  department: 'Byrådsavdeling eller etat',
  state: 'Staten',
};

/** From whom an answer is waited for, where nobody has said to whom it was lifted. */
const answering: Record<Level, string> = {
  service: 'egen tjeneste',
  bydel: 'bydelen',
  department: 'byrådsavdelingen eller etaten',
  state: 'staten',
};

const status: Record<Status, string> = {
  open: 'Ikke løftet',
  lifted: 'Venter på svar',
  answered: 'Besvart',
  solved: 'Løst',
  setAside: 'Lagt bort',
};

const onAnswer = (liftedTo: string, at: Level | null) => {
  const from = liftedTo.trim() || (at === null ? '' : answering[at]);
  return from === '' ? 'på svar' : `på svar fra ${from}`;
};

const count = (found: number) => (found === 0 ? 'ingen' : decimal(found));

/** Words for what stands in the way of an office: the page of barriers, and wherever one is told of. */
export const barriers = {
  cause,
  /** The cause in words, where it is none of the list. */
  causeOf: (found: Cause | null, other: string): string =>
    found === null ? '' : found === 'other' ? other.trim() || cause.other : cause[found],
  level: (at: Level | null): string => (at === null ? 'Ikke avklart' : level[at]),
  status,
  unnamed: 'Hindring uten beskrivelse',
  /** How long it has waited, and for whom. `null` days: nobody has said since when. */
  waiting: (days: number | null, liftedTo: string, at: Level | null): string => {
    const answer = onAnswer(liftedTo, at);
    if (days === null) return `Venter ${answer}`;
    if (days === 0) return `Har ventet i under én dag ${answer}`;
    return `Har ventet i ${days === 1 ? 'én dag' : `${decimal(days)} dager`} ${answer}`;
  },
  due: (day: string, overdue: boolean) =>
    overdue ? `Svaret skulle kommet innen ${calendarDay(day)}` : `Svar innen ${calendarDay(day)}`,
  /** @param days how long it took; `null`: not known */
  answered: (day: string | null, days: number | null) =>
    [
      day === null ? 'Besvart' : `Besvart ${calendarDay(day)}`,
      ...(days === null || days === 0 ? [] : [`etter ${days === 1 ? 'én dag' : `${decimal(days)} dager`}`]),
    ].join(', '),
  page: {
    title: (office: string, year: number) => `Hindringer for ${office} ${year}`,
    lead: 'Hva som står i veien, hvem som kan løse det, og hvem dere venter på svar fra.',
    counts: (all: number, standing: number, waiting: number, overdue: number) =>
      `${plural(all, 'hindring', 'hindringer')}: ${count(standing)} står fortsatt i veien, ${count(waiting)} av dem venter på svar, ${count(overdue)} over fristen for svar.`,
    add: 'Ny hindring',
    list: 'Hindringene',
    empty: {
      title: 'Ingen hindringer ennå. Hva kan dere ikke løse alene?',
      body: 'Det kan være uklart ansvar, for lite folk, opplysninger dere ikke kan dele, eller noe dere har meldt videre uten å få svar. På et krav der nivået er under målet, kan dere trykke «Meld hindring», så er kravet med fra starten. Dere kan også begynne her og velge krav etterpå.',
      toRequirements: 'Gå til Kravene',
    },
  },
  list: {
    group: (name: Status, count: number) => `${status[name]} (${decimal(count)})`,
    overdue: 'Svaret er over fristen',
    cause: (said: string) => `Årsak: ${said}`,
    noResponsible: 'Ingen ansvarlig',
    responsible: (names: readonly string[]) => `Ansvarlig: ${listed(names)}`,
    level: (at: Level | null) =>
      at === null ? 'Ikke avklart hvem som kan løse den' : `Kan løses av: ${answering[at]}`,
    requirements: (found: readonly NamedRequirement[]) => `Krav ${requirementNames(found)}`,
    actions: (titles: readonly string[]) => `Tiltak: ${titles.join('; ')}`,
    ended: (name: 'solved' | 'setAside', reason: string) =>
      reason.trim() === ''
        ? name === 'solved'
          ? 'Løst'
          : 'Lagt bort uten begrunnelse'
        : `${status[name]}: ${reason.trim()}`,
    disagreement: 'Dere har skrevet ulikt her',
    shown: (shown: number, all: number) => shownOf(shown, all, 'den ene hindringen', 'hindringer'),
    nothingFound: 'Ingen hindringer passer til det dere har valgt.',
  },
  filter: {
    label: 'Velg hindringer',
    status: 'Status',
    all: 'Alle',
    standing: 'Står fortsatt i veien',
    overdue: 'Svaret er over fristen',
    level: 'Kan løses av',
    anyLevel: 'Alle nivåer',
    clear: 'Nullstill',
  },
  /** What still stands in the way from the year before, and is not here. */
  carry: {
    offer: (count: number, from: number) =>
      `${plural(count, 'hindring', 'hindringer')} fra ${from} står fortsatt i veien, og er ikke med her.`,
    button: (count: number) => (count === 1 ? 'Ta den med' : 'Ta dem med'),
    done: (count: number, from: number) =>
      `${plural(count, 'hindring er', 'hindringer er')} tatt med fra ${from}.`,
    takenAway: (count: number, from: number) =>
      `${plural(count, 'hindring', 'hindringer')} som fortsatt sto i veien i ${from}, er tatt bort her.`,
    again: 'Ta med igjen',
    againName: (name: string) => `Ta med igjen «${name}»`,
  },
  edit: {
    newTitle: 'Ny hindring',
    lead: 'Alt lagres mens dere skriver.',
    toList: 'Til hindringene',
    what: 'Hva står i veien?',
    whatHint: 'Begynn med én setning som andre forstår. Ikke skriv om enkeltpersoner.',
    consequence: 'Hva fører det til?',
    consequenceHint: 'For flyktningene, for tjenesten eller for andre.',
    cause: 'Hva er årsaken?',
    noCause: 'Ikke valgt',
    otherCause: 'Beskriv årsaken',
    metIn: 'Hvor ble den oppdaget?',
    metInHint: 'For eksempel et prosjekt, et tiltak eller et møte.',
    level: 'Hvem kan løse den?',
    unsettled: 'Ikke avklart',
    lifting: 'Løftet videre',
    followUp: 'Hva er gjort for å løfte den?',
    liftedTo: 'Hvem er den løftet til?',
    liftedDay: 'Dagen den ble løftet',
    answerDue: 'Svar innen',
    answering: 'Svaret',
    answer: 'Hva er svaret?',
    answeredDay: 'Dagen svaret kom',
    noAnsweredDay: 'Sett dagen svaret kom, så ser alle hvor lenge dere ventet.',
    noLiftedDay: 'Sett dagen den ble løftet, så teller Rettesnor dagene dere venter.',
    ended: 'Hvordan gikk det?',
    standing: 'Står fortsatt i veien',
    endReason: { solved: 'Hvordan ble den løst?', setAside: 'Hvorfor er den lagt bort?' },
    demanded: 'bør begrunnes',
    remove: 'Slett hindringen',
    removed: {
      title: 'Hindringen er slettet',
      body: 'Det som sto i den, er tatt vare på.',
      back: 'Hent den tilbake',
    },
    notFound: {
      title: 'Hindringen finnes ikke',
      body: 'Den kan være angret, eller lenken kan være feil.',
    },
  },
  responsible: {
    title: 'Ansvarlige',
    hint: 'Alle som må gjøre noe for at den skal løses. Skriv tjenester og roller, ikke navn.',
    line: (position: number) => `Ansvarlig ${position}`,
    add: 'Legg til ansvarlig',
    remove: (position: number) => `Fjern ansvarlig ${position}`,
  },
  requirements: {
    title: 'Krav den står i veien for',
    none: 'Ingen krav er valgt.',
    label: requirementLabel,
    remove: (number: number) => `Ta bort krav ${number}`,
    choose: 'Legg til krav',
    pick: 'Velg krav',
    option: requirementName,
    add: 'Legg til',
  },
  actions: {
    title: 'Tiltak den står i veien for',
    none: 'Ingen tiltak er valgt.',
    gone: 'Et tiltak som ikke er her',
    remove: (title: string) => `Ta bort tiltaket «${title}»`,
    choose: 'Legg til tiltak',
    pick: 'Velg tiltak',
    add: 'Legg til',
  },
  /** What is undone where a barrier was made, or several came along. */
  begun: (title: string) => `ny hindring, «${title}»`,
  begunAll: (count: number) => `${decimal(count)} hindringer som ble tatt med`,
  /** On a requirement, and on an action. */
  standsIn: {
    label: 'Hindringer:',
    add: 'Meld hindring',
    addFor: (number: number) => ` for krav ${number}`,
    addForAction: ' for tiltaket',
    link: (title: string, name: Status) => `${title} (${status[name].toLocaleLowerCase('nb')})`,
  },
};
