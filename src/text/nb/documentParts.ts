import { clock, day, listed, percent, plural } from '../format.ts';
import { assess } from './assess.ts';
import { gaps } from './gaps.ts';
import { indicators } from './indicators.ts';
import { requirement } from './requirement.ts';
import { scoring } from './scoring.ts';
import { trends } from './trends.ts';

type Basis = { share: number | null; scored: number; remaining: number };
type Levels = readonly { value: number; name: string }[];
type Years = { before: number; after: number };

const requirements = (count: number) => plural(count, 'krav', 'krav');
const numbered = (number: number) => `Krav ${number}`;
const shortRequirement = (number: number, content: string) => `${numbered(number)}: ${content}`;

const nothingScored =
  'Ingen krav har fått et nivå ennå. Tallene kommer når de første kravene er vurdert; til da står det «–».';

/** The words of each section of a report. */
export const documentParts = {
  words: {
    scoring,
    gaps: gaps.list,
    indicators,
    requirement: requirement.years,
    log: requirement.log,
    kinds: trends.since.kinds,
  },
  requirement: numbered,
  shortRequirement,
  nothingScored,
  coverage: (basis: Basis) => scoring.coverage(basis),
  scored: gaps.profile.fulfilment.scored,
  total: 'I alt',
  count: (name: string, count: number) => `${name}: ${requirements(count)}`,
  summary: {
    title: 'Sammendrag',
    lead: (office: string, year: number, basis: Basis) =>
      basis.scored === 0
        ? `${office} har ikke satt nivå på noen krav i ${year} ennå.`
        : `I ${year} er oppfyllelsesgraden for ${office} ${scoring.coverage(basis)}.`,
    fulfilment: scoring.fulfilment,
    change: (year: number) => `Endring siden ${year}`,
    changeValue: (before: number | null, after: number | null) => `${percent(before)} → ${percent(after)}`,
    changeNote: (compared: number, applicable: number) =>
      `på ${compared} av ${requirements(applicable)} som kan sammenlignes`,
    firstYear: 'Endring',
    firstYearNote: 'ingen tidligere år å sammenligne med',
    gaps: 'Avvik',
    gapsNote: (scored: number) => (scored === 0 ? 'ingen vurderte ennå' : `av ${scored} vurderte krav`),
    decisions: 'Trenger beslutning',
    decisionsNote: 'bindende krav langt fra målet',
    themes: 'Sterkest og svakest',
    themesCaption: 'Temaene med høyest og lavest oppfyllelsesgrad',
    tooFewThemes: 'For få temaer er vurdert til å si hva som er sterkest og svakest.',
    columns: { strongest: 'Sterkest', weakest: 'Svakest', fulfilment: 'Oppfylt' },
    share: ({ share, scored, remaining }: Basis) => `${percent(share)} (${scored} av ${scored + remaining})`,
    shareNote: 'I parentes: hvor mange av kravene i temaet som har fått et nivå, av dem som kan få et.',
    changed: 'Dette har endret seg mest',
    noChange: 'Ingen krav har fått et annet nivå enn sist.',
    firstYearChange: 'Dette er det første året, og det er derfor ingenting å sammenligne med ennå.',
    nothingCompared: (year: number) =>
      `Ingen krav har et nivå både i ${year} og nå, så endring kan ikke vises.`,
    up: (number: number, content: string, before: number, after: number) =>
      `Opp fra ${before} til ${after}: krav ${number}, ${content}`,
    down: (number: number, content: string, before: number, after: number) =>
      `Ned fra ${before} til ${after}: krav ${number}, ${content}`,
    needsDecision: 'Dette trenger en beslutning',
    noDecision: 'Ingen avvik er så store, eller har stått så lenge, at de trenger en beslutning.',
    decision: (number: number, content: string, reason: string) => `Krav ${number}, ${content} ${reason}`,
    decisionReason: (level: number, target: number, since: number | null) =>
      `(nivå ${level}, mål ${target}${since === null ? '' : `, siden ${since}`})`,
    more: (count: number) => `${plural(count, 'avvik', 'avvik')} til trenger en beslutning.`,
  },
  profile: {
    title: 'Profil',
    lead: 'Hvor mye av standarden som er oppfylt i hvert tema. Målet er det oppfyllelsesgraden ville vært om alle vurderte krav i temaet nådde målet sitt.',
    figure: 'Oppfyllelsesgrad og mål per tema',
    figureAlt: (parts: readonly string[]) => `Oppfyllelsesgrad og mål for hvert tema. ${parts.join('. ')}.`,
    figurePart: (name: string, basis: Basis, target: number | null) =>
      `${name}: ${scoring.coverage(basis)}, mål ${percent(target)}`,
    table: 'Oppfyllelsesgrad, dekning og mål per tema',
    columns: {
      theme: 'Tema',
      fulfilment: 'Oppfylt',
      scored: 'Vurdert',
      target: 'Mål',
      before: (year: number) => `Oppfylt ${year}`,
      scoredBefore: (year: number) => `Vurdert ${year}`,
    },
    note: '«–» betyr at ingen krav i temaet har fått et nivå. Vurdert er antall krav med nivå av dem som kan få et. Temaer uten krav til virksomheten er ikke med.',
    distribution: 'Krav på hvert nivå',
    distributionLead:
      'Alle krav som gjelder virksomheten, talt med ett sted hver. De tre kolonnene før summen er krav uten nivå: det er noe annet enn nivå 0.',
    distributionFigure: 'Krav på hvert nivå per tema',
    distributionAlt: (parts: readonly string[]) => `Antall krav på hvert nivå. ${parts.join('. ')}.`,
    distributionTable: 'Antall krav på hvert nivå per tema',
    distributionNote: (levels: Levels) =>
      `Nivåer: ${levels.map(({ value, name }) => `${value} ${name.toLocaleLowerCase('nb')}`).join(', ')}. IR er ikke relevant, VI er vet ikke, UB er ubesvart.`,
    signs: { notRelevant: 'IR', unknown: 'VI', unanswered: 'UB', sum: 'Sum' },
  },
  trend: {
    title: 'Utvikling',
    oneYear: (year: number, basis: Basis) =>
      `${year} er det eneste året virksomheten har evaluert seg. Utvikling kan vises når det finnes to år eller flere. I ${year} er oppfyllelsesgraden ${scoring.coverage(basis)}.`,
    oneYearEmpty: (year: number) =>
      `${year} er det eneste året virksomheten har evaluert seg, og ingen krav har fått et nivå ennå.`,
    lead: 'Hvert år er regnet av de kravene som var vurdert det året. Endringen fra år til år er regnet bare av krav som kan sammenlignes.',
    missing: (years: readonly number[]) =>
      `${listed(years)} mangler: virksomheten har ingen egenevaluering for ${years.length === 1 ? 'det året' : 'de årene'}. Ingenting er gjettet.`,
    figure: (from: number, to: number) => `Oppfyllelsesgrad og dekning ${from}–${to}`,
    figureAlt: (parts: readonly string[]) => `Oppfyllelsesgrad år for år. ${parts.join('. ')}.`,
    figurePart: (year: number, basis: Basis | null) =>
      basis === null ? `${year}: ingen krav gjaldt virksomheten` : `${year}: ${scoring.coverage(basis)}`,
    table: 'Oppfyllelsesgrad og dekning år for år',
    columns: {
      year: 'År',
      edition: 'Utgave',
      fulfilment: 'Oppfylt',
      coverage: 'Dekning',
      scored: 'Vurdert',
      remaining: 'Gjenstår',
      notRelevant: 'Ikke relevant',
      target: 'Mål',
    },
    since: (before: number, after: number) => `Fra ${before} til ${after}`,
    basis: trends.since.basis,
    fulfilment: (years: Years, first: number | null, last: number | null) =>
      trends.since.fulfilment(years, first, last),
    nothingCompared: 'Ingen krav har et nivå i begge årene, så det er ingenting å sammenligne.',
    kindsTable: (before: number, after: number) =>
      `Hva som har skjedd med kravene fra ${before} til ${after}`,
    kindColumns: { kind: 'Endring', meaning: 'Hva det betyr', count: 'Krav' },
    notCompared: (count: number) =>
      `${plural(count, 'krav kan', 'krav kan')} ikke sammenlignes, og er ikke med i disse tallene.`,
    improved: 'Mest forbedret',
    noneImproved: 'Ingen krav har fått høyere nivå.',
    worrying: 'Verdt å bekymre seg for',
    noneWorrying: 'Ingen krav har fått lavere nivå.',
    change: (number: number, content: string, before: number, after: number) =>
      `${shortRequirement(number, content)} (fra ${before} til ${after})`,
  },
  requirements: {
    title: 'Kravene, ett for ett',
    lead: 'Kravene er gjengitt ordrett fra standarden. Kontrollpunktene er skrevet for Rettesnor.',
    none: 'Ingen krav i standarden er rettet til virksomheten.',
    chapter: (number: string, title: string) => `${number} ${title}`,
    heading: (number: number, obligation: string) => `Krav ${number} – ${obligation}`,
    score: 'Nivå',
    scoreWith: (score: string, description: string) => `${score}. ${description}`,
    target: 'Mål',
    ownTarget: (level: string, reason: string) => `${level}. Eget mål: ${reason}`,
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
    responsibleNames: (names: readonly string[]) => listed(names),
  },
  gaps: {
    title: 'Avvik i prioritert rekkefølge',
    lead: gaps.list.order,
    none: (scored: number) => gaps.list.none(scored),
    noneScored: gaps.list.noneScored,
    unseen: (remaining: number) =>
      `${requirements(remaining)} har ikke fått et nivå ennå. Om det er avvik der, vet ingen før de er vurdert.`,
    table: 'Avvik, med grunnen til plassen hvert av dem har',
    columns: { rank: 'Nr.', requirement: 'Krav', level: 'Nå', target: 'Mål', reason: 'Står her fordi' },
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
    cell: (number: number, content: string, level: number, target: number) =>
      `${shortRequirement(number, content)}\nNivå ${level}, mål ${target}`,
    silent: 'Avvik der det ikke står hva som bør bli bedre',
    silentLead: (count: number) =>
      count === 1
        ? 'For ett avvik er det ikke skrevet hva som bør bli bedre:'
        : `For ${count} avvik er det ikke skrevet hva som bør bli bedre:`,
    nothingWritten: 'Det er ikke skrevet hva som bør bli bedre for noen av avvikene.',
  },
  indicators: {
    title: 'Resultatindikatorer',
    lead: 'Standarden peker på noen tall som viser om arbeidet virker. De står her sammen med oppfyllelsen av kravene som virker inn på dem.',
    none: 'Denne utgaven av standarden har ingen resultatindikatorer.',
    numerator: 'Teller',
    denominator: 'Nevner',
    table: (name: string) => `${name}, år for år`,
    columns: {
      year: 'År',
      numerator: 'Teller',
      denominator: 'Nevner',
      share: 'Andel',
      goal: 'Eget mål',
      comparison: 'Sammenligning',
      bearing: 'Krav som virker inn, oppfylt',
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
    when: (at: string) => `${day(at)} kl. ${clock(at)}`,
    who: requirement.log.by,
    evaluation: 'Egenevalueringen',
    indicator: (name: string) => `Indikator: ${name}`,
    score: (level: string) => `nivå (${level})`,
    checkpoints: (count: number) => plural(count, 'kontrollpunkt', 'kontrollpunkter'),
    evidence: (count: number) => (count === 1 ? 'dokumentasjon' : `dokumentasjon (${count})`),
    fields: {
      justification: 'begrunnelse',
      strengths: 'hva er bra',
      improvements: 'hva bør bli bedre',
      included: 'tatt inn eller ut',
      target: 'eget mål',
      numerator: 'teller',
      denominator: 'nevner',
      goal: 'eget mål',
      comparison: 'sammenligning',
      comment: 'kommentar',
      other: 'opprettet eller beskrevet',
    },
    listed: (fields: readonly string[]) => {
      const sentence = listed(fields);
      return sentence.charAt(0).toLocaleUpperCase('nb') + sentence.slice(1);
    },
  },
};
