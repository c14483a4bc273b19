import { day, decimal, listed, percent, plural } from '../format.ts';
import { indicators } from './indicators.ts';
import { scoring } from './scoring.ts';
import { trends } from './trends.ts';

type Basis = { share: number | null; scored: number; remaining: number };
type Counts = {
  scored: number;
  unanswered: number;
  unknown: number;
  notRelevant: number;
  applicable: number;
};
type Kinds = Record<'closed' | 'improved' | 'unchanged' | 'weaker' | 'newGap', number>;
type Levels = readonly { value: number; name: string }[];

const requirements = (count: number) => plural(count, 'krav', 'krav');
const levels = (count: number) => plural(count, 'nivå', 'nivåer');
/** Stays on one line. */
const together = (words: string) => words.replaceAll(' ', '\u00A0');
const openSince = (year: number) => together(`åpent siden ${year}`);
const gapCount = (count: number) => plural(count, 'avvik', 'avvik');

/** Words of the slides. Titles say what is seen, so that the room has the point before the numbers. */
export const slides = {
  language: 'nb-NO',
  layouts: { cover: 'Forside', content: 'Innhold' },
  titlePrompt: 'Klikk for å skrive tittel',
  documentTitle: (office: string, year: number) => `Egenevaluering ${year}, ${office}`,
  footer: (office: string, year: number) => `${office} · Egenevaluering ${year}`,
  /** A requirement in a line of its own: number and words. */
  named: (number: number, content: string) => `${number}. ${content}`,
  fulfilment: scoring.fulfilment,
  target: 'Mål',
  cover: {
    title: (year: number) => `Egenevaluering ${year}`,
    standard: (title: string, edition: string) => `${title}, utgave ${edition}`,
    made: (at: string) => `Laget ${day(at)}`,
    notes: (counts: Counts, changedAt: string) => [
      `${requirements(counts.applicable)} er rettet til virksomheten eller tatt inn av den selv. ${counts.scored} har fått et nivå, ${counts.notRelevant} er satt til «ikke relevant», ${counts.unknown} til «vet ikke», og ${counts.unanswered} er ubesvart.`,
      `Egenevalueringen er sist endret ${day(changedAt)}. Alle diagrammer og tabeller kan endres her: høyreklikk på et diagram og velg «Rediger data».`,
    ],
  },
  standing: {
    title: (basis: Basis): string => `${percent(basis.share)} oppfylt ${scoring.basis(basis)}`,
    none: (applicable: number) =>
      applicable === 0
        ? 'Ingen krav er rettet til virksomheten'
        : `Ingen av ${requirements(applicable)} har fått et nivå ennå`,
    allNotRelevant: (count: number) => `Alle ${requirements(count)} er satt til «ikke relevant»`,
    fulfilment: 'oppfyllelsesgrad',
    basis: scoring.basis,
    target: (share: number | null) => `Målet er ${percent(share)}`,
    gaps: 'avvik',
    gapsNote: (count: number, binding: number) =>
      count === 0 ? 'krav under målet' : `krav under målet, ${binding} av dem skal-krav`,
    change: (before: number | null, after: number | null) => `${percent(before)} → ${percent(after)}`,
    changeNote: (year: number, compared: number) =>
      `siden ${year}, på ${compared === 1 ? 'det ene kravet' : `de ${compared} kravene`} som kan sammenlignes`,
    withoutLevel: 'krav uten nivå',
    withoutLevelNote: ({ unanswered, unknown, notRelevant }: Counts) =>
      `${unanswered} ubesvart, ${unknown} vet ikke, ${notRelevant} ikke relevant`,
    chart: 'Krav på hvert nivå',
    level: (value: number, name: string) => `${value} – ${name}`,
    withLevel: 'Krav med nivå',
    noLevel: 'Krav uten nivå',
    notRelevant: scoring.notRelevant,
    unknown: scoring.unknown,
    unanswered: scoring.unanswered,
    alt: (rows: readonly { name: string; count: number }[]) =>
      `Søylediagram. Antall krav på hvert nivå: ${listed(rows.map(({ name, count }) => `${name}: ${count}`))}.`,
    notes: (basis: Basis, target: number | null, highest: number) => [
      `Oppfyllelsesgraden er ${scoring.coverage(basis)}. Målet er ${percent(target)}: det den ville vært om alle vurderte krav nådde målet sitt.`,
      `Summen av nivåene er delt på den høyeste summen de vurderte kravene kan få, ${highest} for hvert. Ubesvart, «vet ikke» og «ikke relevant» er ikke med, og er aldri det samme som 0.`,
    ],
    perLevel: (name: string, numbers: readonly number[]) =>
      `${name}: ${numbers.length === 0 ? 'ingen' : `krav ${listed(numbers)}`}.`,
  },
  profile: {
    pull: (names: readonly string[]) => `${listed(names.map((name) => `«${name}»`))} trekker mest ned`,
    even: 'Temaene står omtrent likt',
    reached: 'Alle vurderte temaer når målet sitt',
    none: 'Ingen temaer har vurderte krav ennå',
    noneBody: 'Profilen viser seg her når de første kravene har fått et nivå.',
    category: (name: string, { scored, remaining }: Basis) => `${name} (${scored} av ${scored + remaining})`,
    basis: 'I parentes: vurderte krav av dem som skal vurderes.',
    withoutCount: (count: number) => `${plural(count, 'tema', 'temaer')} uten vurderte krav står i notatene.`,
    without: (names: readonly string[]) => `Ingen vurderte krav: ${listed(names)}.`,
    lowestOnly: (shown: number, all: number) =>
      `Viser de ${shown} av ${all} temaene med lavest oppfyllelsesgrad.`,
    alt: (rows: readonly { name: string; share: number | null; target: number | null }[]) =>
      `Søylediagram. Oppfyllelsesgrad og mål per tema: ${listed(
        rows.map(({ name, share, target }) => `${name} ${percent(share)}, mål ${percent(target)}`),
      )}.`,
    note: (name: string, basis: Basis, target: number | null, below: readonly number[]) =>
      `${name}: ${scoring.coverage(basis)}, mål ${percent(target)}.${
        below.length === 0 ? '' : ` Under målet: krav ${listed(below)}.`
      }`,
  },
  change: {
    title: ({ closed, improved, weaker, newGap }: Kinds, year: number): string => {
      const better = [
        ...(closed > 0 ? [`${closed} lukket`] : []),
        ...(improved > 0 ? [`${improved} forbedret`] : []),
        ...(weaker > 0 ? [`${weaker} svakere`] : []),
        ...(newGap > 0 ? [plural(newGap, 'nytt avvik', 'nye avvik')] : []),
      ];
      return better.length === 0 ? `Ingen krav er endret siden ${year}` : `Siden ${year}: ${listed(better)}`;
    },
    nothing: (year: number) => `Ingenting kan sammenlignes med ${year}`,
    nothingBody: 'Ingen krav har et nivå i begge årene.',
    kinds: trends.since.kinds,
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
    kindNote: (name: string, meaning: string, numbers: readonly number[]) =>
      `${name} (${meaning}): ${numbers.length === 0 ? 'ingen' : `krav ${listed(numbers)}`}.`,
    why: (number: number, before: number, after: number, justification: string) =>
      `Krav ${number}, fra nivå ${before} til ${after}: ${justification === '' ? 'ikke begrunnet.' : justification}`,
  },
  trend: {
    title: (first: number | null, from: number, last: number | null, to: number) =>
      first === last || percent(first) === percent(last)
        ? `Oppfyllelsesgraden er ${percent(last)} i ${to}, som i ${from}`
        : `Oppfyllelsesgraden har gått fra ${percent(first)} i ${from} til ${percent(last)} i ${to}`,
    incomplete: (from: number, to: number) => `Oppfyllelsesgraden år for år, ${from}–${to}`,
    series: (edition: string | null) =>
      edition === null ? scoring.fulfilment : `${scoring.fulfilment}, utgave ${edition}`,
    category: (year: number, { scored, remaining }: Basis) =>
      `${year} ${together(`(${scored} av ${scored + remaining})`)}`,
    emptyYear: (year: number) => `${year} (ingen)`,
    basis: 'I parentes: vurderte krav av dem som skulle vurderes det året.',
    target: (year: number, share: number | null) => `Målet i ${year} er ${percent(share)}.`,
    compared: (count: number, before: number, after: number, first: number | null, last: number | null) =>
      `På ${count === 1 ? 'det ene kravet' : `de ${count} kravene`} som er vurdert både i ${before} og ${after}: fra ${percent(first)} til ${percent(last)}.`,
    alt: (rows: readonly { year: number; text: string }[]) =>
      `Linjediagram. Oppfyllelsesgrad år for år: ${listed(rows.map(({ year, text }) => `${year}: ${text}`))}.`,
    note: (year: number, basis: Basis | null, target: number | null) =>
      basis === null
        ? `${year}: ingen krav gjaldt.`
        : `${year}: ${scoring.coverage(basis)}, mål ${percent(target)}.`,
    newEdition: trends.total.newEdition,
    eachYear: 'Hvert år er regnet av de kravene som var vurdert det året.',
  },
  gaps: {
    title: (count: number, first: readonly number[]) =>
      count === first.length
        ? `${gapCount(count)}: krav ${listed(first)}`
        : `${gapCount(count)}, og krav ${listed(first)} haster mest`,
    none: (scored: number) =>
      scored === 0 ? 'Ingen avvik å vise ennå' : 'Ingen avvik: alle vurderte krav når målet',
    noneBody: (scored: number) =>
      scored === 0
        ? 'Avvik viser seg når krav har fått et nivå.'
        : 'Det som gjenstår, er å holde nivået og vurdere det som ennå ikke er vurdert.',
    columns: { requirement: 'Krav', levels: 'Nå → mål', reason: 'Står her fordi' },
    table: 'De største avvikene',
    reason: (obligation: string, size: number, since: number | null) =>
      `${obligation} × ${levels(size)}${since === null ? '' : `, ${openSince(since)}`}`,
    step: (score: number, target: number) => `${score} → ${target}`,
    more: (count: number) => `${count === 1 ? 'Ett avvik' : `${count} avvik`} til står i notatene.`,
    order: (weights: readonly { name: string; weight: number }[]) =>
      `Rekkefølgen: ${listed(weights.map(({ name, weight }) => `${name} teller ${decimal(weight)}`))}, ganget med antall nivåer opp til målet. Står to likt, kommer det som har vært åpent lengst, først.`,
    note: (number: number, content: string, reason: string, score: string, target: string) =>
      `Krav ${number} (${reason}): ${content} Nå: ${score}. Mål: ${target}.`,
    justification: (content: string) => `Begrunnelse: ${content}`,
    missing: 'Begrunnelse: ikke skrevet.',
    improvements: (content: string) => `Bør bli bedre: ${content}`,
    levelName: (value: number, scale: Levels) => scoring.levelName(value, scale),
    rest: (lines: readonly string[]) => `Resten, i rekkefølge: ${lines.join('; ')}.`,
    restItem: (number: number, step: string, reason: string) => `krav ${number} (${step}, ${reason})`,
  },
  decisions: {
    title: (count: number, lasting: number) =>
      `${plural(count, 'avvik trenger', 'avvik trenger')} en beslutning${
        lasting === 0
          ? ''
          : `, ${lasting === count ? (count === 1 ? 'og det' : 'og alle') : lasting} var åpne også i fjor`
      }`,
    none: 'Ingen avvik trenger en beslutning nå',
    noneBody:
      'Her kommer skal-krav som er minst tre nivåer under målet, og de som er to nivåer under og var avvik også året før.',
    columns: { requirement: 'Krav', because: 'Derfor', improvements: 'Det som bør bli bedre' },
    table: 'Avvik som trenger en beslutning',
    because: (size: number, since: number | null) =>
      `${levels(size)} under målet${since === null ? '' : `, ${openSince(since)}`}`,
    notWritten: 'Ikke skrevet',
    more: (count: number) => `${count === 1 ? 'Ett' : count} til står i notatene.`,
    rule: 'Regelen: skal-krav som er minst tre nivåer under målet, og de som er to nivåer under og var avvik også året før, i rekkefølgen fra avvikslisten.',
    note: (number: number, content: string, because: string, improvements: string) =>
      `Krav ${number} (${because}): ${content} Bør bli bedre: ${improvements === '' ? 'ikke skrevet.' : improvements}`,
  },
  indicators: {
    title: (names: readonly { name: string; share: string }[], year: number) =>
      names.length === 0
        ? `Resultatindikatorer i ${year}`
        : names.map(({ name, share }) => `${name}: ${share}`).join('; '),
    columns: { name: 'Indikator', share: 'Andel', goal: 'Eget mål', bearing: 'Kravene som virker inn' },
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
    small: 'Andeler som hviler på færre enn 5 personer i en gruppe, vises ikke.',
    note: (name: string, numerator: string, denominator: string) =>
      `${name}: andelen er «${numerator}» delt på «${denominator}».`,
    comparison: (value: number, source: string) =>
      `Tall å sammenligne med: ${indicators.years.comparison(value, source)}.`,
    comment: (content: string) => `Kommentar: ${content}`,
    bearsOn: (numbers: readonly number[]) => `Krav som virker inn: ${listed(numbers)}.`,
  },
  method: {
    title: 'Slik er tallene regnet',
    rows: (scale: Levels, obligations: readonly { name: string; target: number }[]) => [
      `Hvert krav får et nivå fra ${scale[0]?.value ?? 0} (${(scale[0]?.name ?? '').toLocaleLowerCase('nb')}) til ${scale.at(-1)?.value ?? 0} (${(scale.at(-1)?.name ?? '').toLocaleLowerCase('nb')}).`,
      'Oppfyllelsesgrad er summen av nivåene delt på den høyeste mulige for de vurderte kravene.',
      'Ubesvart, «vet ikke» og «ikke relevant» teller ikke med, og er aldri det samme som 0.',
      `Målet er nivå ${listed(obligations.map(({ name, target }) => `${target} for ${name}-krav`))}, om ikke virksomheten har satt et annet og begrunnet det.`,
      'Et avvik er et krav under målet. År sammenlignes bare på krav som er vurdert i begge.',
    ],
    ownTargets: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'Ingen krav har et eget mål.'
        : `Eget mål, med grunn, er satt for krav ${listed(numbers)}.`,
    level: (value: number, name: string, description: string) => `Nivå ${value}, ${name}: ${description}`,
    source: (title: string, publisher: string) => `Standarden: ${title}, ${publisher}.`,
    self: 'Tallene bygger på virksomhetens egen vurdering.',
  },
};
