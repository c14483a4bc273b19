import { indicators } from './indicators.ts';
import { plural } from '../format.ts';

/** Two digits, for the name of a file. */
const two = (value: number) => String(value).padStart(2, '0');

/** The goals of the year and the figures to compare with that the city hands to its offices. */
export const cityFigures = {
  title: 'Tall fra byen',
  lead: 'Årets mål for resultatindikatorene, og tall å sammenligne med. Standarden sier at målene settes i kommunens budsjett. Lagre en fil, og send den til virksomhetene.',
  year: 'År',
  goal: 'Mål, i prosent',
  goalSource: 'Hvor målet står',
  goalSourceHint: 'For eksempel «Budsjett 2026, side 84».',
  comparison: 'Tall å sammenligne med, i prosent',
  comparisonSource: 'Hvor tallet er hentet fra',
  comparisonYear: 'Året tallet gjelder',
  problems: indicators.problems.percent,
  yearProblem: {
    notANumber: 'Skriv et årstall, for eksempel 2025. Det som står her nå, er ikke lagret.',
    notWhole: 'Skriv et årstall, for eksempel 2025. Det som står her nå, er ikke lagret.',
    tooLarge: 'Skriv et årstall mellom 1990 og 2200. Det som står her nå, er ikke lagret.',
  },
  kept: 'Det du skriver, blir liggende på denne maskinen til du endrer det.',
  /** When another tab has written something else of the same figure at the same time. */
  beside: {
    lead: 'Dette ble skrevet i en annen fane samtidig. Det som står i feltene, ble skrevet sist. Velg hva som skal stå.',
    use: 'Bruk dette',
    useNamed: (said: string) => `Bruk dette: ${said}`,
    keep: 'Behold det som står i feltene',
    nothing: 'Ingen tall',
  },
  nothing: 'Skriv minst ett mål eller ett tall å sammenligne med for å lagre filen.',
  lacksSource: 'Skriv hvor tallet er hentet fra. Uten kilde kan ingen etterprøve det.',
  save: 'Lagre filen til virksomhetene',
  saving: 'Skriver filen …',
  failed: 'Filen er ikke lagret. Prøv igjen, eller velg en annen mappe.',
  description: 'Fil fra Rettesnor',
  fileName: (year: number, at: Date) =>
    `rettesnor-tall-fra-byen-${year}-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}.json`,
  none: {
    title: 'Standarden har ingen resultatindikatorer',
    body: 'Da er det ingen mål å sette for byen.',
  },
  /** When an office opens the file. */
  open: {
    title: 'Tall fra byen',
    about: (name: string, year: number) => `«${name}» har byens tall for ${year}.`,
    goal: (value: string) => `Byens mål: ${value}`,
    comparison: (value: string) => `Byens tall å sammenligne med: ${value}`,
    where: 'Tallene kommer inn her',
    office: (office: string, year: number) => `${office} ${year}`,
    news: (count: number) => (count === 0 ? 'Alt er her fra før' : plural(count, 'nytt tall', 'nye tall')),
    own: 'Mål dere har satt selv, blir ikke rørt. Byens mål står ved siden av.',
    nowhere: (year: number) =>
      `Det er ingen egenevaluering for ${year} her ennå. Start den først, og åpne filen igjen.`,
    nothingNew: 'Alt i filen er her fra før. Det er ingenting å ta inn.',
    reading: 'Leser filen …',
    takeIn: 'Ta inn',
    done: (count: number) =>
      `Tallene fra byen er tatt inn hos ${plural(count, 'virksomhet', 'virksomheter')}.`,
    refused: {
      'too-new': {
        title: 'Filen er laget med en nyere versjon av Rettesnor',
        body: 'Last siden på nytt for å få den nye versjonen, og åpne filen igjen.',
      },
      invalid: {
        title: 'Filen er skadet eller endret for hånd',
        body: 'Be den som laget den, om å få den på nytt. Ingenting er endret i Rettesnor.',
      },
    },
    standardMissing: {
      title: 'Standarden er ikke her',
      body: 'Tallene gjelder en utgave av standarden som denne versjonen av Rettesnor ikke har. Ingenting er endret.',
    },
    failed: {
      title: 'Tallene ble ikke tatt inn',
      body: 'Nettleseren klarte ikke å lese eller skrive til lageret. Ingenting er tatt inn. Last siden på nytt, og prøv igjen.',
    },
  },
};
