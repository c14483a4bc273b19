import { decimal, listed, moment, plural } from '../format.ts';

type Voice = { author: { name: string; role: string }; at: string };

/** Words for what people disagree on, wherever it is shown: when a file is taken in, on a card, on a page. */
export const merge = {
  title: (count: number) =>
    count === 1 ? 'Dere er uenige om ett felt' : `Dere er uenige om ${decimal(count)} felter`,
  /** The one rule, said wherever it is at work. */
  rule: 'Det nyeste gjelder, til noen bestemmer noe annet.',
  why: 'Noen har skrevet ulikt uten å vite om hverandre. Begge deler er tatt vare på.',
  decide: 'Bruk det valgte',
  newest: 'Nyest, gjelder nå',
  fromFile: 'I filen',
  here: 'Her',
  later: 'Avgjør senere',
  laterMeaning: 'Begge deler blir stående på kravet. Det nyeste gjelder så lenge.',
  known: 'Fra før',
  requirement: (number: number, field: string) => `Krav ${number}: ${field}`,
  indicator: (name: string, field: string) => `${name}: ${field}`,
  evaluation: (field: string) => `Egenevalueringen: ${field}`,
  heading: (office: string, year: number, count: number) =>
    `${office} ${year}: ${plural(count, 'uenighet', 'uenigheter')}`,
  listTitle: 'Der dere er uenige',
  bulk: {
    label: 'Velg for alle',
    newest: 'Det nyeste',
    file: 'Alt fra filen',
    here: 'Alt som er her',
    later: 'Avgjør senere',
  },
  more: (count: number) => `Vis ${decimal(count)} til`,
  showAll: 'Vis hele',
  showLess: 'Vis mindre',
  /** Everybody who said the same, the newest first. */
  said: (voices: readonly Voice[]): string => {
    const [newest] = voices;
    const names = [...new Set(voices.map(({ author }) => whoIs(author)))];
    return newest ? `${listed(names)}, ${moment(newest.at)}` : '';
  },
  fields: {
    numerator: 'Teller',
    denominator: 'Nevner',
    goal: 'Eget mål',
    comparison: 'Tall å sammenligne med',
    comment: 'Kommentar',
    ownOffice: 'Navn på virksomheten',
  },
  percent: (value: number) => `${decimal(value)} %`,
  comparison: (percent: number, source: string) =>
    source === '' ? `${decimal(percent)} %` : `${decimal(percent)} % (${source})`,
};

function whoIs({ name, role }: Voice['author']): string {
  if (name === '') return role === '' ? 'Uten navn' : role;
  return role === '' ? name : `${name}, ${role}`;
}
