import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { day, inHundred, listed, ofHundred, percent, plural, unknownTime } from '../format.ts';
import {
  requirementLabel,
  requirementName,
  requirementNames,
  type NamedRequirement,
} from '../requirementLabel.ts';
import { documentMethod } from './documentMethod.ts';
import { gaps } from './gaps.ts';
import { gapYears } from './gapYears.ts';
import { indicators } from './indicators.ts';
import { scoring } from './scoring.ts';
import { trends } from './trends.ts';

type Basis = {
  share: number | null;
  reached: number;
  scored: number;
  remaining: number;
  applicable: number;
};
type Counts = {
  scored: number;
  unanswered: number;
  unknown: number;
  notRelevant: number;
  applicable: number;
};
type ChangeCounts = Record<'up' | 'unchanged' | 'down' | 'reachedTarget' | 'fellBelowTarget', number>;
/** Overall scores in two years, on so many requirements. */
type Movement = { count: number; from: number; to: number; before: number; after: number };
type Age = Parameters<typeof trends.since.openSince>[0];
type GapYear = Parameters<typeof gapYears.sentence>[0];
type Group = keyof typeof gaps.list.groups;
type Levels = readonly { value: number; name: string }[];

const requirements = (count: number) => plural(count, 'krav', 'krav');
const levels = (count: number) => plural(count, 'nivå', 'nivåer');
/** Stays on one line. */
const together = (words: string) => words.replaceAll(' ', '\u00A0');
const openSince = (year: number) => together(`åpent siden ${year}`);
const gapCount = (count: number) => plural(count, 'avvik', 'avvik');

const namedOrNone = (found: readonly NamedRequirement[]) =>
  found.length === 0 ? 'ingen' : `krav ${requirementNames(found)}`;

