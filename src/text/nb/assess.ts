import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import type { CarryOver } from '#src/domain/year/carryOver.ts';
import { requirementLabel, requirementName, type NamedRequirement } from '../requirementLabel.ts';
import { day, listed, plural } from '../format.ts';
import { shownOf } from '../shownOf.ts';
import { rows } from './rows.ts';
import { scoring } from './scoring.ts';

type Progress = { answered: number; total: number; unknown: number };

const { notRelevant, unknown } = scoring;

const requirements = (count: number) => plural(count, 'krav', 'krav');

type Answered = { total: number; unjustified: number };

const unjustifiedToo = (said: string, unjustified: number) =>
  unjustified > 0 ? `${said} ${unjustified} bør begrunnes.` : said;

/** «I fjor» only where it is so. */
function saidUnchanged(since: number, year: number): string {
  return since === year - 1 ? 'Uendret siden i fjor' : `Uendret siden ${since}`;
}

export const assess = {
  title: (office: string, year: number) => `${office} ${year}`,
  documentTitle: (office: string, year: number) => `Vurder ${office} ${year}`,
  lead: (standard: string) => `${standard}. Velg nivået som stemmer, og skriv kort hvorfor.`,
  progress: {
    inAll: ({ answered, total, unknown: notKnown }: Progress) => {
      const said =
        answered === total ? `Alle ${total} krav er besvart` : `${answered} av ${total} krav besvart`;
      return notKnown > 0 ? `${said}, ${notKnown} av dem med «vet ikke»` : said;
    },
    done: 'Alle krav er besvart',
    none: 'Ingen krav gjelder dere. Nederst på siden kan dere ta inn krav som gjelder andre.',
  },
  trouble: {
    title: 'Noe i lageret lot seg ikke lese',
    repaired: (count: number) =>
      count === 1
        ? 'Ett felt hadde en verdi som ikke kan stemme. Det vises som ubesvart eller tomt, og det som står i lageret, er beholdt slik det var.'
        : `${count} felt hadde verdier som ikke kan stemme. De vises som ubesvarte eller tomme, og det som står i lageret, er beholdt slik det var.`,
    unreadable: (count: number) =>
      count === 1
        ? 'Én endring kunne ikke leses. Den er beholdt slik den var, men er ikke med i det du ser her.'
        : `${count} endringer kunne ikke leses. De er beholdt slik de var, men er ikke med i det du ser her.`,
    place: (where: string, what: string) => (where === '' ? what : `${where}: ${what}`),
    advice: 'Si fra til den som drifter Rettesnor hos dere. Du kan trygt arbeide videre imens.',
  },
  themes: {
    label: 'Temaer',
    fold: 'Temaer og fremdrift',
    count: ({ answered, total }: Progress) => `${answered}/${total}`,
    countSpoken: ({ answered, total }: Progress) => `${answered} av ${total} besvart`,
    complete: 'ferdig',
    chapter: (number: string, title: string) => `${number}. ${title}`,
    light: 'Om temaet',
    scope: 'Om kapittelet',
  },
  filter: {
    label: 'Finn og avgrens',
    search: 'Søk i krav og egne tekster',
    unanswered: 'Vis bare ubesvarte',
    disputed: (count: number) => `Vis bare uenigheter (${count})`,
    responsible: 'Ansvarlig',
    anyone: 'Alle',
    clear: 'Nullstill',
    shown: (shown: number, total: number) => shownOf(shown, total, 'det ene kravet', 'krav'),
    alsoOthers: (count: number) =>
      count === 1
        ? 'Ett krav som gjelder andre, passer også. Det står nederst på siden.'
        : `${requirements(count)} som gjelder andre, passer også. De står nederst på siden.`,
    answeredSince: (count: number) =>
      `${requirements(count)} i listen er besvart nå, og blir stående til du skjuler ${count === 1 ? 'det' : 'dem'}.`,
    refresh: 'Skjul de besvarte',
    emptyTitle: 'Ingen krav passer',
    empty: 'Prøv færre eller andre ord, eller nullstill for å se alle kravene igjen.',
    allAnswered: 'Alle kravene er besvart. Nullstill for å se dem igjen.',
  },
  moves: {
    label: 'Gå videre og angre',
    onward: 'Neste',
    undo: 'Angre',
    redo: 'Gjør om',
    undoOf: (what: string) => `Angre ${what}`,
    redoOf: (what: string) => `Gjør om ${what}`,
    themes: 'Temaer',
    shortcuts: 'Hurtigtaster',
    undone: (what: string) => `Angret: ${what}`,
    redone: (what: string) => `Gjort om igjen: ${what}`,
    nothingToUndo: 'Det er ikke noe å angre.',
    nothingToRedo: 'Det er ikke noe å gjøre om igjen.',
    noMoreUnanswered: 'Det er ingen flere ubesvarte krav.',
    allShownAnswered:
      'Det er ingen flere ubesvarte blant kravene som vises. Nullstill avgrensningen for å se resten.',
    activeWasAway: (requirement: number) =>
      `Tastene gjelder krav ${requirement}. Trykk en gang til for å svare.`,
    themeDone: ({ title, total, unjustified }: Answered & { title: string }) =>
      unjustifiedToo(
        `${title}: ${total === 1 ? 'kravet er besvart' : `alle ${total} er besvart`}.`,
        unjustified,
      ),
    andThen: (first: string, then: string) => `${first}. ${then}`,
    scored: (requirement: number, score: string) => `Krav ${requirement}: ${score}`,
    noActive: 'Gå til et krav først, for eksempel med tasten n.',
  },
  one: {
    choice: 'Ett krav om gangen',
    choiceHint: 'Vis bare kravet du er på, og bla til det neste. Ellers står alle under hverandre.',
    label: 'Bla mellom kravene',
    count: (number: number, { answered, total }: Pick<Progress, 'answered' | 'total'>) =>
      `Krav ${number} · ${answered} av ${total} besvart`,
    previous: 'Forrige krav',
    next: 'Neste krav',
  },
  steps: {
    on: (what: string, requirement: number) => `${what} på krav ${requirement}`,
  },
  card: {
    toList: 'Vis kravet i listen over alle krav',
    title: requirementLabel,
    takenIn: 'Tatt inn',
    takeOut: 'Ta ut igjen',
    related: 'Se også',
    relatedLink: (requirement: NamedRequirement) => `krav ${requirementName(requirement)}`,
    relatedSeparator: (beforeLast: boolean) => (beforeLast ? ' og ' : ', '),
    state: {
      missing: 'Mangler begrunnelse',
    },
  },
  pause: {
    allAnswered: ({ total, unjustified }: Answered) =>
      unjustifiedToo(total === 1 ? 'Kravet er besvart.' : `Alle ${total} er besvart.`, unjustified),
    justify: (number: number) => `Begrunn krav ${number}`,
    ready: 'Gjør klar',
    /** After the last requirement. */
    readyHint: 'Neste steg er å se over det hele og lage rapporten.',
  },
  unchanged: {
    say: saidUnchanged,
    carries: ({ year, score, parts }: Pick<CarryOver, 'year' | 'score' | 'parts'>) =>
      `Henter ${listed([
        score === 'notRelevant' ? `«${notRelevant}»` : `nivå ${score}`,
        ...parts.map((part) =>
          part === 'checkpoint' ? 'svarene på kontrollpunktene' : rows.field('answer', part).definite,
        ),
      ])} fra ${year}.`,
    mark: (since: number) => `Uendret siden ${since}`,
    from: (since: number, by: string, at: KnownTime | null) => {
      const who = by === '' ? '' : ` av ${by}`;
      const when = at === null ? '' : ` ${day(at)}`;
      return who + when === '' ? `Hentet fra ${since}.` : `Hentet fra ${since}, sett på${who}${when}.`;
    },
    /** Beside the name of the field, where it is read without the card. */
    origin: (since: number) => `${since}. Noen har sett på svaret, og nivå og tekster er hentet derfra.`,
    takeBack: 'Angre',
    takeBackNumbered: (number: number, since: number) => `Angre at krav ${number} er hentet fra ${since}`,
    said: (number: number, since: number, score: string) =>
      `Krav ${number} er uendret siden ${since}: ${score}`,
    cannot: (number: number) =>
      `Krav ${number} er besvart allerede, eller har ikke noe tidligere svar som kan hentes.`,
  },
  scale: {
    label: (number: number) => `Nivå for krav ${number}`,
    clear: 'Fjern svaret',
    inYear: (year: number) => `I ${year}`,
    target: 'Mål',
  },
  checkpoints: {
    title: 'Kontrollpunkter',
    count: (answered: number, total: number) =>
      answered === 0 ? plural(total, 'punkt', 'punkter') : `${answered} av ${total} besvart`,
    unmet: (count: number) => `${count} nei`,
    hint: 'Hva kravet består av, i enklere ord. Svar på dem du vil.',
    met: 'Ja',
    notMet: 'Nei',
    suggests: (level: string) => `Kontrollpunktene tilsier ${level}.`,
    use: (level: number) => `Bruk ${level}`,
    used: 'Valgt',
    ceiling: (level: string) => `Kontrollpunktene tilsier høyst nivå ${level}.`,
    contradicts: (ceiling: string, chosen: string) =>
      `${ceiling} Dere har valgt ${chosen}. Det er dere som avgjør, men skriv gjerne hvorfor.`,
  },
  texts: {
    justification: rows.field('answer', 'justification').name,
    strengths: rows.field('answer', 'strengths').name,
    improvements: rows.field('answer', 'improvements').name,
    demanded: 'bør begrunnes',
    demand: {
      notRelevant: '«Ikke relevant» trenger en begrunnelse: hvorfor gjelder kravet ikke dere?',
      belowTarget: 'Nivået er under målet. Skriv kort hvorfor.',
      always: 'Dette kravet bør begrunnes uansett nivå.',
    },
    more: 'Hva er bra, hva bør bli bedre, og dokumentasjon',
    inside: (parts: readonly string[]) =>
      `Fylt ut: ${listed(parts.map((part) => part.toLocaleLowerCase('nb')))}`,
  },
  evidence: {
    title: 'Dokumentasjon',
    count: (count: number) => `dokumentasjon (${count})`,
    hint: 'Skriv hvor dokumentasjonen finnes. Selve dokumentene skal ikke inn her.',
    typical: 'Typisk for dette kravet. Trykk på det dere har:',
    typicalAdded: (item: string) => `${item} (lagt til)`,
    kind: 'Type',
    kinds: { link: 'Lenke', caseNumber: 'Saksnummer', document: 'Dokumentnavn', note: 'Notat' },
    kindPrefix: (kind: string) => `${kind}: `,
    textOf: { link: 'Adresse', caseNumber: 'Saksnummer', document: 'Navn på dokumentet', note: 'Notat' },
    numbered: (label: string, position: number) => `${label}, dokumentasjon ${position}`,
    add: 'Legg til dokumentasjon',
    removeNumbered: (position: number) => `Fjern dokumentasjon ${position}`,
    open: 'Åpne lenken',
    opensNewTab: 'åpnes i ny fane',
    notAnAddress: 'En lenke må begynne med https:// for å kunne åpnes herfra. Teksten er lagret.',
  },
  target: {
    title: 'Sett et eget mål for året',
    own: 'Eget mål for året',
    hint: 'Et steg på veien. Avviket regnes likevel fra kravets mål.',
    level: 'Eget mål for året',
    noStep: (level: string) => `${level} (kravets mål)`,
    reason: 'Hvorfor dette målet',
    lacksReason: 'Skriv hvorfor, i minst en setning. Til da følges det egne målet ikke opp.',
  },
  earlier: {
    title: (year: number) => `Svaret i ${year}`,
    use: (year: number) => `Bruk teksten fra ${year}`,
    useFor: (field: string, year: number) => `Bruk teksten fra ${year} i «${field}»`,
    used: 'Teksten står i feltet',
    nothingWritten: 'Det ble ikke skrevet noe til nivået.',
    target: (level: string) => `Eget mål det året: ${level}`,
  },
  privacy: {
    fodselsnummer: 'et fødselsnummer',
    dNummer: 'et D-nummer',
    phone: 'et telefonnummer',
    email: 'en e-postadresse',
    warning: (kinds: readonly string[]) =>
      `Det ser ut til å stå ${listed(kinds)} her. Ikke skriv noe som kan knyttes til en bestemt person: filen med vurderingen kan bli delt. Du bestemmer selv, ingenting er sperret.`,
  },
  others: {
    title: 'Ta inn krav som gjelder andre',
    count: (count: number) => requirements(count),
    taken: (count: number) => `${count} tatt inn`,
    explanation:
      'Disse kravene gjelder andre enn dere, og regnes ikke med. Ta inn dem dere likevel har ansvar for. Det dere har svart, blir liggende om dere tar kravet ut igjen.',
    noMatch: 'Ingen av dem passer til søket.',
    takeIn: 'Ta inn',
    takeInNumber: (number: number) => `Ta inn krav ${number}`,
    takeOutNumber: (number: number) => `Ta ut igjen krav ${number}`,
    goTo: 'Gå til kravet',
    addressedTo: (parties: readonly string[]) => `Gjelder ${listed(parties)}`,
    nowIn: (number: number) => `Krav ${number} er tatt inn.`,
    nowOut: (number: number) => `Krav ${number} er tatt ut.`,
  },
  shortcuts: {
    title: 'Hurtigtaster',
    hint: 'De virker på kravet som er markert. Mens du skriver i et felt, virker bare Esc og Ctrl + Enter (⌘ på Mac).',
    enabled: 'Bruk enkelttaster',
    enabledHint: 'Slå dem av hvis du styrer maskinen med stemmen, eller treffer taster ved et uhell.',
    advance: 'Gå videre av seg selv',
    advanceHint: 'Neste krav kommer når du har valgt et nivå som ikke trenger begrunnelse.',
    key: 'Tast',
    does: 'Hva den gjør',
    or: 'eller',
    close: 'Lukk',
    list: (highest: number): { keys: string[][]; does: string }[] => [
      { keys: [[`0–${highest}`]], does: 'Velg nivå' },
      { keys: [['i']], does: notRelevant },
      { keys: [['v']], does: unknown },
      { keys: [['Tilbaketast'], ['Delete']], does: 'Fjern svaret' },
      { keys: [['f']], does: 'Uendret siden i fjor, eller siden sist dere svarte' },
      { keys: [['b']], does: 'Skriv begrunnelsen' },
      { keys: [['Esc']], does: 'Ut av feltet, tilbake til kravet' },
      {
        keys: [['Ctrl', 'Enter'], ['n']],
        does: 'Gå til neste ubesvarte krav, eller neste som bør begrunnes',
      },
      { keys: [['j']], does: 'Gå til neste krav' },
      { keys: [['k']], does: 'Gå til forrige krav' },
      { keys: [['/']], does: 'Søk i alt' },
      { keys: [['u'], ['Ctrl', 'Z']], does: 'Angre' },
      { keys: [['Ctrl', 'Shift', 'Z']], does: 'Gjør om igjen' },
      { keys: [['?']], does: 'Vis denne listen' },
    ],
  },
};
