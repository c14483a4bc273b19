import { correctFirst } from './correctFirst.ts';
import { calendarDay, day, listed, plural } from '../format.ts';

/** Words for the page «Andre rapporter». */
export const formsPage = {
  title: (office: string, year: number) => `Andre rapporter fra ${office} ${year}`,
  lead: 'Det samme arbeidet i andres skjemaer. Det Rettesnor vet, er fylt ut. Resten skriver du.',
  choose: 'Velg skjema',
  form: (title: string, about: string) => `${title}. ${about}`,
  source: (source: string) => `Skjemaet er laget etter: ${source}`,
  span: {
    of: (years: readonly number[]) =>
      `Skjemaet gjelder hele prosjektet, og er hentet fra ${listed(years.map(String))}. Der noe er fra et tidligere år, står årstallet ved det. Nivåene er fra ${years.at(-1)}.`,
    ask: 'Skjemaet gjelder hele prosjektet. Når første dag i prosjektperioden er skrevet, hentes også årene før.',
  },
  signed: (at: Date) =>
    `Egenevalueringen ble signert ${day(at)}. Nivåene og resultatindikatorene som er hentet inn, er slik de ble signert. Resten av skjemaet kan være skrevet eller endret etterpå.`,
  different: (count: number) =>
    `${plural(count, 'felt er skrevet', 'felter er skrevet')} ulikt av flere. Begge tekstene står ved feltet.`,
  left: (count: number) =>
    count === 0
      ? 'Alle feltene er fylt ut.'
      : `${plural(count, 'felt', 'felter')} gjenstår. De er merket «Skriv her» eller «Kryss av her».`,
  next: 'Gå til neste som gjenstår',
  writeHere: 'Skriv her',
  tickHere: 'Kryss av her',
  from: 'Hentet fra',
  fromCount: (count: number) => `Hentet fra ${plural(count, 'sted', 'steder')}`,
  inBudget:
    'Det kommer fra postene i budsjettet. Skriv dem i tabellen, eller under «Opplysninger om prosjektet».',
  inPhases:
    'Skriv fasen her. Har postene i budsjettet hver sin fase, skrives den i tabellen, og hentes derfra.',
  everyForm: 'Skrives én gang, og står i alle skjemaene.',
  optional: 'Kan stå tomt.',
  given: 'Står fast i skjemaet.',
  own: 'Du har skrevet dette selv.',
  changed: 'Det dette ble fylt ut fra, er endret siden du skrev.',
  showFilled: 'Det som ville stått her nå',
  useFilled: 'Bruk det som er hentet',
  wordCount: (count: number, most: number) =>
    count > most
      ? `${count} ord. Det er ${count - most} for mange: høyst ${most}.`
      : `${count} av ${most} ord`,
  listHint: 'Ett punkt på hver linje.',
  oneAnswer: 'Ett svar.',
  addRow: 'Ny rad',
  removeRow: (place: number) => `Ta bort rad ${place}`,
  row: (place: number) => `Rad ${place}`,
  cell: (column: string, place: number) => `${column}, rad ${place}`,
  notNumber: 'Skriv hele kroner, bare med tall.',
  sumDiffers: (missing: number) =>
    `${plural(missing, 'beløp mangler', 'beløp mangler')}, så summen er ikke hel.`,
  noChoice: 'Velg',
  mapTitle: 'Kart over gevinstene',
  mapOnPaper: 'Kart over gevinstene, slik det blir på papir',
  mapAlt: (final: number, between: number) =>
    `Kart: ${plural(between, 'mellomliggende gevinst', 'mellomliggende gevinster')} til venstre, ${plural(final, 'sluttgevinst', 'sluttgevinster')} til høyre, med linjer mellom dem som hører sammen. Det samme står i tabellen.`,
  mapColumns: ['Mellomliggende gevinster', 'Sluttgevinster'] as const,
  noGains: 'Det er ingen gevinster å tegne ennå. De kommer fra tiltakene og resultatindikatorene.',
  project: {
    title: 'Opplysninger om prosjektet',
    lead: 'Skrives én gang, og brukes i alle skjemaene. De følger med til neste år.',
    lines: {
      title: 'Prosjektets navn',
      number: 'Prosjektnummer',
      programme: 'Program eller delprogram',
      area: 'Områdesatsing',
      place: 'Hvor prosjektet er gjennomført',
      targetGroup: 'Målgruppe',
      contacts: 'Andre kontaktpersoner',
      steeringLeader: 'Leder i styringsgruppen',
      countyContact: 'Kontaktperson i fylkeskommunen',
    },
    from: 'Første dag',
    to: 'Siste dag',
    approved: 'Godkjent dato',
    leaders: 'Prosjektledere',
    owners: 'Prosjekteiere',
    person: (place: number) => `Rolle eller navn, nummer ${place}`,
    personFrom: 'Fra',
    personTo: 'Til',
    addLeader: 'Ny prosjektleder',
    addOwner: 'Ny prosjekteier',
    posts: 'Budsjett og regnskap, post for post',
    post: (place: number) => `Post ${place}`,
    phase: 'Fase',
    budget: 'Budsjett, hele kroner',
    spent: 'Regnskap uten mva., hele kroner',
    addPost: 'Ny budsjettpost',
    remove: (name: string) => `Ta bort ${name === '' ? 'denne' : name}`,
    day: (stored: string) => calendarDay(stored),
    problems: {
      notNumber: 'Skriv et helt antall kroner.',
      negative: 'Skriv et tall fra 0 og opp.',
      tooLarge: 'Tallet er for stort.',
      notWhole: 'Skriv hele kroner.',
    },
  },
  takeOut: {
    title: 'Ta ut',
    docx: 'Last ned Word',
    print: 'Skriv ut eller lagre som PDF',
    json: 'Last ned JSON',
    done: (name: string) => `${name} er laget.`,
    cancelled: 'Filen ble ikke lagret.',
    failed: 'Filen kunne ikke lages. Prøv igjen.',
    working: 'Lager filen …',
    what: (title: string) => title.toLowerCase(),
    docxKind: 'Word-dokument',
    jsonKind: 'JSON-fil',
  },
  personal: {
    title: 'Se over før du tar ut',
    body: `Noen av tekstene ser ut til å peke ut en person. Navn på dem som leder og eier prosjektet, kan stå der med vilje. ${correctFirst}`,
    place: (heading: string, what: string) => `${heading}: ${what}`,
    from: 'Står i',
    kinds: {
      fodselsnummer: 'fødselsnummer',
      dNummer: 'D-nummer',
      phone: 'telefonnummer',
      email: 'e-postadresse',
    },
    names: (names: string) => `navn eller roller: ${names}`,
    goOn: 'Ta ut likevel',
    cancel: 'Gå tilbake',
    close: 'Lukk',
  },
  paper: {
    unanswered: 'Ikke fylt ut.',
    nothing: '–',
    table: 'Tabell i skjemaet',
    facts: { year: 'År', office: 'Virksomhet', made: 'Laget', signed: 'Signert' },
    ticked: (label: string) => `☒ ${label}`,
    empty: (label: string) => `☐ ${label}`,
    preview: 'Slik blir det på papir',
  },
};
