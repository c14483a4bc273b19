import { listed, plural } from '../format.ts';
import { barrierPaper } from './barrierPaper.ts';

type Level = 'service' | 'bydel' | 'department' | 'state';

/** Two digits, for the name of a file. */
const two = (value: number) => String(value).padStart(2, '0');

/** The page where what stands in the way of several offices is gathered and answered. */
export const cityBarriers = {
  title: 'Hindringer i byen',
  lead: 'Det virksomhetene har skrevet at står i veien, samlet etter hvem som kan løse det. Svar her, og lagre en fil til hver av dem.',
  counts: (barriers: number, offices: number) =>
    `${plural(barriers, 'hindring', 'hindringer')} står i veien for ${plural(offices, 'virksomhet', 'virksomheter')}.`,
  empty: {
    title: 'Ingen hindringer er samlet ennå',
    body: 'Åpne filene fra virksomhetene. Hindringene i dem kommer hit, det som har ventet lengst på svar, først.',
    open: 'Åpne en fil',
  },
  level: (at: Level | null) => barrierPaper.table(at),
  offices: (names: readonly string[]) => names.join(', '),
  same: {
    choose: (office: string) => `Velg hindringen fra ${office}`,
    chosen: (count: number) => `${plural(count, 'hindring', 'hindringer')} er valgt.`,
    hint: 'Har flere skrevet om det samme? Velg dem, og samle dem, så får de ett svar.',
    join: 'Samle som samme hindring',
    clear: 'Velg ingen',
    part: 'Del opp igjen',
    counted: (count: number) => `Samme hindring hos ${plural(count, 'virksomhet', 'virksomheter')}`,
  },
  answer: {
    open: (count: number, answered: number) => {
      if (answered === count) return count === 1 ? 'Endre svaret' : `Endre svaret til alle ${count}`;
      return count === 1 || answered > 0 ? 'Skriv svar' : `Skriv svar til alle ${count}`;
    },
    /** Some of those that are answered together have an answer. */
    whom: (answered: number, count: number) =>
      `${answered} av ${count} har svar fra før. Hvem er dette svaret til?`,
    others: (count: number) =>
      count === 1 ? 'Bare den som ikke har svar' : `Bare de ${count} som ikke har svar`,
    all: (count: number) => `Alle ${count}. Svarene som er der, blir byttet ut`,
    each: (count: number) => `De ${count} har fått ulike svar. Det du lagrer her, kommer i stedet for dem.`,
    disputed: 'Det er skrevet ulike svar. Åpne hindringen og velg hvilket som skal gjelde.',
    text: 'Svaret',
    day: 'Dagen svaret ble gitt',
    save: 'Lagre svaret',
    cancel: 'Avbryt',
    missing: 'Skriv svaret, og velg dagen.',
    saved: (count: number) =>
      count === 1
        ? 'Svaret er lagret. Lagre filen til virksomheten nederst på siden.'
        : `Svaret er lagret for ${count} virksomheter. Lagre filene til dem nederst på siden.`,
  },
  /** What can be undone. */
  steps: {
    answered: (count: number) => (count === 1 ? 'svaret' : `svaret til ${count} virksomheter`),
    joined: (count: number) => `samlingen av ${plural(count, 'hindring', 'hindringer')}`,
    parted: (count: number) => `oppdelingen av ${plural(count, 'hindring', 'hindringer')}`,
  },
  files: {
    title: 'Svar til virksomhetene',
    lead: 'Filen har hindringene fra én virksomhet, med svarene, og ikke noe annet. Med et passord er den låst; si passordet til mottakeren på en annen måte. Når de åpner den i Rettesnor, kommer svarene på plass.',
    none: 'Ingen hindringer er besvart ennå.',
    save: (office: string) => `Lagre svar til ${office}`,
    saving: 'Skriver filen …',
    saveAll: (count: number) => `Lagre svar til alle ${count}`,
    savingAll: 'Skriver filene …',
    allHint:
      'Én fil til hver virksomhet, i nedlastingsmappen. Nettleseren kan spørre om den får laste ned flere filer.',
    sent: (count: number) =>
      `${plural(count, 'fil', 'filer')} er sendt til nedlastingsmappen. Innholdet er kontrollert.`,
    failedOf: (offices: readonly string[]) =>
      `Filen er ikke lagret til ${listed(offices)}. Prøv igjen, eller lagre filene hver for seg.`,
    answered: (count: number) => `${plural(count, 'svar', 'svar')} i filen`,
    name: (office: string, year: number, at: Date) =>
      `rettesnor-${office}-${year}-svar-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}.json`,
    description: 'Fil fra Rettesnor',
    failed: 'Filen er ikke lagret. Prøv igjen, eller velg en annen mappe.',
  },
};
