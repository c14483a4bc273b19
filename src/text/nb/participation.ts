import { calendarDay, decimal, listed, perCent, plural } from '../format.ts';

type Theme = 'usefulness' | 'motivation' | 'wellbeing' | 'adviser' | 'teacher';
type Council = 'participants' | 'pupils';
type Withheld = 'few' | 'computable' | 'overlap';

const theme: Record<Theme, string> = {
  usefulness: 'Nytte av programmet',
  motivation: 'Motivasjon',
  wellbeing: 'Trivsel',
  adviser: 'Forholdet til veileder',
  teacher: 'Forholdet til lærer',
};

/** What stands before the words of a round, so that it is told which of them is which. */
function saidOfRound(field: 'method' | 'findings', said: string): string {
  return field === 'method' ? `Slik ble undersøkelsen gjort: ${said}` : `Dette viser den: ${said}`;
}

const council: Record<Council, string> = { participants: 'Deltakerrådet', pupils: 'Elevrådet' };

const unsplit = {
  few: (fewest: number) =>
    `Færre enn ${decimal(fewest)} har svart. Da deles ikke tallene på deler av virksomheten: det kunne vise hvem som har svart hva.`,
  unknown: (fewest: number) =>
    `Skriv hvor mange som har svart. Tallene deles bare på deler av virksomheten når minst ${decimal(fewest)} har svart.`,
};

const withheld: Record<Withheld, (names: readonly string[], fewest: number) => string> = {
  few: (names, fewest) => `${listed(names)}: ikke vist, for færre enn ${decimal(fewest)} har svart der.`,
  computable: (names, fewest) =>
    `${listed(names)}: ikke vist, for da kunne tallet for færre enn ${decimal(fewest)} regnes ut.`,
  overlap: (names) => `${listed(names)}: ikke vist, for delene har til sammen flere svar enn undersøkelsen.`,
};

const measure = (value: number, outOf: number | null): string =>
  outOf === null ? perCent(value) : `${decimal(value)} av ${decimal(outOf)}`;

const answered = (count: number | null, asked: number | null, share: number | null): string => {
  if (count === null) return asked === null ? 'Antall svar er ikke oppgitt' : `${decimal(asked)} er spurt`;
  if (asked === null) return `${decimal(count)} har svart`;
  return `${decimal(count)} av ${decimal(asked)} har svart${share === null ? '' : ` (${perCent(Math.round(share))})`}`;
};

/** What participants say: rounds of the survey, and what the councils raise. */
export const participation = {
  theme,
  council,
  unsplit,
  withheld,
  measure,
  answered,
  page: {
    title: (office: string, year: number) => `Medvirkning hos ${office} ${year}`,
    lead: 'Hva deltakerne har svart, hva rådene har tatt opp, og hva dere gjorde med det.',
    rounds: 'Brukerundersøkelser',
    roundsLead: 'Skriv bare samlede tall. Svarene til enkeltpersoner hører ikke hjemme her.',
    matters: 'Deltakerråd og elevråd',
    mattersLead: 'Hva rådene har tatt opp, og hva det førte til. Ikke skriv hvem som tok det opp.',
  },
  round: {
    add: 'Ny undersøkelse',
    none: 'Ingen undersøkelse er skrevet inn i år.',
    unnamed: 'Undersøkelse uten navn',
    fold: 'Endre undersøkelsen',
    title: 'Hva heter undersøkelsen?',
    day: 'Siste svardag',
    asked: 'Antall spurt',
    answered: 'Antall svar',
    moreThanAsked: 'Det er flere svar enn spurte. Sjekk tallene.',
    languages: {
      title: 'Språk',
      hint: 'Språkene deltakerne kunne svare på.',
      line: (position: number) => `Språk ${position}`,
      add: 'Legg til språk',
      remove: (position: number) => `Fjern språk ${position}`,
    },
    languagesOf: (names: readonly string[]) => `Språk: ${listed(names)}`,
    measures: 'Resultat for hvert tema',
    measuresHint: 'Velg først hva tallene er: et snitt, eller andelen fornøyde i prosent.',
    firstScale: 'Hva tallene er',
    chooseScale: 'Velg',
    value: (of: Theme) => theme[of],
    scale: (of: Theme) => `Hva tallet for «${theme[of]}» er`,
    percent: 'Andel i prosent',
    outOf: (highest: number) => `Snitt, høyest ${decimal(highest)}`,
    aboveHighest: 'Tallet er høyere enn det høyeste på skalaen.',
    table: 'Resultat for hvert tema',
    columns: { theme: 'Tema', result: 'Resultat' },
    noMeasures: 'Ingen resultater er skrevet inn.',
    parts: {
      title: 'Deler av virksomheten',
      hint: (fewest: number) =>
        `For eksempel avdelinger. En del med færre enn ${decimal(fewest)} svar lagres ikke.`,
      table: 'Resultat for deler av virksomheten',
      columns: { part: 'Del', theme: 'Tema', answered: 'Svar', result: 'Resultat' },
      name: 'Navn på delen',
      theme: 'Tema',
      answered: 'Antall svar i delen',
      value: 'Resultat',
      add: 'Legg til del',
      missing: 'Skriv navn, antall svar og resultat.',
      tooFew: (fewest: number) => `Færre enn ${decimal(fewest)} svar. Delen er ikke lagret.`,
      remove: (name: string) => `Ta bort ${name}`,
    },
    method: 'Hvordan ble undersøkelsen gjort?',
    findings: 'Hva viser den?',
    labelled: saidOfRound,
    changed: 'Hva er endret på grunn av den?',
    changedOf: (said: string) => `Endret på grunn av den: ${said}`,
    nothingChanged: 'Det er ikke skrevet hva som er endret på grunn av den.',
    lastDay: calendarDay,
    remove: 'Slett undersøkelsen',
    problems: {
      notANumber: 'Skriv et tall, for eksempel 4,2. Det som står her nå, er ikke lagret.',
      notWhole: 'Skriv et tall. Det som står her nå, er ikke lagret.',
      tooLarge: 'Tallet er for stort. Skriv høyst 1000. Tallet er ikke lagret.',
    },
  },
  matter: {
    add: 'Ny sak fra rådet',
    none: 'Ingen saker fra rådene er skrevet inn i år.',
    fold: 'Endre saken',
    unnamed: 'Sak uten beskrivelse',
    council: 'Hvilket råd',
    day: 'Dag',
    raised: 'Hva tok rådet opp?',
    outcome: 'Hva førte det til?',
    toldDay: 'Dagen rådet fikk vite det',
    noOutcome: 'Det er ikke skrevet hva det førte til.',
    told: (day: string) => `Rådet fikk vite det ${calendarDay(day)}.`,
    notTold: 'Rådet har ikke fått vite hva det førte til.',
    counts: (all: number, withOutcome: number) =>
      `${plural(all, 'sak', 'saker')}, ${withOutcome === 0 ? 'ingen' : decimal(withOutcome)} av dem førte til noe som er skrevet her.`,
    remove: 'Slett saken',
  },
  disagreement: 'Dere har skrevet ulikt her',
  begun: { round: 'ny undersøkelse', matter: 'ny sak fra rådet' },
};
