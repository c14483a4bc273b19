import { day, decimal, listed, percent, plural } from '../format.ts';

const requirements = (count: number) => plural(count, 'krav', 'krav');

export const results = {
  toReport: 'Lag rapport: Word, PowerPoint, Excel eller PDF',
  title: (office: string, year: number) => `Resultat for ${office} ${year}`,
  lead: 'Hvor dere står, hvilke avvik som bør tas først, og hva som gjenstår før resultatet er helt.',
  standard: (title: string, edition: string) => `${title}, utgave ${edition}`,
  changed: (at: string) => `Sist endret ${day(at)}`,
  printed: (at: Date) => `Skrevet ut ${day(at)}`,
  trouble: (count: number) =>
    count === 1
      ? 'Én opplysning i lageret lot seg ikke lese, og er ikke med i tallene. På siden «Vurder» ser du hvilken.'
      : `${count} opplysninger i lageret lot seg ikke lese, og er ikke med i tallene. På siden «Vurder» ser du hvilke.`,
  onThisPage: 'På denne siden',
  toCard: (number: number) => `Krav ${number}`,
  showAll: 'Vis hele teksten',
  showLess: 'Vis mindre',
  empty: {
    title: 'Ingen krav er vurdert ennå',
    body: (count: number) =>
      `${requirements(count)} er rettet til dere. Begynn med det dere kjenner best: det er lov å hoppe over, og alt lagres underveis. Resultatet bygges opp her etter hvert som dere vurderer.`,
    nothingApplies: 'Ingen krav er rettet til dere',
    nothingAppliesBody:
      'Standarden retter ingen krav til denne typen virksomhet. På siden «Vurder» kan dere ta inn krav som dere likevel vil vurdere.',
    begin: 'Begynn å vurdere',
    choose: 'Ta inn krav',
  },
  total: {
    title: 'Samlet',
    target: (share: number | null) => `Mål ${percent(share)}`,
    targetHelp: 'Målet er det oppfyllelsesgraden ville vært om alle vurderte krav nådde målet sitt.',
    scored: 'Vurdert',
    applicable: (count: number) => `${requirements(count)} gjelder dere. Hvert av dem er talt med ett sted:`,
    perObligation: 'Skal og bør',
    obligation: (name: string, coverage: string) => `${name}: ${coverage}`,
  },
  table: {
    title: 'Kapitler og temaer',
    caption: 'Oppfyllelsesgrad, vurderte krav og avvik i hvert kapittel og tema.',
    aboutBar: 'Streken over søylen viser målet.',
    name: 'Kapittel og tema',
    fulfilment: 'Oppfyllelses\u00ADgrad',
    scored: 'Vurdert',
    gaps: 'Avvik',
    all: 'Alle krav',
    chapter: (number: string, title: string) => `${number} ${title}`,
    coverage: (scored: number, toScore: number) => (toScore === 0 ? '–' : `${scored} av ${toScore}`),
    target: (share: number) => `mål ${percent(share)}`,
    leftOut: 'Temaer uten krav til dere er ikke med.',
  },
  gaps: {
    title: (count: number) => `Avvik (${count})`,
    link: 'Avvik',
    order: (weights: readonly { name: string; weight: number }[]) =>
      `Det som veier tyngst, står øverst: ${listed(
        weights.map(({ name, weight }) => `${name} teller ${decimal(weight)}`),
      )}, ganget med antall nivåer opp til målet; står to likt, kommer det som har vært åpent lengst, først.`,
    none: (scored: number) =>
      `Ingen avvik: ${scored === 1 ? 'det ene kravet som er vurdert, har' : `alle de ${scored} kravene som er vurdert, har`} nådd målet.`,
    noneScored: 'Ingen krav har fått et nivå ennå, og derfor er det ingen avvik å vise.',
    reason: (obligation: string, size: number) => `${obligation} × ${plural(size, 'nivå', 'nivåer')}`,
    openSince: (year: number) => `åpent siden ${year}`,
  },
  remaining: {
    title: (count: number) => `Gjenstår (${count})`,
    link: 'Gjenstår',
    lead: 'Disse kravene er ikke med i oppfyllelsesgraden før de har fått et nivå.',
    none: 'Ingenting gjenstår: alle krav som gjelder dere, er avklart.',
    unanswered: 'Ubesvart',
    unansweredLead: 'Ingen har sagt noe om disse ennå.',
    unknown: 'Vet ikke',
    unknownLead: 'Noen har sett på disse, men kunne ikke svare. Spør den som vet.',
  },
  notRelevant: {
    title: (count: number) => `Ikke relevant (${count})`,
    link: 'Ikke relevant',
    lead: 'Disse kravene er satt til side, og teller ikke med. Hvert av dem skal være begrunnet.',
    none: 'Ingen krav er satt til «Ikke relevant».',
    missing: 'Mangler begrunnelse',
  },
  linkCount: (label: string, count: number) => `${label} (${count})`,
};
