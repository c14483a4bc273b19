import { dayOf } from '../actions/openActions.ts';
import type { KnownTime } from '../changes/knownTime.ts';
import type { Action } from '../evaluation/Action.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import type { Evaluation } from '../evaluation/Evaluation.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import type { RecurringPoint } from '../evaluation/RecurringPoint.ts';
import type { Signature } from '../evaluation/Signature.ts';
import type { Gap } from '../gaps/rankGaps.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { comingThings, type ComingThing } from './comingThings.ts';
import { isSubjectHeld, plannedYear, type PlannedPoint } from './plannedYear.ts';
import type { ProposedPoint } from './YearFile.ts';
import { yearSteps, type YearStep } from './yearSteps.ts';

/** What the year of an office is seen from. */
export type YearSource = {
  evaluation: Pick<Evaluation, 'createdAt' | 'year'>;
  officeKind: string;
  /** What is proposed for the year of the edition. */
  proposed: readonly ProposedPoint[];
  recurringPoints: Iterable<RecurringPoint>;
  items: readonly AssessedRequirement[];
  gaps: readonly Gap[];
  actions: readonly Action[];
  barriers: readonly Barrier[];
  meetings: readonly Meeting[];
  meetingPoints: readonly MeetingPoint[];
  signatures: readonly Signature[];
  /** Rows that people have said different things of, whatever the kind. */
  different: number;
  /** The year that is looked back on. `null`: none. */
  baseline: number | null;
  /** When it is asked, or for a paper when it is made; the day is that of the machine's own time zone. */
  now: Date | KnownTime;
};

export type YearView = {
  steps: readonly YearStep[];
  points: readonly PlannedPoint[];
  /** What is late first, then what is ahead, each by day. */
  coming: readonly ComingThing[];
};

/** The year of an office as it stands: where it is, what comes round, and what is next. The same on every page and paper. */
export function yearView(source: YearSource): YearView {
  const { evaluation, officeKind, meetings } = source;
  const today = dayOf(source.now);
  const place = { officeKind, year: evaluation.year, begun: begunOn(evaluation) };
  const points = plannedYear(source.proposed, source.recurringPoints, place, today);
  const coming = comingThings({
    points,
    actions: source.actions,
    barriers: source.barriers,
    meetings,
    meetingPoints: source.meetingPoints,
    today,
  });
  const steps = yearSteps({
    baseline: source.baseline,
    items: source.items,
    different: source.different,
    gaps: source.gaps,
    meetings,
    signatures: source.signatures,
    pointHeld: {
      team: isSubjectHeld(points, 'resourceTeam', place.begun),
      ssu: isSubjectHeld(points, 'ssu', place.begun),
    },
    late: coming.filter(({ late }) => late).length,
    today,
  });
  return { steps, points, coming };
}

/** The day an evaluation was begun, `YYYY-MM-DD`, where the machine is; the first of its year where nobody can tell. */
export function begunOn({ createdAt, year }: Pick<Evaluation, 'createdAt' | 'year'>): string {
  const time = new Date(createdAt);
  return Number.isNaN(time.getTime()) ? `${year}-01-01` : dayOf(time);
}
