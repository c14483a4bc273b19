import { calendarDay, decimal, listed, moment } from '../format.ts';
import type { KnownTime } from '#src/domain/changes/knownTime.ts';

type Status = 'missing' | 'started' | 'complete';

/** The page that shows which offices have delivered, and which have not. */
export const deliveries = {
  title: (year: number) => `Hvem har levert ${year}`,
  lead: 'Virksomhetene som har sendt filen sin, og de som mangler. De står etter navn, aldri etter skår.',
  year: 'År',
  openFiles: 'Åpne filer',
  openHint: 'Du kan velge alle filene på en gang.',
  facts: (delivered: number, all: number) => `${decimal(delivered)} av ${decimal(all)} har levert.`,
  kindFacts: (complete: number, delivered: number, all: number) => {
    const answered =
      complete === delivered
        ? delivered === 1
          ? 'Den har besvart alt.'
          : `Alle ${decimal(delivered)} har besvart alt.`
        : complete === 0
          ? delivered === 1
            ? 'Den har ikke besvart alt.'
            : 'Ingen av dem har besvart alt.'
          : `${decimal(complete)} av dem har besvart alt.`;
    return `${decimal(delivered)} av ${decimal(all)} har levert. ${answered}`;
  },
  table: {
    caption: (kind: string, year: number) => `${kind}: hvem som har levert for ${year}`,
    office: 'Virksomhet',
    status: 'Status',
    answered: 'Besvart',
    changed: 'Sist endret',
  },
  status: { missing: 'Mangler', started: 'Ikke ferdig besvart', complete: 'Alt er besvart' } satisfies Record<
    Status,
    string
  >,
  answered: (answered: number, applicable: number) => `${decimal(answered)} av ${decimal(applicable)} krav`,
  changed: (at: KnownTime) => moment(at),
  nothing: '–',
  unknownKind: 'Ukjent type virksomhet',
  empty: {
    title: 'Ingen har levert ennå',
    body: 'Åpne filene fra virksomhetene. Du kan velge alle på en gang. Da ser du her hvem som har levert, og hvem som mangler.',
  },
  reminder: {
    title: 'Påminnelse',
    lead: 'En tekst du kan kopiere inn i en e-post til dem som mangler. Rettesnor sender ingenting.',
    due: 'Svar innen',
    label: 'Teksten',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert',
    failed: 'Nettleseren lot oss ikke kopiere. Merk teksten, og kopier den selv.',
    none: 'Alle har levert, og alt er besvart.',
    /** @param due `YYYY-MM-DD`, or '' where no day is chosen */
    text: (year: number, missing: readonly string[], started: readonly string[], due: string) =>
      [
        'Hei!',
        '',
        ...(missing.length > 0
          ? [`Vi har ikke fått egenevalueringen for ${year} fra ${listed(missing)}.`]
          : []),
        ...(missing.length > 0 && started.length > 0 ? [''] : []),
        ...(started.length > 0
          ? [`Vi har fått filen fra ${listed(started)}, men ikke alle kravene er besvart ennå.`]
          : []),
        '',
        'Slik gjør dere det: Åpne Rettesnor, velg Rapport og så Del, og lagre filen. Send den til oss slik dere ellers sender dokumenter.',
        ...(due === '' ? [] : ['', `Vi trenger den innen ${calendarDay(due)}.`]),
        '',
        'Si fra hvis noe stopper dere.',
      ].join('\n'),
  },
};
