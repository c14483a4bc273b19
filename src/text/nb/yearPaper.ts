import type { YearStep } from '#src/domain/year/yearSteps.ts';
import { calendarDay, listed, plural } from '../format.ts';
import { requirementNames, type NamedRequirement } from '../requirementLabel.ts';
import { participation } from './participation.ts';
import { teamReview } from './teamReview.ts';
import { stateOf, stepState, year } from './year.ts';

type Council = keyof typeof participation.council;
type Aspect = keyof typeof teamReview.aspect;
type Grade = keyof typeof teamReview.grade;
type Theme = keyof typeof participation.theme;

/** The year of an office, as it is told in papers, sheets and slides. The words are those of the page. */
export const yearPaper = {
  title: 'Året',
  lead: (day: string, late: number) =>
    `Slik sto året ${day}. ${late === 0 ? 'Ingenting var forsinket.' : `${plural(late, 'ting', 'ting')} var forsinket.`}`,
  steps: 'Hvor virksomheten er i året',
  stepColumns: { step: 'Steg', state: 'Status', fact: 'Hva det bygger på' },
  step: year.step,
  stepState: ({ id, state }: Pick<YearStep, 'id' | 'state'>): string =>
    stateOf(id, state, { ...stepState, now: 'Pågår', none: 'Gjelder ikke virksomheten' }),
  stepFact: year.stepFact,
  points: 'Faste punkter gjennom året',
  pointColumns: { point: 'Punkt', responsible: 'Ansvarlig', day: 'Dato', how: 'Hvordan det gikk' },
  pointsNote:
    'Punktene er foreslått av Rettesnor ut fra standarden, eller lagt til av virksomheten. Datoer og ansvarlige er ikke standardens.',
  noPoints: 'Ingen faste punkter har dato i år.',
  unnamed: year.point.unnamed,
  responsible: (name: string) => name || 'Ingen ansvarlig',
  requirements: (found: readonly NamedRequirement[]) => `krav ${requirementNames(found)}`,
  day: calendarDay,
  state: year.point.state,
  heldOn: year.point.heldOn,
  missed: year.point.missed,
  evidence: year.point.evidenceOf,
  leftOut: (name: string, reason: string) =>
    reason.trim() === ''
      ? `${name}: har vi ikke, uten begrunnelse.`
      : `${name}: har vi ikke. ${reason.trim()}`,
  sheet: {
    name: 'Året',
    title: (office: string, of: number) => `Faste punkter for ${office} ${of}`,
    hint: 'Det som kommer igjen gjennom året, med hvordan hver gang gikk.',
    columns: {
      point: 'Punkt',
      requirements: 'Krav',
      responsible: 'Ansvarlig',
      howOften: 'Hvor ofte',
      due: 'Skal holdes',
      state: 'Status',
      day: 'Holdt',
      reason: 'Begrunnelse eller merknad',
      evidence: 'Dokumentasjon',
    },
  },
  howOften: year.point.howOften,
  slide: {
    /** Actions and barriers that are late have slides of their own: nothing is said of them here. */
    title: (late: number) =>
      late === 0
        ? 'Ingen faste punkter eller møter er forsinket'
        : `${plural(late, 'fast punkt eller møte', 'faste punkter og møter')} er forsinket`,
    table: 'Det som kommer i året, det forsinkede først',
    columns: { what: 'Hva', day: 'Dato', who: 'Ansvarlig' },
    late: (day: string) => `${calendarDay(day)} (forsinket)`,
    who: (roles: readonly string[]) => (roles.length === 0 ? 'Ingen ansvarlig' : listed(roles)),
    more: (rest: number) => `${plural(rest, 'punkt eller møte', 'punkter og møter')} til står i notatene.`,
  },
  coming: year.coming,
};

/** What participants say, as it is told in papers and sheets. */
export const participationPaper = {
  title: 'Medvirkning',
  none: 'Ingen undersøkelser eller saker fra rådene er skrevet inn.',
  rounds: participation.page.rounds,
  matters: participation.page.matters,
  unnamed: participation.round.unnamed,
  answered: participation.answered,
  day: calendarDay,
  languages: participation.round.languagesOf,
  measures: (name: string) => `Resultat av ${name}`,
  measureColumns: participation.round.columns,
  theme: participation.theme,
  measure: participation.measure,
  parts: (name: string) => `Resultat for deler av virksomheten, ${name}`,
  partColumns: participation.round.parts.columns,
  unsplit: participation.unsplit,
  withheld: participation.withheld,
  labelled: participation.round.labelled,
  changed: participation.round.changedOf,
  nothingChanged: participation.round.nothingChanged,
  mattersTable: 'Saker fra deltakerråd og elevråd',
  matterColumns: { council: 'Råd', raised: 'Hva rådet tok opp', outcome: 'Hva det førte til' },
  council: (of: Council | null, day: string | null) =>
    [of === null ? '' : participation.council[of], day === null ? '' : calendarDay(day)]
      .filter(Boolean)
      .join(', '),
  noOutcome: participation.matter.noOutcome,
  told: participation.matter.told,
  notTold: participation.matter.notTold,
  sheet: {
    name: 'Medvirkning',
    title: (office: string, of: number) => `Medvirkning hos ${office} ${of}`,
    hint: (fewest: number) =>
      `Undersøkelser og saker fra rådene. Tall for deler av virksomheten er utelatt der færre enn ${fewest} har svart, eller kunne regnes ut.`,
    columns: {
      kind: 'Hva',
      name: 'Navn eller sak',
      day: 'Dato',
      theme: 'Tema eller del',
      answered: 'Svar',
      result: 'Resultat',
      came: 'Hva det førte til',
    },
    survey: 'Undersøkelse',
    part: (name: string, of: Theme) => `${name}: ${participation.theme[of]}`,
  },
};

/** The ressursteam's look at its own work, as it is told in papers. */
export const teamReviewPaper = {
  title: 'Ressursteamets evaluering',
  none: 'Ressursteamet har ikke evaluert arbeidet sitt i år.',
  done: (day: string | null) => (day === null ? '' : `Gjort ${calendarDay(day)}.`),
  table: 'Ressursteamets syn på eget arbeid',
  columns: { aspect: 'Hva', grade: 'Slik går det', words: 'Med teamets ord' },
  aspect: (of: Aspect) => teamReview.aspect[of],
  grade: (how: Grade | undefined) => (how === undefined ? 'Ikke vurdert' : teamReview.grade[how]),
  next: 'Annerledes neste år',
};
