import { listed, plural } from '../format.ts';
import { scoring } from './scoring.ts';

type Progress = { answered: number; total: number; unknown: number };

const { notRelevant, unknown } = scoring;

const requirements = (count: number) => plural(count, 'krav', 'krav');

export const assess = {
  title: (office: string, year: number) => `${office} ${year}`,
  documentTitle: (office: string, year: number) => `Vurder ${office} ${year}`,
  lead: (standard: string) =>
    `${standard}. Les hvert krav, velg det nivået som stemmer med hverdagen deres, og skriv kort hvorfor.`,
  progress: {
    inAll: ({ answered, total, unknown: notKnown }: Progress) => {
      const said =
        answered === total ? `Alle ${total} krav er besvart` : `${answered} av ${total} krav besvart`;
      return notKnown > 0 ? `${said}, ${notKnown} av dem med «vet ikke»` : said;
    },
    done: 'Alle krav er besvart',
    none: 'Ingen krav er rettet til dere. Nederst på siden kan dere ta inn krav som er rettet til andre.',
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
  },
  filter: {
    label: 'Finn og avgrens',
    search: 'Søk i krav og egne tekster',
    unanswered: 'Vis bare ubesvarte',
    disputed: (count: number) => `Vis bare uenigheter (${count})`,
    responsible: 'Ansvarlig',
    anyone: 'Alle',
    clear: 'Nullstill',
    shown: (shown: number, total: number) =>
      shown === total ? `Viser alle ${requirements(total)}.` : `Viser ${shown} av ${requirements(total)}.`,
    alsoOthers: (count: number) =>
      count === 1
        ? 'Ett krav som er rettet til andre, passer også. Det står nederst på siden.'
        : `${requirements(count)} som er rettet til andre, passer også. De står nederst på siden.`,
    answeredSince: (count: number) =>
      `${requirements(count)} i listen er besvart nå, og blir stående til du tar ${count === 1 ? 'det' : 'dem'} ut.`,
    refresh: 'Ta ut de besvarte',
    emptyTitle: 'Ingen krav passer',
    empty: 'Prøv færre eller andre ord, eller nullstill for å se alle kravene igjen.',
    allAnswered: 'Alle kravene er besvart. Nullstill for å se dem igjen.',
  },
  moves: {
    label: 'Gå videre og angre',
    nextUnanswered: 'Neste ubesvarte',
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
    scored: (requirement: number, score: string) => `Krav ${requirement}: ${score}`,
    noActive: 'Gå til et krav først, for eksempel med tasten n.',
  },
  steps: {
    on: (what: string, requirement: number) => `${what} på krav ${requirement}`,
    fields: {
      score: 'nivået',
      justification: 'begrunnelsen',
      strengths: '«Hva er bra»',
      improvements: '«Hva bør bli bedre»',
      included: 'valget om å ta inn',
      target: 'målet',
      checkpoint: 'et kontrollpunkt',
      evidence: 'dokumentasjonen',
    },
    other: 'en endring',
  },
  card: {
    title: (number: number) => `Krav ${number}`,
    takenIn: 'Tatt inn',
    takeOut: 'Ta ut igjen',
    related: 'Se også',
    relatedLink: (number: number) => `krav ${number}`,
    relatedSeparator: (beforeLast: boolean) => (beforeLast ? ' og ' : ', '),
    state: {
      missing: 'Mangler begrunnelse',
    },
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
    hint: 'Hva kravet består av, i enklere ord. Svar på dem du vil. Trykk en gang til for å fjerne et svar.',
    met: 'Ja',
    notMet: 'Nei',
    ceiling: (level: string) => `Kontrollpunktene taler for høyst nivå ${level}.`,
    contradicts: (ceiling: string, chosen: string) =>
      `${ceiling} Dere har valgt ${chosen}. Det er dere som avgjør, men skriv gjerne hvorfor.`,
  },
  texts: {
    justification: 'Begrunnelse',
    strengths: 'Hva er bra',
    improvements: 'Hva bør bli bedre',
    demanded: 'må fylles ut',
    demand: {
      notRelevant: '«Ikke relevant» trenger en begrunnelse: hvorfor gjelder ikke kravet dere?',
      belowTarget: 'Nivået er under målet. Skriv kort hvorfor.',
      always: 'Dette kravet skal alltid begrunnes.',
    },
    more: 'Hva er bra, hva bør bli bedre, og dokumentasjon',
    inside: (parts: readonly string[]) =>
      `Fylt ut: ${listed(parts.map((part) => part.toLocaleLowerCase('nb')))}`,
  },
  evidence: {
    title: 'Dokumentasjon',
    count: (count: number) => `dokumentasjon (${count})`,
    hint: 'Skriv hvor dokumentasjonen finnes. Selve dokumentene skal ikke inn her.',
    typical: 'Typisk for dette kravet:',
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
    title: 'Sett et annet mål',
    own: 'Eget mål',
    hint: 'Et eget mål gjelder først når dere har skrevet hvorfor.',
    level: 'Mål',
    standard: (level: string) => `${level} (standardens mål)`,
    reason: 'Hvorfor dette målet',
    lacksReason: 'Skriv hvorfor, så gjelder målet. Til da er standardens mål brukt.',
  },
  earlier: {
    title: (year: number) => `Svaret i ${year}`,
    use: (year: number) => `Bruk teksten fra ${year}`,
    useFor: (field: string, year: number) => `Bruk teksten fra ${year} i «${field}»`,
    used: 'Teksten står i feltet',
    nothingWritten: 'Det ble ikke skrevet noe til nivået.',
    target: (level: string) => `Eget mål: ${level}`,
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
    title: 'Ta inn krav som er rettet til andre',
    count: (count: number) => requirements(count),
    taken: (count: number) => `${count} tatt inn`,
    explanation:
      'Disse kravene er rettet til andre enn dere, og regnes ikke med. Ta inn dem dere likevel har ansvar for. Det dere har svart, blir liggende om dere tar kravet ut igjen.',
    noMatch: 'Ingen av dem passer til søket.',
    takeIn: 'Ta inn',
    takeInNumber: (number: number) => `Ta inn krav ${number}`,
    takeOutNumber: (number: number) => `Ta ut igjen krav ${number}`,
    goTo: 'Gå til kravet',
    addressedTo: (parties: readonly string[]) => `Rettet til ${listed(parties)}`,
    nowIn: (number: number) => `Krav ${number} er tatt inn.`,
    nowOut: (number: number) => `Krav ${number} er tatt ut.`,
  },
  shortcuts: {
    title: 'Hurtigtaster',
    hint: 'De virker på kravet som er markert, og aldri mens du skriver i et felt.',
    enabled: 'Bruk enkelttaster',
    enabledHint: 'Slå dem av hvis du styrer maskinen med stemmen, eller treffer taster ved et uhell.',
    key: 'Tast',
    does: 'Hva den gjør',
    or: 'eller',
    close: 'Lukk',
    list: (highest: number): { keys: string[][]; does: string }[] => [
      { keys: [[`0–${highest}`]], does: 'Velg nivå' },
      { keys: [['i']], does: notRelevant },
      { keys: [['v']], does: unknown },
      { keys: [['Tilbaketast'], ['Delete']], does: 'Fjern svaret' },
      { keys: [['n']], does: 'Gå til neste ubesvarte krav' },
      { keys: [['j']], does: 'Gå til neste krav' },
      { keys: [['k']], does: 'Gå til forrige krav' },
      { keys: [['/']], does: 'Gå til søkefeltet' },
      { keys: [['u'], ['Ctrl', 'Z']], does: 'Angre' },
      { keys: [['Ctrl', 'Shift', 'Z']], does: 'Gjør om igjen' },
      { keys: [['?']], does: 'Vis denne listen' },
    ],
  },
};
