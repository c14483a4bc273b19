import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { PlanFacts, PlannedAction } from '../report/planFacts.ts';
import { scoreOf } from './scoreOf.ts';
import type { Result } from './resultSchema.ts';

/** What the office plans to do, and what it is expected to bring. */
export function planResult({ actions, effect }: PlanFacts): Result['plan'] {
  return {
    actions: actions.map(actionOf),
    expected: effect
      ? effect.steps.map(({ at, total }) => ({
          at: typeof at === 'string' ? at : 'deadline',
          day: typeof at === 'string' ? null : at.day,
          ...inAll(total),
        }))
      : [],
  };
}

function inAll({ reached, scored, share }: Fulfilment) {
  return { reached, scored, share };
}

function actionOf({
  action,
  roles,
  overdue,
  requirements,
  moved,
}: PlannedAction): Result['plan']['actions'][number] {
  const {
    id,
    title,
    why,
    status,
    deadline,
    dropReason,
    notes,
    evidence,
    carriedOn,
    carriedBy,
    extraCost,
    plannedSince,
  } = action;
  return {
    id,
    title,
    why,
    status,
    responsible: [...roles],
    deadline,
    earlierDeadlines: moved.map(({ from, to }) => ({ day: from, movedTo: to.day, reason: to.reason })),
    overdue,
    requirements: requirements.map(({ requirement, score, level }) => ({
      number: requirement.number,
      score: scoreOf(score),
      expected: level,
    })),
    dropReason,
    notes: notes.map(({ day, text }) => ({ day, text })),
    evidence: evidence.map(({ kind, text }) => ({ kind, text })),
    carriedOn,
    carriedBy,
    extraCost,
    plannedSince,
  };
}
