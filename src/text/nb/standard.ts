import { listed, plural, withCapital } from '../format.ts';

type Rhythm = 'perSettlement' | 'perParticipant' | 'continuous' | 'yearly';
type Justification = 'whenNotRelevant' | 'belowTarget' | 'always';

const rhythm: Record<Rhythm, string> = {
  perSettlement: 'Ved hver bosetting',
  perParticipant: 'For hver deltaker',
  continuous: 'Løpende',
  yearly: 'Hvert år',
};

const justification: Record<Justification, string> = {
  whenNotRelevant: 'Bare når kravet settes til «Ikke relevant».',
  belowTarget: 'Når nivået er under målet, og når kravet settes til «Ikke relevant».',
  always: 'Uansett nivå.',
};

export const standard = {
  title: 'Standarden',
  facts: (edition: string, publisher: string) => `Utgave ${edition}, fra ${publisher}`,
  choose: 'Standard og utgave',
  option: (title: string, edition: string) => `${title}, utgave ${edition}`,
  size: (requirements: number, themes: number, chapters: number) =>
    `${plural(requirements, 'krav', 'krav')} i ${plural(themes, 'tema', 'temaer')} og ${plural(chapters, 'kapittel', 'kapitler')}`,
  unavailable: {
    missing: {
      title: 'Denne standarden er ikke med i Rettesnor',
      body: 'Adressen kan være skrevet feil, eller gjelde en utgave som ikke er med her. Åpne «Standarden» i menyen for å se hva som er med.',
    },
    failed: {
      title: 'Standarden kunne ikke hentes',
      body: 'Se etter at maskinen er på nett, og last siden på nytt.',
    },
    reload: 'Last siden på nytt',
    toStandards: 'Gå til standarden',
  },
  noRequirement: (number: number) => `Krav ${number} finnes ikke i denne utgaven av standarden.`,
  search: {
    region: 'Søk og filtre',
    label: 'Søk i krav, kontrollpunkter og begreper',
    filters: (active: number) => (active === 0 ? 'Filtre' : `Filtre (${active} i bruk)`),
    theme: 'Tema',
    responsible: 'Ansvarlig',
    obligation: 'Skal eller bør',
    focusArea: 'Innsatsområde',
    all: 'Alle',
    clear: 'Nullstill søk og filtre',
    openAll: 'Vis alle detaljer',
    closeAll: 'Skjul alle detaljer',
    shownOfAll: (all: number) => `Viser alle ${all} krav`,
    shown: (count: number, all: number, terms: number, indicators: number) =>
      `Viser ${listed([
        count === all ? `alle ${all} krav` : `${count} av ${all} krav`,
        ...(terms > 0 ? [plural(terms, 'begrep', 'begreper')] : []),
        ...(indicators > 0 ? [plural(indicators, 'indikator', 'indikatorer')] : []),
      ])}`,
    emptyTitle: 'Ingen krav passer',
    emptySearch: (query: string) => `Ingen krav har alle ordene i «${query}». Prøv færre eller kortere ord.`,
    emptyFilters: 'Ingen krav passer til alle filtrene samtidig. Ta bort ett av dem.',
    emptyBoth: (query: string) =>
      `Ingen krav passer til både filtrene og «${query}». Prøv færre ord, eller ta bort et filter.`,
  },
  contents: 'Innhold',
  about: {
    title: 'Om standarden',
    words:
      'Kravene er gjengitt ordrett. De korte navnene på kravene, sammendrag, innledninger til temaene, kontrollpunkter og eksempler på dokumentasjon er skrevet for Rettesnor.',
    provenance: 'Kilde og rettigheter',
    sourceTitle: 'Tittel på kilden',
    publisher: 'Utgiver',
    signedBy: 'Forordet er undertegnet av',
    date: 'Dato',
    rights: 'Rett til å gjengi',
    transcription: 'Avskrift',
    scale: 'Nivåene og målene',
    scaleCaption: 'Hvert krav vurderes på ett av disse nivåene:',
    targetCaption: 'Målet følger av ordet som brukes i kravet:',
    target: (level: string) => `Mål: ${level}.`,
    weight: (weight: string) => `Teller ${weight} i rekkefølgen av avvik.`,
    terms: (count: number) => `Begreper (${count})`,
    indicators: (count: number) => `Resultatindikatorer (${count})`,
    numerator: 'Teller',
    denominator: 'Nevner',
    bearsOn: 'Krav som påvirker tallet',
  },
  chapter: (number: string, title: string) => `${number} ${title}`,
  requirement: (number: number) => `Krav ${number}`,
  requirementOf: (number: number, standard: string) => `Krav ${number} – ${standard}`,
  requirementNumber: (number: number) => `${number}`,
  copyLink: 'Kopier lenke',
  copyLinkTo: (number: number) => ` til krav ${number}`,
  copied: 'Lenken er kopiert',
  copyFailed: 'Nettleseren lot ikke Rettesnor kopiere. Merk og kopier lenken selv:',
  responsible: 'Ansvarlig',
  participants: 'Medvirker',
  when: 'Når',
  rhythm,
  deadline: 'Frist',
  deadlineIn: (months: number, after: string) => `${plural(months, 'måned', 'måneder')} etter ${after}`,
  details: (number: number) => `Mer om krav ${number}`,
  checkpointCount: (count: number) => `(${plural(count, 'kontrollpunkt', 'kontrollpunkter')})`,
  checkpoints: 'Kontrollpunkter',
  evidence: 'Typisk dokumentasjon',
  references: 'Viser til',
  related: 'Henger sammen med',
  /** What follows the link to another requirement. The notes of a standard often begin with its name. */
  relation: ({
    number,
    quote,
    note,
  }: {
    number: number;
    quote?: string | undefined;
    note?: string | undefined;
  }) => {
    if (note?.startsWith(`Krav ${number} `)) return note.slice(`Krav ${number}`.length);
    if (note !== undefined) return `: ${note}`;
    return quote === undefined ? '' : `, nevnt i teksten: «${quote}»`;
  },
  focusAreas: 'Innsatsområde',
  justificationWhen: 'Bør begrunnes',
  justification,
  list: (items: readonly string[]) => listed(items),
  /** Names that are written with a capital each: side by side, and not a sentence. */
  areas: (names: readonly string[]) => names.join(', '),
  /** @param names as they are written inside a sentence */
  parties: (names: readonly string[]) => withCapital(listed(names)),
};
