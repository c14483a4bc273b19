import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { day, plural, unknownTime } from '../format.ts';
import { gaps } from './gaps.ts';
import { trends } from './trends.ts';

const requirements = (count: number) => plural(count, 'krav', 'krav');

export const results = {
  toReport: 'Lag rapport: Word, PowerPoint, Excel eller PDF',
  title: (office: string, year: number) => `Resultat for ${office} ${year}`,
  lead: 'Hvor dere står, hvilke avvik som bør tas først, og hva som gjenstår før resultatet er fullstendig.',
  standard: (title: string, edition: string) => `${title}, utgave ${edition}`,
  changed: (at: KnownTime | null) => `Svarene er sist endret ${at ? day(at) : `på et ${unknownTime}`}`,
  printed: (at: Date) => `Skrevet ut ${day(at)}`,
  trouble: (count: number) =>
    count === 1
      ? 'Én opplysning i lageret lot seg ikke lese, og er ikke med i tallene. På siden «Vurder» ser du hvilken.'
      : `${count} opplysninger i lageret lot seg ikke lese, og er ikke med i tallene. På siden «Vurder» ser du hvilke.`,
  empty: {
    title: 'Ingen krav er vurdert ennå',
    body: (count: number) =>
      `${requirements(count)} gjelder dere. Begynn med det dere kjenner best: det er lov å hoppe over, og alt lagres underveis. Resultatet bygges opp her etter hvert som dere vurderer.`,
    nothingApplies: 'Ingen krav gjelder dere',
    nothingAppliesBody:
      'Ingen krav i standarden gjelder denne typen virksomhet. På siden «Vurder» kan dere ta inn krav som dere likevel vil vurdere.',
    begin: 'Begynn å vurdere',
    choose: 'Ta inn krav',
  },
  total: {
    title: 'Samlet',
    scored: 'Vurdert',
    applicable: (count: number) => `${requirements(count)} gjelder dere`,
    scoreHelp: 'Samlet skår er summen av nivåene som poeng av 100. Det er ikke en andel av kravene.',
    outOf: 'av 100',
    perObligation: 'Skal og bør',
    obligation: (name: string, coverage: string) => `${name}: ${coverage}`,
  },
  table: {
    title: 'Kapitler og temaer',
    caption: 'Hvor mange vurderte krav som når målet, og samlet skår, i hvert kapittel og tema.',
    name: 'Kapittel og tema',
    fulfilment: 'Samlet skår, av 100',
    reached: 'Når målet',
    remaining: 'Ikke vurdert',
    gaps: 'Avvik',
    all: 'Alle krav',
    chapter: (number: string, title: string) => `${number} ${title}`,
    leftOut: 'Temaer uten krav til dere er ikke med.',
  },
  gaps: {
    title: (count: number) => `Avvik (${count})`,
    /** What to take first: so many of a group, which is not ranked further. */
    first: (group: 'first' | 'next' | 'later', shown: number, all: number) =>
      `Avvik å ta ${gaps.list.groups[group].toLocaleLowerCase('nb')} (${shown === all ? all : `${shown} av ${all}`})`,
    all: (count: number) => `Se alle avvik (${count})`,
    none: (scored: number) =>
      scored === 1
        ? 'Ingen avvik: det ene kravet som er vurdert, når målet.'
        : `Ingen avvik: alle de ${scored} kravene som er vurdert, når målet.`,
    noneScored: 'Ingen krav har fått et nivå ennå, og derfor er det ingen avvik å vise.',
    reason: (obligation: string, size: number) => `${obligation} × ${plural(size, 'nivå', 'nivåer')}`,
    openSince: (year: number) => `åpent siden ${year}`,
  },
  left: (count: number) =>
    count === 0 ? 'Alt er klart for rapporten.' : `${requirements(count)} bør ses på før rapporten sendes.`,
  toReady: 'Gå til Gjør klar',
  since: {
    title: (year: number) => `Siden ${year}`,
    counts: (compared: number, counts: Parameters<typeof trends.since.counts>[0]) =>
      compared === 0
        ? 'Ingen krav er vurdert begge årene ennå.'
        : `Av ${requirements(compared)} som er vurdert begge årene: ${trends.since.counts(counts)}`,
    link: 'Se hva som er endret',
  },
};
