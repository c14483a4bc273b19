import { requirementLabel } from '../requirementLabel.ts';
import { decimal, perCent, plural, yearsListed } from '../format.ts';

const smallest = 5;
const nothing = '–';

type OfYear = { percent: number; source: string; year: number };

const withSource = (value: number, source: string): string =>
  source === '' ? perCent(value) : `${perCent(value)} (${source})`;

/** A figure of the city, with where it is from and the year it is of. */
const ofYear = ({ percent: value, source, year }: OfYear): string =>
  withSource(value, source === '' ? String(year) : `${source}, ${year}`);

export const indicators = {
  pageName: 'Tallene',
  title: (office: string, year: number) => `Tallene for ${office} ${year}`,
  lead: 'Standarden peker på noen tall som viser om arbeidet virker: resultatindikatorene. Skriv inn deres egne, og se dem sammen med kravene som påvirker dem.',
  facts: (standard: string, edition: string) => `${standard}, utgave ${edition}. Alt lagres mens du skriver.`,
  none: {
    title: 'Denne utgaven har ingen resultatindikatorer',
    body: 'Standarden dere vurderer dere mot, nevner ingen tall å følge. Utviklingen ser dere på kravene i stedet.',
    link: 'Se utviklingen',
  },
  quote: 'Slik standarden sier det:',
  form: {
    figures: (year: number) => `Tallene for ${year}`,
    against: 'Sammenlign med',
    numerator: 'Teller',
    denominator: 'Nevner',
    goal: 'Eget mål, i prosent',
    comparison: 'Tall å sammenligne med, i prosent',
    source: 'Hvor tallet er hentet fra',
    sourceHint: 'For eksempel «Hele byen, årsrapporten for 2025».',
    lacksSource: 'Skriv hvor tallet er hentet fra. Uten kilde kan ingen etterprøve det.',
    comment: 'Kommentar',
    city: (percentText: string) => `Byens mål: ${percentText}`,
    cityComparison: (percentText: string) => `Byens tall å sammenligne med: ${percentText}`,
    cityHint: 'Det som står her, har kommet med en fil fra byen. Deres eget mål står ved siden av.',
    commentHint: 'Hva ligger bak tallet, og hva bør den som leser det, vite?',
  },
  problems: {
    count: {
      notANumber: 'Skriv et helt tall, for eksempel 42. Det som står her nå, er ikke lagret.',
      notWhole: 'Skriv et helt tall uten desimaler: det er mennesker som telles. Tallet er ikke lagret.',
      tooLarge: 'Tallet er for stort. Skriv høyst 1 000 000. Tallet er ikke lagret.',
    },
    percent: {
      notANumber: 'Skriv et tall fra 0 til 100, for eksempel 62,5. Det som står her nå, er ikke lagret.',
      notWhole: 'Skriv et tall fra 0 til 100. Tallet er ikke lagret.',
      tooLarge: 'Prosenten kan ikke være over 100. Tallet er ikke lagret.',
    },
    numeratorAboveDenominator: (numerator: number, denominator: number) =>
      denominator === 0
        ? `Telleren er ${decimal(numerator)}, men nevneren er 0. De i telleren skal også være med i nevneren.`
        : `Telleren (${decimal(numerator)}) er større enn nevneren (${decimal(denominator)}). De i telleren skal også være med i nevneren.`,
  },
  result: {
    label: 'Andel',
    of: (numerator: number, denominator: number) => `${decimal(numerator)} av ${decimal(denominator)}`,
    missing: 'Skriv teller og nevner, så regnes andelen ut.',
    nobody: 'Ingen i nevneren: det er ingen andel å regne ut.',
    impossible: 'Andelen kan ikke regnes ut før teller og nevner stemmer.',
    small: 'små tall',
    smallTitle: `Færre enn ${smallest}, vises ikke som andel`,
    smallBody: `De som er med, de som ikke er det, eller alle til sammen er færre enn ${smallest}. Da kan noen kjenne igjen en person. Tallene står her hos dere og følger med i sikkerhetskopien, men de vises ikke i tabell, figur eller utskrift.`,
    toGoal: (difference: number) =>
      difference === 0
        ? 'akkurat på eget mål'
        : `${points(Math.abs(difference))} ${difference > 0 ? 'over' : 'under'} eget mål`,
  },
  bearing: {
    title: 'Krav som påvirker tallet',
    none: 'Ingen krav i standarden er knyttet til denne indikatoren.',
    notYours: 'Ingen av kravene som påvirker tallet, gjelder dere.',
    share: (coverage: string) => coverage,
    which: (count: number) => `Se ${count === 1 ? 'kravet' : `de ${count} kravene`}`,
    requirement: requirementLabel,
  },
  years: {
    title: 'År for år',
    caption: (indicator: string) => `${indicator}: tallene år for år`,
    columns: {
      year: 'År',
      share: 'Andel',
      numerator: 'Teller',
      denominator: 'Nevner',
      goal: 'Mål',
      comparison: 'Sammenligning',
      bearing: 'Krav som påvirker tallet',
      fulfilment: 'Samlet skår',
      coverage: 'Grunnlag',
    },
    nothing,
    hidden: 'vises ikke',
    nobody: 'ingen',
    impossible: 'stemmer ikke',
    comparison: withSource,
    ofYear,
    percent: perCent,
    /** The office's own goal and the city's, which stand beside each other. */
    goals: (own: number | null, city: { percent: number; source: string } | null): string => {
      if (!city) return own === null ? nothing : perCent(own);
      const ofCity = `byens ${withSource(city.percent, city.source)}`;
      return own === null ? ofCity : `eget ${perCent(own)}, ${ofCity}`;
    },
    comparisons: (own: { percent: number; source: string } | null, city: OfYear | null): string => {
      const parts = [
        own ? withSource(own.percent, own.source) : '',
        city ? `fra byen: ${ofYear(city)}` : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? nothing : parts.join('; ');
    },
  },
  chart: {
    title: (indicator: string, from: number, to: number) => `${indicator}, ${from}–${to}`,
    /** @param withScore whether there is anything of the requirements to draw */
    description: (year: number, withScore: boolean) =>
      `${
        withScore
          ? 'Andelen i prosent, og samlet skår for kravene som påvirker tallet i poeng av 100, på samme skala.'
          : 'Andelen i prosent.'
      } Mål og sammenligning er de fra ${year}.`,
    withSmall: (years: readonly number[]) =>
      `${yearsListed(years)} er ikke tegnet: færre enn ${smallest} i en gruppe.`,
    share: 'Andel',
    fulfilment: 'Samlet skår for kravene som påvirker tallet',
    goal: (value: number) => `eget mål ${perCent(value)}`,
    comparison: (value: number) => `sammenligning ${perCent(value)}`,
    cityGoal: (value: number) => `byens mål ${perCent(value)}`,
    cityComparison: (value: number) => `byens tall ${perCent(value)}`,
    fileName: (indicator: string, office: string) => `${indicator}-${office}`,
    noShares: 'Det er ingen andel å tegne ennå. Velg et år i tabellen for å skrive inn tallene for det.',
    oneYear: (year: number) =>
      `${year} er det eneste året her. Utviklingen tegnes når dere har tall for to år eller flere.`,
  },
};

function points(count: number): string {
  return plural(count, 'prosentpoeng', 'prosentpoeng');
}