/** Words of the slides. Titles say what is seen, so that the room has the point before the numbers. */
export const slides = {
  language: 'nb-NO',
  layouts: { cover: 'Forside', content: 'Innhold' },
  titlePrompt: 'Klikk for å skrive tittel',
  documentTitle: (office: string, year: number) => `Egenevaluering ${year}, ${office}`,
  footer: (office: string, year: number) => `${office} · Egenevaluering ${year}`,
  /** A requirement in a line of its own, under «Krav». */
  named: requirementName,
  fulfilment: scoring.fulfilment,
  target: 'Mål',
  cover: {
    title: (year: number) => `Egenevaluering ${year}`,
    standard: (title: string, edition: string) => `${title}, ${together(`utgave ${edition}`)}`,
    made: (at: Date) => `Laget ${day(at)}`,
    notes: (counts: Counts, changedAt: KnownTime | null) => [
      `${requirements(counts.applicable)} gjelder virksomheten eller er tatt inn av den selv. ${counts.scored} har fått et nivå, ${counts.notRelevant} er satt til «ikke relevant», ${counts.unknown} til «vet ikke», og ${counts.unanswered} er ubesvart.`,
      `Egenevalueringen er sist endret ${changedAt ? day(changedAt) : `på et ${unknownTime}`}. Alle diagrammer og tabeller kan endres her: høyreklikk på et diagram og velg «Rediger data».`,
    ],
  },
  standing: {
    title: scoring.count,
    none: (applicable: number) =>
      applicable === 0
        ? 'Ingen krav gjelder virksomheten'
        : `Ingen av ${requirements(applicable)} har fått et nivå ennå`,
    allNotRelevant: (count: number) => `Alle ${requirements(count)} er satt til «ikke relevant»`,
    score: ofHundred,
    basis: (basis: Basis) => `samlet skår, ${scoring.basis(basis)}`,
    gapsNote: (count: number, binding: number) => {
      if (count === 0) return 'krav under målet';
      if (count === 1) return `krav under målet, et ${binding === 1 ? 'skal' : 'bør'}-krav`;
      if (binding === count) return 'krav under målet, alle er skal-krav';
      return `krav under målet, ${binding === 0 ? 'ingen' : binding} av dem skal-krav`;
    },
    change: (before: number | null, after: number | null) => `${inHundred(before)} → ${inHundred(after)}`,
    changeNote: (year: number, compared: number) =>
      `samlet skår siden ${year}, på ${compared === 1 ? 'det ene kravet' : `de ${compared} kravene`} som kan sammenlignes`,
    withoutLevelNote: ({ unanswered, unknown, notRelevant }: Counts) =>
      `krav uten nivå: ${unanswered} ubesvart, ${unknown} vet ikke, ${notRelevant} ikke relevant`,
    chart: 'Krav på hvert nivå',
    level: (value: number, name: string) => `${value} – ${name}`,
    withLevel: 'Krav med nivå',
    noLevel: 'Krav uten nivå',
    notRelevant: scoring.notRelevant,
    unknown: scoring.unknown,
    unanswered: scoring.unanswered,
    alt: (rows: readonly { name: string; count: number }[]) =>
      `Søylediagram. Antall krav på hvert nivå: ${listed(rows.map(({ name, count }) => `${name}: ${count}`))}.`,
    notes: (basis: Basis, highest: number) => [
      scoring.coverage(basis),
      `Samlet skår er summen av nivåene som poeng av 100, der 100 er nivå ${highest} på alle vurderte krav. Det er ikke en andel av kravene. Ubesvart, «vet ikke» og «ikke relevant» er ikke med, og er aldri det samme som 0.`,
    ],
    perLevel: (name: string, found: readonly NamedRequirement[]) => `${name}: ${namedOrNone(found)}.`,
  },
  profile: {
    pull: (names: readonly string[]) => `Lavest samlet skår: ${listed(names.map((name) => `«${name}»`))}`,
    even: 'Temaene står omtrent likt',
    single: (name: string) => `Ett tema har vurderte krav: «${name}»`,
    reached: 'Alle vurderte krav når målet',
    none: 'Ingen temaer har vurderte krav ennå',
    noneBody: 'Profilen viser seg her når de første kravene har fått et nivå.',
    category: (name: string, basis: Basis) => `${name} (${scoring.reachedOf(basis)})`,
    basis: 'Søylen er samlet skår, av 100. I parentes: hvor mange av de vurderte kravene som når målet.',
    withoutCount: (count: number) => `${plural(count, 'tema', 'temaer')} uten vurderte krav står i notatene.`,
    without: (names: readonly string[]) => `Ingen vurderte krav: ${listed(names)}.`,
    lowestOnly: (shown: number, all: number) => `Viser de ${shown} av ${all} temaene med lavest samlet skår.`,
    alt: (rows: readonly { name: string; share: number | null }[]) =>
      `Søylediagram. Samlet skår per tema: ${listed(rows.map(({ name, share }) => `${name} ${ofHundred(share)}`))}.`,
    note: (name: string, basis: Basis, below: readonly NamedRequirement[]) =>
      `${name}: ${scoring.coverage(basis)}${
        below.length === 0 ? '' : ` Under målet: krav ${requirementNames(below)}.`
      }`,
  },
  change: {
    title: ({ up, unchanged, down }: ChangeCounts, year: number): string =>
      up + down === 0
        ? `Ingen krav har gått opp eller ned siden ${year}`
        : `Siden ${year}: ${requirements(up)} opp, ${unchanged} uendret, ${down} ned`,
    nothing: (year: number) => `Ingenting kan sammenlignes med ${year}`,
    nothingBody: 'Ingen krav har et nivå i begge årene.',
    kinds: trends.since.kinds,
    counts: trends.since.counts,
    chart: 'Antall krav',
    alt: (rows: readonly { name: string; count: number }[]) =>
      `Søylediagram. Hva som er blitt av kravene: ${listed(rows.map(({ name, count }) => `${name}: ${count}`))}.`,
    improved: trends.since.improved,
    noneImproved: trends.since.noneImproved,
    worrying: trends.since.worrying,
    noneWorrying: trends.since.noneWorrying,
    step: (before: number, after: number) => `${before} → ${after}`,
    levels: 'Nivå',
    basis: trends.since.basis,
    fulfilment: trends.since.fulfilment,
    kindNote: (name: string, meaning: string, found: readonly NamedRequirement[]) =>
      `${name} (${meaning}): ${namedOrNone(found)}.`,
    why: (requirement: NamedRequirement, before: number, after: number, justification: string) =>
      `${requirementLabel(requirement)}, fra nivå ${before} til ${after}: ${justification === '' ? 'ikke begrunnet.' : justification}`,
  },
  trend: {
    title: ({ count, from, to, before, after }: Movement) =>
      inHundred(before) === inHundred(after)
        ? `Samlet skår er ${ofHundred(after)} i ${to}, som i ${from}, på ${trends.theSame(count)}`
        : `Samlet skår har gått fra ${inHundred(before)} i ${from} til ${ofHundred(after)} i ${to}, på ${trends.theSame(count)}`,
    incomplete: (from: number, to: number) => `Samlet skår år for år, ${from}–${to}`,
    series: (year: number) => `${scoring.fulfilment} ${year}`,
    line: trends.total.line,
    category: (year: number, basis: Basis) => `${year} ${together(`(${scoring.reachedOf(basis)})`)}`,
    emptyYear: (year: number) => `${year} (ingen)`,
    basis: 'I parentes: hvor mange av de vurderte kravene som nådde målet det året.',
    unfinished: (year: number) => `${year} er ikke ferdig vurdert.`,
    unfinishedSeries: (year: number) => `${scoring.fulfilment} ${year}, ikke ferdig`,
    compared: ({ count, from, to, before, after }: Movement) =>
      `På ${count === 1 ? 'det ene kravet' : `de ${count} kravene`} som er vurdert både i ${from} og ${to}: samlet skår fra ${inHundred(before)} til ${ofHundred(after)}.`,
    alt: (rows: readonly { year: number; text: string }[]) =>
      `Linjediagram. Samlet skår år for år: ${listed(rows.map(({ year, text }) => `${year}: ${text}`))}.`,
    note: (year: number, basis: Basis | null) =>
      basis === null ? `${year}: ingen krav gjaldt.` : `${year}: ${scoring.coverage(basis)}`,
    eachYear: 'Over er hvert år regnet av de kravene som var vurdert det året.',
  },
  gapYears: {
    title: ({ year, gaps: all, before, carriedOver, closed }: GapYear) =>
      all === null || before === null
        ? `Krav under målet år for år`
        : `${requirements(all)} under målet i ${year}: ${carriedOver} fra før, ${closed} lukket siden ${before}`,
    chart: gapYears.columnsTitle,
    line: gapYears.lineTitle,
    parts: gapYears.columns,
    category: gapYears.heading,
    sentence: gapYears.sentence,
    comparison: gapYears.comparison,
    alt: (sentences: readonly string[]) => `Søylediagram. Krav under målet hvert år. ${sentences.join(' ')}`,
    lineAlt: (rows: readonly { year: number; distance: number | null }[]) =>
      `Linjediagram. Nivåer opp til målet: ${listed(rows.map(({ year, distance }) => `${year}: ${distance ?? gapYears.nothing}`))}.`,
    unfinishedSeries: (year: number) => `${year}, ${gapYears.unfinished}`,
    distanceSeries: gapYears.columns.distance,
  },
  gaps: {
    title: (count: number, groups: readonly { group: Group; count: number }[]) =>
      `${gapCount(count)}: ${listed(groups.map((each) => `${each.count} ${gaps.list.groups[each.group].toLocaleLowerCase('nb')}`))}`,
    groups: gaps.list.groups,
    none: (scored: number) =>
      scored === 0
        ? 'Ingen avvik å vise ennå'
        : scored === 1
          ? 'Ingen avvik: det ene vurderte kravet når målet'
          : 'Ingen avvik: alle vurderte krav når målet',
    noneBody: (scored: number) =>
      scored === 0
        ? 'Avvik viser seg når krav har fått et nivå.'
        : 'Det som gjenstår, er å holde nivået og vurdere det som ennå ikke er vurdert.',
    columns: {
      group: 'Når',
      requirement: 'Krav',
      levels: 'Nå → mål',
      weight: 'Avvik',
      since: 'Åpent siden',
    },
    table: 'De største avvikene',
    weight: (obligation: string, size: number) => together(`${obligation} × ${levels(size)}`),
    /** Under «Åpent siden»: only the year where there is one. */
    since: (age: Age | null, year: number) =>
      age?.status === 'open'
        ? String(age.since)
        : trends.since.openSince(age ?? { status: 'unknown', since: year }, year),
    reason: (obligation: string, size: number, since: number | null) =>
      `${obligation} × ${levels(size)}${since === null ? '' : `, ${openSince(since)}`}`,
    step: (score: number, target: number) => `${score} → ${target}`,
    more: (count: number) => `${count === 1 ? 'Ett avvik' : `${count} avvik`} til står i notatene.`,
    order: gaps.list.order,
    note: (requirement: NamedRequirement & { text: string }, reason: string, score: string, target: string) =>
      `${requirementLabel(requirement)} (${reason}): ${requirement.text} Nå: ${score}. Mål: ${target}.`,
    justification: (content: string) => `Begrunnelse: ${content}`,
    missing: 'Begrunnelse: ikke skrevet.',
    improvements: (content: string) => `Bør bli bedre: ${content}`,
    levelName: (value: number, scale: Levels) => scoring.levelName(value, scale),
    rest: (lines: readonly string[]) => `Resten, i rekkefølge: ${lines.join('; ')}.`,
    restItem: (requirement: NamedRequirement, step: string, reason: string) =>
      `krav ${requirementName(requirement)} (${step}, ${reason})`,
  },
  decisions: {
    title: (count: number, lasting: number) =>
      `${plural(count, 'avvik trenger', 'avvik trenger')} en beslutning${
        lasting === 0
          ? ''
          : `, ${lasting === count ? (count === 1 ? 'og det' : 'og alle') : lasting} var ${lasting === 1 ? 'åpent' : 'åpne'} også året før`
      }`,
    none: 'Ingen avvik trenger en beslutning nå',
    noneBody:
      'Her kommer skal-krav som er minst tre nivåer under målet, og de som er to nivåer under og var avvik også året før.',
    columns: { requirement: 'Krav', because: 'Derfor', improvements: 'Det som bør bli bedre' },
    table: 'Avvik som trenger en beslutning',
    because: (size: number, since: number | null) =>
      `${levels(size)} under målet${since === null ? '' : `, ${openSince(since)}`}`,
    notWritten: 'Ikke skrevet',
    inNotes: 'Står i notatene',
    more: (count: number) => `${count === 1 ? 'Ett' : count} til står i notatene.`,
    rule: 'Regelen: skal-krav som er minst tre nivåer under målet, og de som er to nivåer under og var avvik også året før, i rekkefølgen fra avvikslisten.',
    note: (requirement: NamedRequirement & { text: string }, because: string, improvements: string) =>
      `${requirementLabel(requirement)} (${because}): ${requirement.text} Bør bli bedre: ${improvements === '' ? 'ikke skrevet.' : improvements}`,
  },
  indicators: {
    title: (names: readonly { name: string; share: string }[], year: number) =>
      names.length === 0
        ? `Resultatindikatorer i ${year}`
        : names.map(({ name, share }) => `${name}: ${share}`).join('; '),
    columns: { name: 'Indikator', share: 'Andel', goal: 'Eget mål', bearing: 'Krav som påvirker tallet' },
    yearColumn: (year: number) => `Andel ${year}`,
    table: 'Resultatindikatorer',
    of: (share: number, numerator: number, denominator: number) =>
      `${percent(share)} ${together(`(${indicators.result.of(numerator, denominator)})`)}`,
    hidden: indicators.years.hidden,
    nobody: indicators.years.nobody,
    impossible: indicators.years.impossible,
    nothing: indicators.years.nothing,
    percent: indicators.years.percent,
    bearing: scoring.coverage,
    bearingNone: 'gjelder ikke',
    more: (count: number) => `${count === 1 ? 'Én' : count} til står i notatene.`,
    small: 'Andeler som hviler på færre enn 5 personer i en gruppe, vises ikke.',
    note: (name: string, numerator: string, denominator: string) =>
      `${name}: andelen er «${numerator}» delt på «${denominator}».`,
    /** Without the sources, which stand in the notes. */
    goals: (own: number | null, city: number | null) =>
      indicators.years.goals(own, city === null ? null : { percent: city, source: '' }),
    cityGoal: (value: number, source: string) => `Byens mål: ${indicators.years.comparison(value, source)}.`,
    cityComparison: (figure: Parameters<typeof indicators.years.ofYear>[0]) =>
      `Byens tall å sammenligne med: ${indicators.years.ofYear(figure)}.`,
    comparison: (value: number, source: string) =>
      `Tall å sammenligne med: ${indicators.years.comparison(value, source)}.`,
    comment: (content: string) => `Kommentar: ${content}`,
    bearsOn: (found: readonly NamedRequirement[]) => `Krav som påvirker tallet: ${requirementNames(found)}.`,
  },
  method: {
    title: 'Slik er tallene regnet',
    rows: (scale: Levels, obligations: readonly { name: string; target: number }[]) => [
      `Hvert krav får et nivå fra ${scale[0]?.value ?? 0} (${(scale[0]?.name ?? '').toLocaleLowerCase('nb')}) til ${scale.at(-1)?.value ?? 0} (${(scale.at(-1)?.name ?? '').toLocaleLowerCase('nb')}).`,
      'Samlet skår er summen av nivåene som poeng av 100. Det er ikke en andel av kravene.',
      'Ubesvart, «vet ikke» og «ikke relevant» teller ikke med, og er aldri det samme som 0.',
      `Målet er nivå ${listed(obligations.map(({ name, target }) => `${target} for ${name}-krav`))}. Målene er Rettesnors.`,
      'Et avvik er et krav under målet. År sammenlignes bare på krav som er vurdert i begge.',
    ],
    ownTargets: (found: readonly NamedRequirement[]) =>
      found.length === 0
        ? 'Ingen krav har et eget mål.'
        : `Eget mål for året, med grunn, er satt for krav ${requirementNames(found)}. Avviket regnes fra kravets mål.`,
    level: (value: number, name: string, description: string) => `Nivå ${value}, ${name}: ${description}`,
    explanations: documentMethod.explanations,
    source: (title: string, publisher: string) => `Standarden: ${title}, ${publisher}.`,
    self: 'Tallene bygger på virksomhetens egen vurdering.',
  },
};
