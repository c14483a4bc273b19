import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { decimal, listed, moment, perCent, plural, unknownTime } from '../format.ts';

type Voice = { author: { name: string; role: string }; at: KnownTime | null };

/** Words for what people disagree on, wherever it is shown: when a file is taken in, on a card, on a page. */
export const merge = {
  title: (count: number) =>
    count === 1 ? 'Ett felt har ulike svar' : `${decimal(count)} felter har ulike svar`,
  /** The one rule, said wherever it is at work. */
  rule: 'Ingenting er valgt for dere. Det nyeste vises til dere er enige.',
  why: 'Noen har skrevet ulikt uten å vite om hverandre. Alt er tatt vare på.',
  decide: 'Bruk det valgte',
  chooseFirst: 'Velg en av dem først.',
  newest: 'Vises til dere er enige',
  fromFile: 'I filen',
  here: 'Her',
  later: 'Bli enige etterpå',
  laterMeaning: 'Alle svarene blir stående.',
  known: 'Fra før',
  about: (row: string, field: string) => `${row}: ${field}`,
  heading: (office: string, year: number, count: number) =>
    `${office} ${year}: ${plural(count, 'uenighet', 'uenigheter')}`,
  listTitle: 'Der dere er uenige',
  /** Why an evaluation of a file stays outside. */
  notTakenIn: {
    otherOffice:
      'Tas ikke inn: virksomheten kan forveksles med en annen som er her fra før, men har et annet navn. Spør den som laget filen, hvilken av dem den gjelder.',
    unknownKind:
      'Tas ikke inn: standarden kjenner ikke denne typen virksomhet, så ingen krav gjelder den. Be om en fil der virksomheten har en type som finnes.',
  },
  /** An id stands for one edit: a file that says otherwise is not believed. */
  contradicting: (count: number) =>
    `${plural(count, 'endring', 'endringer')} sier noe annet i filen enn den samme endringen gjør her, og blir ikke med. Det som står her, er ikke rørt. Filen kan være endret for hånd: spør den du fikk den av.`,
  bulk: {
    label: 'Velg for alle',
    /** @param authors everybody who said what would be chosen */
    file: (authors: readonly Voice['author'][]) => allFrom(authors, 'fra filen'),
    here: (authors: readonly Voice['author'][]) => allFrom(authors, 'som er her'),
    later: 'Bli enige etterpå',
  },
  more: (count: number) => `Vis ${decimal(count)} til`,
  showAll: 'Vis hele',
  showLess: 'Vis mindre',
  /** Everybody who said the same, the newest first. */
  said: (voices: readonly Voice[]): string => {
    const [newest] = voices;
    const names = [...new Set(voices.map(({ author }) => whoIs(author)))];
    return newest ? `${listed(names)}, ${newest.at ? moment(newest.at) : unknownTime}` : '';
  },
  percent: perCent,
  comparison: (percent: number, source: string) =>
    source === '' ? perCent(percent) : `${perCent(percent)} (${source})`,
};

/** By the name of whoever said it, where one person did. */
function allFrom(authors: readonly Voice['author'][], where: string): string {
  const [name, ...others] = [...new Set(authors.map(whoIs))];
  return name === undefined || others.length > 0 ? `Alt ${where}` : `Alt ${where} (${name})`;
}

function whoIs({ name, role }: Voice['author']): string {
  if (name === '') return role === '' ? 'Uten navn' : role;
  return role === '' ? name : `${name}, ${role}`;
}
