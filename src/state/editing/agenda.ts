import {
  keyOf,
  proposeAgenda,
  type AgendaMaterial,
  type ProposedPoint,
} from '#src/domain/meeting/proposeAgenda.ts';
import { notReachedBefore } from '#src/domain/meeting/notReached.ts';
import type { MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { compareYears, type ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import { assessOpen, gapsOf, qualityOf } from './assessed.ts';
import type { OpenEvaluation } from './openEvaluation.ts';

/** The agenda that the open evaluation asks for, as it is now. */
export function agendaOf(open: OpenEvaluation, kind: MeetingKind, today: Date): ProposedPoint[] {
  return proposeAgenda(kind, materialOf(open, kind), today);
}

/** What the open evaluation asks for that is not among the points of a meeting, those that are taken out too. */
export function missingFrom(
  open: OpenEvaluation,
  kind: MeetingKind,
  points: readonly MeetingPoint[],
  today: Date,
): ProposedPoint[] {
  const known = new Set(points.map(keyOf));
  return agendaOf(open, kind, today).filter((proposed) => !known.has(keyOf(proposed)));
}

function materialOf(open: OpenEvaluation, kind: MeetingKind): AgendaMaterial {
  return {
    items: assessOpen(open),
    gaps: gapsOf(open),
    compared: comparedWithBaseline(open),
    findings: qualityOf(open),
    actions: Object.values(open.actions),
    barriers: Object.values(open.barriers),
    notReached: notReachedBefore(Object.values(open.meetings), Object.values(open.meetingPoints), kind),
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
