import { requirementNames, type NamedRequirement } from '../requirementLabel.ts';
import { inHundred, ofHundred, plural, yearsListed } from '../format.ts';
import { scoring } from './scoring.ts';
import { trends } from './trends.ts';

type Basis = {
  share: number | null;
  reached: number;
  scored: number;
  remaining: number;
  applicable: number;
  notRelevant: number;
};
type Body = 'ssu' | 'partnership' | 'programme' | 'ressursteam' | 'leaders' | 'archive';

const requirements = (count: number) => plural(count, 'krav', 'krav');

/** Who decides, as the subject of a sentence. */
const bodies: Record<Body, string> = {
  ssu: 'SSU',
  partnership: 'Partnerskapsmøtet',
  programme: 'Programstyret',
  ressursteam: 'Ressursteamet',
  leaders: 'Ledergruppen',
  archive: 'Ledergruppen',
};

/** The words of a case paper. */
export const casePaper = {
  matter: {
    title: 'Saken gjelder',
    text: (body: Body, office: string, year: number, standard: string) =>
      `Saken legger frem resultatet av egenevalueringen for ${office} i ${year}, målt mot «${standard}», og ber om at ${
        body === 'partnership' ? 'partene blir enige om' : 'det tas stilling til'
      } oppfølgingen.`,
    /** Where no requirement has a level there is no result to put forward. */
    unassessed: (body: Body, office: string, year: number, standard: string) =>
      `Ingen krav har fått et nivå ennå i egenevalueringen for ${office} i ${year}, målt mot «${standard}». Saken ber om at ${
        body === 'partnership' ? 'partene blir enige om' : 'det tas stilling til'
      } oppfølgingen.`,
  },
  background: {
    title: 'Bakgrunn',
    yearly: (office: string, edition: string, applicable: number) =>
      applicable === 0
        ? `Ingen krav i utgave ${edition} gjelder ${office}.`
        : `${requirements(applicable)} i utgave ${edition} gjelder ${office}. Hvert krav vurderes på en skala med beskrevne nivåer, og har et mål.`,
    years: (years: readonly number[]) =>
      years.length === 0
        ? 'Dette er første gang virksomheten evaluerer seg mot standarden.'
        : `Virksomheten har evaluert seg tidligere i ${yearsListed(years)}.`,
  },
  status: {
    title: 'Status',
    themes: 'Temaene med høyest og lavest samlet skår',
    themesInAttachment: 'Temaene med høyest og lavest samlet skår står i vedlegget bakerst.',
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
      'Alle krav er vurdert som ikke relevante. Det er derfor ingen nivåer og ingen avvik å vurdere.',
    fulfilment: (office: string, basis: Basis) =>
      `${scoring.count(basis)} Samlet skår for ${office} er ${ofHundred(basis.share)}, ${basis.scored === 1 ? 'på det vurderte kravet' : 'på de vurderte kravene'}.`,
    change: (compared: number, year: number, before: number | null, after: number | null) =>
      `På ${compared === 1 ? 'det ene kravet' : `de ${compared} kravene`} som har et nivå også i ${year}, ${
        inHundred(before) === inHundred(after)
          ? `er samlet skår ${ofHundred(after)} begge årene.`
          : `gikk samlet skår fra ${inHundred(before)} til ${ofHundred(after)}.`
      }`,
    counts: trends.since.counts,
    /** Which they are, the most fallen first; `more`: how many are not named. */
    fallen: (found: readonly NamedRequirement[], more: number) =>
      `Gått ned: krav ${requirementNames(found)}${more === 0 ? '' : `, og ${requirements(more)} til`}.`,
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
          : 'bindende og langt fra målet, og trenger en beslutning:';
      return `${below} ${which} ${far}`;
    },
    table: 'Det som trenger en beslutning først',
    columns: { requirement: 'Krav', level: 'Nå', target: 'Mål', reasons: 'Årsak og foreslått tiltak' },
    cause: 'Årsak',
    measure: 'Foreslått tiltak',
    notWritten: 'ikke skrevet',
    /** As the requirement says: who is to carry out a measure stands in the plan. */
    responsible: 'Ansvarlig for kravet',
    deadline: 'Frist i kravet',
    within: (months: number, after: string) => `${plural(months, 'måned', 'måneder')} etter ${after}`,
    since: 'Åpent siden',
    notOpen: trends.since.openSince,
    /** Never to be taken for the target. */
    ownTarget: (level: number) => `Eget mål for året: ${level}`,
    /** @param more how many are not in the table at all */
    inAttachment: (more: number) =>
      more === 0
        ? 'Kravene står med hele teksten, årsak og foreslått tiltak i vedlegget bakerst.'
        : `Vedlegget bakerst har hele teksten, årsak og foreslått tiltak for alle, også for ${requirements(more)} til.`,
  },
  proposal: {
    title: 'Forslag til konklusjon',
    noted: (body: Body, office: string, year: number) =>
      body === 'partnership'
        ? `Partnerskapsmøtet har drøftet egenevalueringen for ${office} i ${year}.`
        : `${bodies[body]} tar egenevalueringen for ${office} i ${year} til orientering.`,
    unassessed: (body: Body, office: string, year: number) =>
      body === 'partnership'
        ? `Partnerskapsmøtet har merket seg at ${office} ikke har satt nivå på noen krav i ${year} ennå.`
        : `${bodies[body]} tar til orientering at ${office} ikke har satt nivå på noen krav i ${year} ennå.`,
    /** Those for which the office has proposed something. */
    measures: (body: Body, office: string, found: readonly NamedRequirement[]) =>
      body === 'partnership'
        ? `Partene slutter seg til de foreslåtte tiltakene for krav ${requirementNames(found)}, og ${office} fastsetter ansvarlig og frist.`
        : `${bodies[body]} slutter seg til de foreslåtte tiltakene for krav ${requirementNames(found)}, og ber ${office} fastsette ansvarlig og frist.`,
    /** Those for which the plan says what, who and by when. */
    planned: (body: Body, found: readonly NamedRequirement[]) =>
      body === 'partnership'
        ? `Partene slutter seg til tiltakene for krav ${requirementNames(found)}. Ansvarlig og frist står ved hvert krav.`
        : `${bodies[body]} slutter seg til tiltakene for krav ${requirementNames(found)}. Ansvarlig og frist står ved hvert krav.`,
    /** Those for which the plan says what and who, and the day has passed. */
    late: (body: Body, office: string, found: readonly NamedRequirement[]) =>
      body === 'partnership'
        ? `Partene slutter seg til tiltakene for krav ${requirementNames(found)}, og ${office} setter ny frist der fristen er ute.`
        : `${bodies[body]} slutter seg til tiltakene for krav ${requirementNames(found)}, og ber ${office} sette ny frist der fristen er ute.`,
    plan: (body: Body, office: string, found: readonly NamedRequirement[], more: number) => {
      const rest = `${requirements(more)} til som trenger en beslutning`;
      const which =
        found.length === 0
          ? `for ${rest}`
          : `for krav ${requirementNames(found)}${more === 0 ? '' : `, og for ${rest}`}`;
      return body === 'partnership'
        ? `Partene blir enige om tiltak med ansvarlig og frist ${which}.`
        : `${bodies[body]} ber ${office} legge frem tiltak med ansvarlig og frist ${which}.`;
    },
    gaps: (body: Body, office: string, count: number) => {
      const what = count === 1 ? 'avviket' : `de ${count} avvikene`;
      return body === 'partnership'
        ? `${office} følger opp ${what} i egen plan.`
        : `${bodies[body]} ber ${office} følge opp ${what} i egen plan.`;
    },
    /** Those that can be solved or lifted there, and have no answer yet. `all`: how many are told of. */
    barriers: (body: Body, unanswered: number, all: number) => {
      const which = unanswered === 1 ? 'hindringen' : `de ${unanswered} hindringene`;
      const open = unanswered === all ? which : `${which} som ikke har fått svar,`;
      return body === 'partnership'
        ? `Partene blir enige om hvordan ${open} følges opp.`
        : `${bodies[body]} tar stilling til hvordan ${open} følges opp.`;
    },
    rest: (body: Body, office: string, remaining: number) => {
      const what = remaining === 1 ? 'kravet' : `de ${remaining} kravene`;
      return body === 'partnership'
        ? `${office} vurderer ${what} som gjenstår, og melder resultatet til neste partnerskapsmøte.`
        : `${bodies[body]} ber ${office} vurdere ${what} som gjenstår, og melde resultatet tilbake.`;
    },
    next: (body: Body, year: number) =>
      body === 'partnership'
        ? `Partnerskapsmøtet ser på status igjen når egenevalueringen for ${year} er ferdig.`
        : `Ny status legges frem når egenevalueringen for ${year} er ferdig.`,
  },
  economy: { title: 'Økonomi' },
  enclosures: { title: 'Vedlegg' },
  attachment: {
    title: 'Vedlegg: det som ikke fikk plass i saken',
    /** In the list of what is sent along. */
    listed: 'Det som ikke fikk plass i saken (bakerst)',
    introduction: 'Innledning',
    point: (number: number, text: string) => `${number}. ${text}`,
    /** Where something is left out on the two pages. */
    more: 'Resten står i vedlegget bakerst.',
  },
};
