import { byDeadline, isOverdue } from '../actions/openActions.ts';
import { barrierStatus, stillStands } from '../barriers/barrierStatus.ts';
import { byWaiting, isAnswerOverdue } from '../barriers/waiting.ts';
import type { KnownTime } from '../changes/knownTime.ts';
import { ownPart } from '../changes/entities/entity.ts';
import type { Action } from '../evaluation/Action.ts';
import { requirementsOfAction } from '../evaluation/actionRequirements.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import { requirementsOfBarrier } from '../evaluation/barrierRequirements.ts';
import type { MeetingKind } from '../evaluation/Meeting.ts';
import type { MeetingPoint, PointReason } from '../evaluation/MeetingPoint.ts';
import { needsDecision } from '../gaps/needsDecision.ts';
import type { QualityCheck, QualityFinding } from '../gaps/qualityChecks.ts';
import type { Gap } from '../gaps/rankGaps.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { mostFallen, type ComparedRequirement } from '../trends/compareYears.ts';
import { agendaRules, type AgendaRule } from './agendaRules.ts';

/**
 * What a point is about: one requirement, one action or one barrier (the own part of the id), the decisions of earlier
 * meetings, or what its title says.
 */
export type PointSubject = Pick<MeetingPoint, 'requirement' | 'action' | 'barrier' | 'title'> &
  Partial<Pick<MeetingPoint, 'followUp' | 'raisedBy'>>;

/** A point that the evaluation asks for, with all that asks for it, in the order of the agenda. */
export type ProposedPoint = PointSubject & { reasons: readonly PointReason[] };

/** What an agenda is made of. */
export type AgendaMaterial = {
  /** Every requirement, in the order of the standard. */
  items: readonly AssessedRequirement[];
  /** In order of priority. */
  gaps: readonly Gap[];
  /** The year before against this one. Empty where there is none to compare with. */
  compared: readonly ComparedRequirement[];
  findings: readonly QualityFinding[];
  actions: readonly Action[];
  barriers: readonly Barrier[];
  /** Whether earlier meetings of the kind, also of the year before, have decided what is not carried out. */
  openDecisions: boolean;
  /** What the meeting before of the same kind did not reach, in its order. */
  notReached: readonly PointSubject[];
};

/** A gap of this many years in a row has been open long. */
const longOpen = 3;

/**
 * What stands against an answer, which people decide together. What an answer merely lacks is put right by whoever
 * prepares the evaluation, and takes no time of a meeting.
 */
const checksForMeeting: ReadonlySet<QualityCheck> = new Set<QualityCheck>([
  'contradictsCheckpoints',
  'leapWithoutJustification',
  'notRelevantWithoutJustification',
]);

/**
 * The agenda that an evaluation asks for, in the order of its kind of meeting: what asks for a point first decides where
 * it stands, and within that the order of whatever asks (priority of gaps, levels fallen, years open, deadline, days
 * waited). Nothing stands there twice: a requirement that several things ask for is one point with them all, and an action or a
 * barrier that is about one such requirement is part of its point.
 */
export function proposeAgenda(
  kind: MeetingKind,
  material: AgendaMaterial,
  today: Date | KnownTime,
): ProposedPoint[] {
  const rule = agendaRules[kind];
  const points = new Map<string, ProposedPoint>();
  for (const reason of rule.reasons) {
    for (const asked of askedBy(reason, rule, material, today)) {
      const subject = pointOf(asked, points);
      const known = points.get(keyOf(subject));
      points.set(keyOf(subject), { ...subject, ...known, reasons: [...(known?.reasons ?? []), reason] });
    }
  }
  return [...points.values()];
}

/** Tells what a point is about from what others are. */
export function keyOf({ requirement, action, barrier, title, followUp }: PointSubject): string {
  if (followUp === true) return 'decisions';
  if (requirement !== null) return `requirement ${requirement}`;
  if (action !== null) return `action ${action}`;
  return barrier === null ? `title ${title.trim()}` : `barrier ${barrier}`;
}

/** What asks for a point, and the requirements it is about where it is no requirement itself. */
type Asked = PointSubject & { about?: readonly number[] };

/** What is about one requirement that is on the agenda is part of its point. */
function pointOf(
  { about = [], ...subject }: Asked,
  points: ReadonlyMap<string, ProposedPoint>,
): PointSubject {
  const [only, ...others] = about;
  if (only === undefined || others.length > 0) return subject;
  const requirement = ofRequirement(only);
  return points.has(keyOf(requirement)) ? requirement : subject;
}

const nothing: PointSubject = { requirement: null, action: null, barrier: null, title: '' };

function ofRequirement(requirement: number): PointSubject {
  return { ...nothing, requirement };
}

function askedBy(
  reason: PointReason,
  rule: AgendaRule,
  material: AgendaMaterial,
  today: Date | KnownTime,
): Asked[] {
  const { items, gaps, compared, findings, actions, barriers, notReached, openDecisions } = material;
  switch (reason) {
    case 'openDecisions':
      return openDecisions ? [{ ...nothing, followUp: true }] : [];
    case 'notReached':
      // Where decisions are followed up is asked for by those that are still open, and by nothing else.
      return notReached
        .filter(({ followUp }) => followUp !== true)
        .map(({ requirement, action, barrier, title, raisedBy }) => ({
          requirement,
          action,
          barrier,
          title,
          ...(raisedBy === '' ? {} : { raisedBy }),
        }));
    case 'difference':
      return requirementsOf(
        items.filter(({ applicable, answer }) => applicable && (answer?.conflicts.length ?? 0) > 0),
      );
    case 'worse':
      return requirementsOf(mostFallen(compared, compared.length).map(({ after }) => after));
    case 'gap':
      return requirementsOf(
        (rule.gaps === 'needsDecision' ? needsDecision(gaps) : gaps.filter(isFirst)).map(({ item }) => item),
      );
    case 'longOpen':
      return requirementsOf(
        gaps
          .filter(({ yearsOpen }) => yearsOpen >= longOpen)
          .toSorted((a, b) => b.yearsOpen - a.yearsOpen)
          .map(({ item }) => item),
      );
    case 'check':
      return requirementsOf(
        findings.filter(({ check }) => checksForMeeting.has(check)).map(({ item }) => item),
      );
    case 'overdueAction':
      return actions
        .filter((action) => isOverdue(action, today))
        .toSorted(byDeadline)
        .map((action) => ({ ...nothing, action: ownPart(action.id), about: requirementsOfAction(action) }));
    case 'barrier':
      return barriers
        .filter((barrier) => isForMeeting(barrier, rule, today))
        .toSorted(byWaiting)
        .map((barrier) => ({
          ...nothing,
          barrier: ownPart(barrier.id),
          about: requirementsOfBarrier(barrier),
        }));
  }
}

/** Each requirement once, in the order they came. */
function requirementsOf(items: readonly AssessedRequirement[]): Asked[] {
  return [...new Set(items.map(({ requirement }) => requirement.number))].map(ofRequirement);
}

function isFirst({ group }: Gap): boolean {
  return group === 'first';
}

function isForMeeting(barrier: Barrier, { barriers }: AgendaRule, today: Date | KnownTime): boolean {
  if (!stillStands(barrier)) return false;
  if (barriers === 'toLift') return barrierStatus(barrier) === 'open' || isAnswerOverdue(barrier, today);
  return barrier.level !== null && barriers.includes(barrier.level);
}
