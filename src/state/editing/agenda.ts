import {
  keyOf,
  proposeAgenda,
  type AgendaMaterial,
  type ProposedPoint,
} from '#src/domain/meeting/proposeAgenda.ts';
import { notReachedBefore } from '#src/domain/meeting/notReached.ts';
import { dayOf } from '#src/domain/actions/openActions.ts';
import {
  decisionsBefore,
  followedDecisions,
  isOpenDecision,
} from '#src/domain/decisions/followedDecisions.ts';
import type { Meeting, MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { compareYears, type ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import { assessOpen, gapsOf, qualityOf } from './assessed.ts';
import type { OpenEvaluation } from './openEvaluation.ts';

/** What of a meeting tells which agenda it asks for. */
type Asking = Pick<Meeting, 'id' | 'heldOn' | 'closedAt'> & { kind: MeetingKind };

/** The agenda that the open evaluation asks for as it is now, for a meeting that is not there yet. */
export function agendaOf(open: OpenEvaluation, kind: MeetingKind, today: Date): ProposedPoint[] {
  return askedFor(open, { id: '', kind, heldOn: {}, closedAt: null }, today);
}

function askedFor(open: OpenEvaluation, meeting: Asking, today: Date): ProposedPoint[] {
  return proposeAgenda(meeting.kind, materialOf(open, meeting, today), today);
}

/** What the open evaluation asks for that is not among the points of a meeting, those that are taken out too. */
export function missingFrom(
  open: OpenEvaluation,
  meeting: Asking,
  points: readonly MeetingPoint[],
  today: Date,
): ProposedPoint[] {
  const known = new Set(points.map(keyOf));
  return askedFor(open, meeting, today).filter((proposed) => !known.has(keyOf(proposed)));
}

function materialOf(open: OpenEvaluation, meeting: Asking, today: Date): AgendaMaterial {
  const meetings = Object.values(open.meetings);
  const points = Object.values(open.meetingPoints);
  const decided = followedDecisions(meetings, points, dayOf(today));
  return {
    items: assessOpen(open),
    gaps: gapsOf(open),
    compared: comparedWithBaseline(open),
    findings: qualityOf(open),
    actions: Object.values(open.actions),
    barriers: Object.values(open.barriers),
    openDecisions: decisionsBefore(meeting, decided).some(isOpenDecision),
    notReached: notReachedBefore(meetings, points, meeting.kind),
  };
}

/** The baseline against now. Its requirements stand under the numbers of this edition already, as far as they can be followed. */
function comparedWithBaseline(open: OpenEvaluation): ComparedRequirement[] {
  const [baseline] = open.earlier;
  if (!baseline) return [];
  const pairs = new Map(open.standard.requirements.map(({ number }) => [number, number]));
  const lineage = { pairs, brokenAfter: new Map(), brokenBefore: new Map() };
  return compareYears(baseline.items, assessOpen(open), lineage).compared;
}
