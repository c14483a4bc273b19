import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { inHundred, listed, moment, ofHundred, plural, withCapital, yearsListed } from '../format.ts';
import { requirementLabel, requirementName, type NamedRequirement } from '../requirementLabel.ts';
import { assess } from './assess.ts';
import { gaps } from './gaps.ts';
import { gapYears } from './gapYears.ts';
import { indicators } from './indicators.ts';
import { requirement } from './requirement.ts';
import { rows } from './rows.ts';
import { scoring } from './scoring.ts';
import { trends } from './trends.ts';

type Basis = {
  share: number | null;
  reached: number;
  scored: number;
  remaining: number;
  applicable: number;
};
type Levels = readonly { value: number; name: string }[];
type Years = { before: number; after: number };

const requirements = (count: number) => plural(count, 'krav', 'krav');

const nothingScored =
  'Ingen krav har fått et nivå ennå. Tallene kommer når de første kravene er vurdert; til da står det «–».';

/** The words of each section of a report. */
export const documentParts = {
  words: {
    rows,
    scoring,
    gaps: gaps.list,
    indicators,
    requirement: requirement.years,
    log: requirement.log,
    kinds: trends.since.kinds,
  },
  requirement: requirementLabel,
  nothingScored,
  coverage: (basis: Basis) => scoring.coverage(basis),
  reachedOf: scoring.reachedOf,
  total: 'I alt',
  count: (name: string, count: number) => `${name}: ${requirements(count)}`,
  summary: {
    title: 'Sammendrag',
    lead: (office: string, year: number, basis: Basis) =>
      basis.scored === 0
        ? `${office} har ikke satt nivå på noen krav i ${year} ennå.`
        : `${office} i ${year}: ${scoring.coverage(basis)}`,
    reached: 'krav når målet',
    reachedValue: scoring.reachedOf,
    reachedNote: ({ scored, remaining }: Basis) =>
      scored === 0
        ? 'ingen vurderte krav'
        : remaining === 0
          ? 'av de vurderte'
          : `av de vurderte, ${remaining} er ikke vurdert`,
    fulfilment: scoring.fulfilment,
    score: ofHundred,
    change: (year: number) => `Samlet skår siden ${year}`,
    changeValue: (before: number | null, after: number | null) =>
      `${inHundred(before)} → ${inHundred(after)}`,
    changeNote: (compared: number, applicable: number) =>
      `på ${compared} av ${requirements(applicable)} som kan sammenlignes`,
    firstYear: 'Endring',
    firstYearNote: 'ingen tidligere år å sammenligne med',
    gaps: 'Avvik',
    gapsNote: (scored: number) => (scored === 0 ? 'ingen vurderte ennå' : `av ${scored} vurderte krav`),
    decisions: 'Trenger beslutning',
    decisionsNote: 'bindende krav langt fra målet',
    themes: 'Sterkest og svakest',
    themesCaption: 'Temaene med høyest og lavest samlet skår',
    tooFewThemes: 'For få temaer er vurdert til å si hva som er sterkest og svakest.',
    columns: { strongest: 'Sterkest', weakest: 'Svakest', fulfilment: 'Samlet skår (når målet)' },
    share: (basis: Basis) => `${inHundred(basis.share)} (${scoring.reachedOf(basis)})`,
    shareNote:
      'Samlet skår er poeng av 100. I parentes: hvor mange av de vurderte kravene i temaet som når målet.',
    changed: 'Dette har endret seg mest',
    noChange: 'Ingen krav har fått et annet nivå enn sist.',
    moreChanged: (count: number) => `${plural(count, 'krav', 'krav')} til har fått et annet nivå enn sist.`,
    firstYearChange: 'Dette er det første året, og det er derfor ingenting å sammenligne med ennå.',
    nothingCompared: (year: number) =>
      `Ingen krav har et nivå både i ${year} og nå, så endring kan ikke vises.`,
    up: (requirement: NamedRequirement, before: number, after: number) =>
      `Opp fra ${before} til ${after}: krav ${requirementName(requirement)}`,
    down: (requirement: NamedRequirement, before: number, after: number) =>
      `Ned fra ${before} til ${after}: krav ${requirementName(requirement)}`,
    needsDecision: 'Dette trenger en beslutning',
    noDecision: 'Ingen avvik er så store, eller har stått så lenge, at de trenger en beslutning.',
    decision: (requirement: NamedRequirement, reason: string) => `${requirementLabel(requirement)} ${reason}`,
    decisionReason: (level: number, target: number, since: number | null) =>
      `(nivå ${level}, mål ${target}${since === null ? '' : `, siden ${since}`})`,
    more: (count: number) => `${plural(count, 'avvik', 'avvik')} til trenger en beslutning.`,
  },
  profile: {
    title: 'Profil per tema',
    lead: 'Hvor mange av de vurderte kravene i hvert tema som når målet, og samlet skår som poeng av 100.',
    figure: 'Samlet skår per tema',
    figureAlt: (parts: readonly string[]) => `Samlet skår for hvert tema. ${parts.join(' ')}`,
    figurePart: (name: string, basis: Basis) => `${name}: ${scoring.coverage(basis)}`,
    table: 'Krav som når målet, og samlet skår, per tema',
    columns: {
      theme: 'Tema',
      reached: scoring.reached,
      fulfilment: scoring.fulfilment,
      remaining: scoring.notAssessed,
      since: (year: number) => `Siden ${year}, samme krav`,
    },
    since: (before: number | null, after: number | null, compared: number) =>
      compared === 0 ? '–' : `${inHundred(before)} → ${inHundred(after)} (${compared})`,
    note: '«–» betyr at ingen krav i temaet har fått et nivå. Endringen er samlet skår på de kravene som har et nivå begge årene; antallet står i parentes. Temaer uten krav til virksomheten er ikke med.',
    distribution: 'Krav på hvert nivå',
    distributionLead:
      'Alle krav som gjelder virksomheten, talt én gang hver. De tre kolonnene før summen er krav uten nivå: det er noe annet enn nivå 0.',
    distributionFigure: 'Krav på hvert nivå per tema',
    distributionAlt: (parts: readonly string[]) => `Antall krav på hvert nivå. ${parts.join('. ')}.`,
    distributionTable: 'Antall krav på hvert nivå per tema',
    distributionNote: (levels: Levels) =>
      `Nivåer: ${levels.map(({ value, name }) => `${value} ${name.toLocaleLowerCase('nb')}`).join(', ')}. IR er ikke relevant, ? er vet ikke, U er ubesvart.`,
    signs: { notRelevant: 'IR', unknown: '?', unanswered: 'U', sum: 'Sum' },
  },
  trend: {
    title: 'Utvikling over år',
    oneYear: (year: number, basis: Basis) =>
      `${year} er det eneste året virksomheten har evaluert seg. Utvikling kan vises når det finnes to år eller flere. I ${year}: ${scoring.coverage(basis)}`,
    oneYearEmpty: (year: number) =>
      `${year} er det eneste året virksomheten har evaluert seg, og ingen krav har fått et nivå ennå.`,
    lead: (count: number) =>
      `${count === 0 ? '' : 'Tabellen viser samlet skår både på de samme kravene og på alle som var vurdert det året. '}${trends.total.description(count)} Endringen fra år til år er regnet bare av krav som kan sammenlignes.`,
    missing: (years: readonly number[]) =>
      `${yearsListed(years)} mangler: virksomheten har ingen egenevaluering for ${years.length === 1 ? 'det året' : 'de årene'}. Ingenting er gjettet.`,
    figure: (from: number, to: number) => `Samlet skår og vurderte krav ${from}–${to}`,
    figureAlt: (parts: readonly string[]) => `Samlet skår år for år. ${parts.join(' ')}`,
    figurePart: (year: number, basis: Basis | null) =>
      basis === null ? `${year}: ingen krav gjaldt virksomheten.` : `${year}: ${scoring.coverage(basis)}`,
    table: 'Krav som når målet, og samlet skår, år for år',
    columns: {
      year: 'År',
      edition: 'Utgave',
      reached: scoring.reached,
      steady: trends.total.table.steady,
      fulfilment: trends.total.table.score,
      remaining: scoring.notAssessed,
      notRelevant: 'Ikke relevant',
    },
    since: (before: number, after: number) => `Fra ${before} til ${after}`,
    basis: trends.since.basis,
    fulfilment: (years: Years, first: number | null, last: number | null) =>
      trends.since.fulfilment(years, first, last),
    nothingCompared: 'Ingen krav har et nivå i begge årene, så det er ingenting å sammenligne.',
    counts: trends.since.counts,
    kindsTable: (before: number, after: number) =>
      `Hva som har skjedd med kravene fra ${before} til ${after}`,
    kindColumns: { kind: 'Endring', meaning: 'Hva det betyr', count: 'Krav' },
    notCompared: (count: number) =>
      `${plural(count, 'krav kan', 'krav kan')} ikke sammenlignes, og er ikke med i disse tallene.`,
    improved: trends.since.improved,
    noneImproved: trends.since.noneImproved,
    worrying: trends.since.worrying,
    noneWorrying: trends.since.noneWorrying,
    change: (requirement: NamedRequirement, before: number, after: number) =>
      `${requirementLabel(requirement)} (fra ${before} til ${after})`,
  },
  gapYears,
  requirements: {
    title: 'Kravene, ett for ett',
    lead: 'Kravene er gjengitt ordrett fra standarden. Kontrollpunktene er skrevet for Rettesnor.',
    none: 'Ingen krav i standarden gjelder virksomheten.',
    chapter: (number: string, title: string) => `${number} ${title}`,
    heading: (requirement: NamedRequirement, obligation: string) =>
      `${requirementLabel(requirement)} – ${obligation}`,
    score: 'Nivå',
    scoreWith: (score: string, description: string) => `${score}. ${description}`,
    target: 'Mål',
    ownTargetName: 'Eget mål for året',
    ownTarget: (level: string, reached: boolean | null, reason: string) =>
      `${level}.${reached === null ? '' : reached ? ' Nådd.' : ' Ikke nådd.'} ${reason}`,
    unchangedName: rows.field('answer', 'unchangedSince').name,
    unchanged: assess.unchanged.origin,
    size: (level: string, size: number) =>
      size === 0 ? `${level}. Nådd.` : `${level}. ${plural(size, 'nivå', 'nivåer')} under målet.`,
    before: (year: number) => `I ${year}`,
    notFollowed: 'Kan ikke følges tilbake til utgaven som gjaldt da',
    notApplicable: 'Gjaldt ikke virksomheten',
    responsible: 'Ansvarlig',
    takenInBy: (names: string) => `${names}. Tatt inn av virksomheten selv.`,
    checkpoints: assess.checkpoints.title,
    checkpoint: (state: string, content: string) => `${state}: ${content}`,
    noJustification: 'Begrunnelse er ikke skrevet.',
    justification: assess.texts.justification,
    strengths: assess.texts.strengths,
    improvements: assess.texts.improvements,
    evidence: assess.evidence.title,
    responsibleNames: (names: readonly string[]) => withCapital(listed(names)),
  },
  gaps: {
    title: 'Avvik i prioritert rekkefølge',
    lead: gaps.list.order,
    groups: gaps.list.groups,
    none: (scored: number) => gaps.list.none(scored),
    noneScored: gaps.list.noneScored,
    unseen: (remaining: number) =>
      `${requirements(remaining)} har ikke fått et nivå ennå. Om det er avvik der, vet ingen før de er vurdert.`,
    table: 'Avvik, med begrunnelse for plasseringen',
    columns: { group: 'Når', requirement: 'Krav', level: 'Nå', target: 'Mål', reason: 'Står her fordi' },
    reason: gaps.list.reason,
    status: gaps.list.status,
    sentence: (text: string) => `${text}.`,
    decision: 'Trenger beslutning.',
  },
  improvements: {
    title: 'Hva som bør bli bedre',
    lead: 'Det virksomheten selv har skrevet at bør bli bedre, i samme rekkefølge som avvikene.',
    none: 'Det er ingen avvik, og derfor ingenting å føre opp her.',
    noneScored: 'Ingen krav har fått et nivå ennå, og det er derfor ikke kjent hva som bør bli bedre.',
    table: 'Hva som bør bli bedre, per avvik',
    columns: { requirement: 'Krav', improvements: 'Hva bør bli bedre' },
    cell: (requirement: NamedRequirement, level: number, target: number) =>
      `${requirementLabel(requirement)}\nNivå ${level}, mål ${target}`,
    silent: 'Avvik der det ikke står hva som bør bli bedre',
    silentLead: (count: number) =>
      count === 1
        ? 'For ett avvik er det ikke skrevet hva som bør bli bedre:'
        : `For ${count} avvik er det ikke skrevet hva som bør bli bedre:`,
    nothingWritten: 'Det er ikke skrevet hva som bør bli bedre for noen av avvikene.',
  },
  indicators: {
    title: 'Resultatindikatorer',
    lead: 'Standarden peker på noen tall som viser om arbeidet virker. De står her sammen med samlet skår for kravene som påvirker dem.',
    none: 'Denne utgaven av standarden har ingen resultatindikatorer.',
    numerator: 'Teller',
    denominator: 'Nevner',
    table: (name: string) => `${name}, år for år`,
    columns: {
      year: 'År',
      numerator: 'Teller',
      denominator: 'Nevner',
      share: 'Andel',
      goal: indicators.years.columns.goal,
      comparison: indicators.years.columns.comparison,
      bearing: 'Krav som påvirker tallet',
    },
    small: 'Der en gruppe er færre enn fem, vises ikke tallene: da kan noen kjenne igjen en person.',
    comment: (year: number) => `Kommentar til ${year}`,
    nothing: 'Virksomheten har ikke oppgitt tall for denne indikatoren.',
  },
  changeLog: {
    title: 'Endringslogg',
    lead: 'Hvem som har endret hva i denne egenevalueringen, det nyeste først.',
    none: 'Ingen endringer er ført.',
    table: 'Endringer i egenevalueringen',
    columns: { when: 'Når', who: 'Hvem', about: 'Gjelder', fields: 'Endret' },
    when: (at: KnownTime | null) => (at ? moment(at) : 'Ukjent tidspunkt'),
    who: requirement.log.by,
    unknown: 'Laget med en nyere versjon av Rettesnor',
    created: 'opprettet',
    score: (level: string) => `nivå (${level})`,
    listed: (fields: readonly string[]) => withCapital(listed(fields)),
  },
};
