import { calendarDay, decimal, listed } from '../format.ts';
import { requirementLabel, type NamedRequirement } from '../requirementLabel.ts';
import { actions } from './actions.ts';

type Score = number | 'notRelevant' | 'unknown' | null;

/** A sentence of what somebody has written, with one full stop. */
const sentence = (written: string) => (/[.!?]$/.test(written) ? written : `${written}.`);

/** '' where neither is said. */
function whoAndWhen(roles: readonly string[], day: string | null, overdue: boolean): string {
  return [
    ...(roles.length === 0 ? [] : [`${listed(roles)} er ansvarlig`]),
    ...(day === null ? [] : [`${overdue ? 'fristen var' : 'frist'} ${calendarDay(day)}`]),
  ].join(', ');
}

/** What an office plans to do, as it is told in papers, sheets and slides. Of what it is expected to bring, the words are those of the page. */
export const planPaper = {
  title: 'Tiltak',
  none: (part: boolean) =>
    part ? 'Ingen tiltak i planen gjelder kravene i denne delen.' : 'Det er ingen tiltak i planen.',
  counts: actions.page.counts,
  name: (title: string) => (title.trim() === '' ? actions.unnamed : title.trim()),
  why: (why: string) => `Hvorfor: ${why}`,
  since: actions.carry.since,
  note: (day: string, content: string) => `Notat ${actions.noteValue(day, content)}`,
  status: actions.status,
  statusLine: (name: keyof typeof actions.status) =>
    `Status: ${actions.status[name].toLocaleLowerCase('nb')}`,
  openTable: 'Tiltak som skal gjøres, etter frist',
  allEnded: 'Alle tiltakene i planen er ferdige eller lagt bort.',
  endedTable: 'Tiltak som er ferdige eller lagt bort',
  columns: {
    action: 'Tiltak',
    requirements: 'Krav, i dag og ventet',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    deadlineAndStatus: 'Frist og status',
    ended: 'Slik gikk det',
  },
  /** @param now the score of today */
  requirement: (requirement: NamedRequirement, now: Score, level: number) => {
    const label = requirementLabel(requirement);
    if (now === 'notRelevant') return `${label}: ikke relevant`;
    if (typeof now !== 'number') return `${label}: ikke vurdert, ventet nivå ${level}`;
    return now < level ? `${label}: fra nivå ${now} til ${level}` : `${label}: nivå ${now} i dag`;
  },
  noRequirements: actions.list.noRequirements,
  responsible: (roles: readonly string[]) =>
    roles.length === 0 ? actions.list.noResponsible : listed(roles),
  deadline: (day: string | null) => (day === null ? actions.list.noDeadline : calendarDay(day)),
  overdue: actions.list.overdue,
  moved: (from: string, to: string, reason: string) =>
    `Flyttet fra ${calendarDay(from)} til ${calendarDay(to)}: ${reason.trim() || 'uten begrunnelse'}`,
  /** Where the days before are not known. */
  movedBecause: actions.deadline.why,
  done: actions.status.done,
  dropped: actions.list.dropped,
  carriedOn: (by: string) =>
    by.trim() === '' ? 'Føres videre i ordinær drift' : `Føres videre i ordinær drift: ${by.trim()}`,
  notCarriedOn: 'Føres ikke videre i ordinær drift',
  extraCost: (said: string) => `${actions.end.extraCost}: ${said.trim()}`,
  effect: actions.effect,
  effectFigure: 'Hva planen er ventet å gi over tid',
  effectAlt: (steps: readonly string[]) => `Samlet skår i dag og etter planen. ${steps.join(' ')}`,
  effectSlide: {
    title: ({ reached, scored }: { reached: number; scored: number }) =>
      `Plan, ikke resultat: ${decimal(reached)} av ${decimal(scored)} krav når målet`,
    alt: (steps: readonly string[]) => `Linjediagram. ${steps.join(' ')}`,
  },
  themesTable: 'Krav som når målet i hvert tema, i dag og etter planen',
  effectTable: 'Hva planen er ventet å gi, steg for steg',
  sheet: {
    title: (office: string, year: number) => `Tiltak for ${office} ${year}`,
    columns: {
      action: 'Tiltak',
      why: 'Hvorfor',
      status: 'Status',
      deadline: 'Frist',
      overdue: 'Over fristen',
      responsible: 'Ansvarlig',
      requirements: 'Krav, i dag og ventet',
      moved: 'Tidligere frister',
      notes: 'Notater',
      ended: 'Slik gikk det',
    },
    note: actions.noteValue,
  },
  slide: {
    title: (open: number, overdue: number) =>
      `${decimal(open)} åpne tiltak${overdue === 0 ? '' : `, ${decimal(overdue)} over fristen`}`.replace(
        /^1 åpne/,
        'Ett åpent',
      ),
    requirements: 'Krav: nivå',
    /** Short, for a cell: «28: 1 → 3». The names stand in the notes. */
    steps: (found: readonly { requirement: NamedRequirement; score: Score; level: number }[]) =>
      found
        .map(
          ({ requirement: { number }, score, level }) =>
            `${number}: ${typeof score === 'number' ? score : '–'} → ${level}`,
        )
        .join('\n'),
    deadline: (day: string | null, overdue: boolean) =>
      `${day === null ? actions.list.noDeadline : calendarDay(day)}${overdue ? ', over fristen' : ''}`,
    more: (count: number) => `${count === 1 ? 'Ett' : count} til står i notatene.`,
    note: (
      title: string,
      requirements: readonly string[],
      responsible: string,
      deadline: readonly string[],
    ) => `${title}: ${requirements.join('; ')}. Ansvarlig: ${responsible}. Frist: ${deadline.join('. ')}`,
  },
  /** In a case paper: what the plan says of a gap, or who and when where the office has written the measure itself. */
  inPlan: 'Tiltak i planen',
  inPlanToo: 'I planen',
  measure: (title: string, roles: readonly string[], day: string | null, overdue: boolean) => {
    const facts = whoAndWhen(roles, day, overdue);
    return sentence(facts === '' ? title.trim() : `${title.trim().replace(/\.$/, '')} (${facts})`);
  },
  whoAndWhen,
};
