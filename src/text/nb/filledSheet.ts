import { requirementLabel, type NamedRequirement } from '../requirementLabel.ts';
import { listed, plural } from '../format.ts';

/** Words of the dialogue that takes in a filled-in spreadsheet. */
export const filledSheet = {
  title: 'Ta inn utfylt Excel-ark',
  reading: 'Leser arket …',
  about: (file: string, office: string, year: number) =>
    `«${file}» er fylt ut for ${office} ${year}. Ingenting er endret ennå.`,
  nothing: 'Arket sier ingenting nytt: alt i det står i Rettesnor fra før.',
  refusedTitle: 'Arket kan ikke tas inn',
  refused: (where: string, what: string) =>
    `${where === '' ? what : `${what} Stedet er ${where}.`} Ingenting er endret.`,
  missing: {
    title: 'Egenevalueringen er ikke her',
    body: 'Arket hører til en egenevaluering som ikke finnes i Rettesnor på denne maskinen, eller som ikke kan leses. Åpne filen med den først. Ingenting er endret.',
  },
  signed: {
    title: 'Egenevalueringen er ferdigstilt',
    body: 'Svar og tall er låst, så arket kan ikke tas inn. Skal noe endres, åpner dere egenevalueringen igjen med en grunn, under Rapport → Ferdigstill. Ingenting er endret.',
  },
  failed: {
    title: 'Noe gikk galt',
    body: 'Arket ble ikke tatt inn, og ingenting er endret. Prøv igjen.',
  },
  changes: (count: number) => `Dette blir endret (${count})`,
  changesLead: 'Til venstre det som står nå, til høyre det som står i arket.',
  columns: { requirement: 'Krav og felt', now: 'Nå', sheet: 'I arket' },
  legend: (requirement: NamedRequirement, field: string) => `${requirementLabel(requirement)}: ${field}`,
  conflicts: (count: number) => `Endret begge steder (${count})`,
  conflictsLead:
    'Disse er endret både i arket og i Rettesnor siden arket ble laget. Ingenting er valgt. Det som står i Rettesnor, blir stående til du velger arket.',
  /** @param said who wrote it, and when; empty where that cannot be told */
  keep: (said: string) => (said === '' ? 'Står i Rettesnor nå' : `Står i Rettesnor nå: ${said}`),
  take: (file: string) => `Står i arket «${file}»`,
  showAll: 'Vis hele',
  showLess: 'Vis mindre',
  skipped: (count: number) => `${plural(count, 'celle', 'celler')} kan ikke tas inn`,
  skippedItem: (where: string, what: string) => `${where}: ${what}`,
  personalData: (numbers: readonly number[]) =>
    `Tekst til krav ${listed(numbers)} ser ut til å inneholde personopplysninger. Svarene skal ikke si noe om navngitte personer.`,
  same: (count: number) => `${plural(count, 'felt', 'felt')} er som før.`,
  more: (count: number) => `Vis ${count} til`,
  stale: 'Noe er endret i Rettesnor siden planen ble laget. Se over den nye planen.',
  takeIn: (count: number) => `Ta inn ${plural(count, 'endring', 'endringer')}`,
  done: (count: number, office: string, year: number) =>
    `${plural(count, 'endring er tatt inn', 'endringer er tatt inn')} fra arket for ${office} ${year}.`,
};
