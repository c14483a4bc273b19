import { papers } from '#src/text/papers.ts';
import type { PlannedAction } from '../planFacts.ts';

/** What an action is for: each requirement with its level today and the one that is expected. */
export function requirementLines({ requirements }: Pick<PlannedAction, 'requirements'>): string[] {
  const words = papers.document.plan;
  if (requirements.length === 0) return [words.noRequirements];
  return requirements.map(({ requirement, score, level }) => words.requirement(requirement, score, level));
}

/** When it is to be done, whether that has passed, and the deadlines before with the reasons for moving them. */
export function deadlineLines({
  action: { deadline },
  overdue,
  moved,
}: Pick<PlannedAction, 'action' | 'overdue' | 'moved'>): string[] {
  const words = papers.document.plan;
  return [
    words.deadline(deadline?.day ?? null),
    ...(overdue ? [words.overdue] : []),
    ...movedLines({ deadline, moved }),
  ];
}

function movedLines({
  deadline,
  moved,
}: Pick<PlannedAction['action'], 'deadline'> & Pick<PlannedAction, 'moved'>): string[] {
  const words = papers.document.plan;
  const reason = deadline?.reason.trim() ?? '';
  if (moved.length === 0) return reason === '' ? [] : [words.movedBecause(reason)];
  return moved.map(({ from, to }) => words.moved(from, to.day, to.reason));
}

/** How it ended: done, with what shows it and whether it is carried on, or dropped, with the reason. */
export function endLines({ action }: Pick<PlannedAction, 'action'>): string[] {
  const words = papers.document.plan;
  const { status, dropReason, evidence, carriedOn, carriedBy, extraCost } = action;
  if (status === 'dropped') return [words.dropped(dropReason)];
  const { evidenceKind } = papers.document.parts.words.requirement;
  return [
    words.done,
    ...evidence.map(({ kind, text }) => evidenceKind(kind, text)),
    ...(carriedOn === 'yes' ? [words.carriedOn(carriedBy)] : []),
    ...(carriedOn === 'no' ? [words.notCarriedOn] : []),
    ...(extraCost.trim() === '' ? [] : [words.extraCost(extraCost)]),
  ];
}
