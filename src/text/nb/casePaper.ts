import { listed, percent, plural } from '../format.ts';
import { scoring } from './scoring.ts';

type Basis = {
  share: number | null;
  scored: number;
  remaining: number;
  applicable: number;
  notRelevant: number;
};
type Body = 'ssu' | 'partnership' | 'ressursteam' | 'leaders' | 'archive';

type Kinds = { closed: number; improved: number; weaker: number; newGap: number };

/** A count with its sentence: «Ingen krav er svakere», never «0 krav». */
const counted = (count: number, one: string, many: string) =>
  count === 0 ? `Ingen ${many}` : plural(count, one, many);

const requirements = (count: number) => plural(count, 'krav', 'krav');

/** Who decides, as the subject of a sentence. */
const bodies: Record<Body, string> = {
  ssu: 'SSU',
  partnership: 'Partnerskapsmøtet',
  ressursteam: 'Ressursteamet',
  leaders: 'Ledergruppen',
  archive: 'Ledergruppen',
};

/** The words of a case paper. */
export const casePaper = {
  matter: {
    title: 'Saken gjelder',
    text: (office: string, year: number, standard: string) =>
      `Saken legger fram resultatet av egenevalueringen for ${office} i ${year}, målt mot «${standard}», og ber om beslutning om oppfølgingen.`,
  },
  background: {
    title: 'Bakgrunn',
    yearly: (office: string, edition: string, applicable: number) =>
      applicable === 0
        ? `Ingen krav i utgave ${edition} er rettet til ${office}.`
        : `${requirements(applicable)} i utgave ${edition} gjelder ${office}. Hvert krav vurderes på en skala med beskrevne nivåer, og har et mål.`,
    years: (years: readonly number[]) =>
      years.length === 0
        ? 'Dette er første gang virksomheten evaluerer seg mot standarden.'
        : `Virksomheten har evaluert seg tidligere i ${listed(years)}.`,
  },
  status: {
    title: 'Status',
    themes: 'Temaene med høyest og lavest oppfyllelsesgrad',
    remaining: (remaining: number, notRelevant: number) =>
      [
        ...(remaining === 0
          ? []
          : [`${requirements(remaining)} har ikke fått et nivå ennå, og er ikke med i tallene.`]),
        ...(notRelevant === 0
          ? []
          : [`${requirements(notRelevant)} er vurdert som ikke relevant${notRelevant === 1 ? '' : 'e'}.`]),
      ].join(' '),
  },
  assessment: {
    title: 'Vurdering',
    empty:
      'Egenevalueringen er ikke kommet langt nok til at status kan vurderes: ingen krav har fått et nivå.',
    allSetAside:
      'Alle krav er vurdert som ikke relevante. Det er derfor ingen oppfyllelse og ingen avvik å vurdere.',
    fulfilment: (office: string, basis: Basis, target: number | null) =>
      `Oppfyllelsesgraden for ${office} er ${scoring.coverage(basis)}. Om alle vurderte krav nådde målet sitt, ville den vært ${percent(target)}.`,
    caution: (basis: Basis) =>
      basis.remaining === 0
        ? null
        : `Bildet er ikke helt før ${requirements(basis.remaining)} til er vurdert.`,
    change: (compared: number, year: number, before: number | null, after: number | null) =>
      `På ${compared === 1 ? 'det ene kravet' : `de ${compared} kravene`} som kan sammenlignes med ${year}, gikk oppfyllelsesgraden fra ${percent(before)} til ${percent(after)}.`,
    kinds: ({ closed, improved, weaker, newGap }: Kinds) =>
      `${counted(closed, 'avvik er lukket', 'avvik er lukket')}, ${counted(improved, 'krav er ellers forbedret', 'krav er ellers forbedret').toLocaleLowerCase('nb')}, ${counted(weaker, 'krav er svakere', 'krav er svakere').toLocaleLowerCase('nb')}, og ${counted(newGap, 'avvik er nytt', 'avvik er nye').toLocaleLowerCase('nb')}.`,
    firstYear: 'Det er ingen tidligere år å sammenligne med.',
    nothingCompared: (year: number) => `Ingen krav kan sammenlignes med ${year}.`,
    noGaps: 'Ingen av de vurderte kravene ligger under målet.',
    gaps: (gaps: number, decisions: number) => {
      const below = `${requirements(gaps)} ligger under målet.`;
      if (decisions === 0)
        return gaps === 1
          ? `${below} Det er ikke så stort at det trenger en beslutning her.`
          : `${below} Ingen av dem er så store at de trenger en beslutning her.`;
      if (gaps === 1) return `${below} Det er bindende og langt fra målet, og trenger en beslutning:`;
      const which =
        decisions === gaps ? 'Alle er' : decisions === 1 ? 'Ett av dem er' : `${decisions} av dem er`;
      const far =
        decisions === 1
          ? 'bindende og langt fra målet, og trenger en beslutning:'
          : 'bindende og langt fra målet, og trenger en beslutning. De viktigste er:';
      return `${below} ${which} ${far}`;
    },
    table: 'Det som trenger en beslutning først',
    columns: { requirement: 'Krav', level: 'Nå', target: 'Mål', since: 'Åpent siden' },
    more: (count: number) => `${count} til av samme slag står i den fullstendige rapporten.`,
  },
  proposal: {
    title: 'Forslag til vedtak',
    noted: (body: Body, office: string, year: number) =>
      `${bodies[body]} tar egenevalueringen for ${office} i ${year} til orientering.`,
    plan: (body: Body, office: string, numbers: readonly number[], more: number) =>
      `${bodies[body]} ber ${office} legge fram tiltak med ansvarlig og frist for krav ${
        more === 0
          ? listed(numbers)
          : `${numbers.join(', ')}, og for ${requirements(more)} til som trenger en beslutning`
      }.`,
    gaps: (body: Body, office: string, count: number) =>
      `${bodies[body]} ber ${office} følge opp ${count === 1 ? 'avviket' : `de ${count} avvikene`} i egen plan.`,
    rest: (body: Body, office: string, remaining: number) =>
      `${bodies[body]} ber ${office} vurdere ${remaining === 1 ? 'kravet' : `de ${remaining} kravene`} som gjenstår, og melde resultatet tilbake.`,
    next: (year: number) => `Ny status legges fram når egenevalueringen for ${year} er ferdig.`,
  },
};
