import { byDeadline, isOpen, isOverdue } from '#src/domain/actions/openActions.ts';
import { movedDeadlines, type MovedDeadline } from '#src/domain/actions/movedDeadlines.ts';
import {
  effectInAll,
  effectOnThemes,
  projectedEffect,
  type EffectStep,
} from '#src/domain/actions/projectedEffect.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { groupByRow, rowKey } from '#src/domain/changes/groupByRow.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { expectedLevels } from '#src/domain/evaluation/actionRequirements.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { ReportSource } from './ReportSource.ts';

/** An action with all that is told of it beside its own words. */
export type PlannedAction = {
  action: Action;
  /** Neither done nor dropped. */
  open: boolean;
  /** Open after its deadline, on the day the paper is made. */
  overdue: boolean;
  roles: readonly string[];
  /** What it is for, lowest number first: the score of today, and the level that is expected. */
  requirements: readonly ExpectedRequirement[];
  /** How its deadline was moved, the first move first. */
  moved: readonly MovedDeadline[];
};

type ExpectedRequirement = {
  /** `shortName` is `null` where this edition does not have it. */
  requirement: { number: number; shortName: string | null };
  score: Score;
  level: number;
};

/** What the office plans to do, and what that is expected to bring: a plan, and no result. */
export type PlanFacts = {
  /** By deadline, those without one last. */
  actions: readonly PlannedAction[];
  /** `null`: no action is expected to raise a requirement. */
  effect:
    | ({ steps: readonly EffectStep[]; themes: ReturnType<typeof effectOnThemes> } & ReturnType<
        typeof effectInAll
      >)
    | null;
};

/** The plan of this year, the same as on its page. Overdue and what is ahead go by the day the paper is made. */
export function planFacts(source: ReportSource): PlanFacts {
  const { actions, changes, items, madeAt, standard, office } = source;
  const today = new Date(madeAt);
  const histories = groupByRow(changes.filter(({ entity }) => entity === entities.action.name));
  const byNumber = new Map(items.map((item) => [item.requirement.number, item]));
  const planned = actions.toSorted(byDeadline).map((action): PlannedAction => ({
    action,
    open: isOpen(action),
    overdue: isOverdue(action, today),
    roles: rolesOf(action),
    requirements: expectedLevels(action).map(({ number, level }) => {
      const item = byNumber.get(number);
      return {
        requirement: item?.requirement ?? { number, shortName: null },
        score: item?.score ?? null,
        level,
      };
    }),
    moved: movedDeadlines(histories.get(rowKey({ entity: entities.action.name, entityId: action.id })) ?? []),
  }));
  if (planned.length === 0) return { actions: planned, effect: null };
  const answers = items.flatMap(({ answer }) => answer ?? []);
  const steps = projectedEffect(
    {
      standard,
      officeKind: office.kind,
      answers,
      actions,
      scope: source.limitedTo?.scope ?? null,
    },
    today,
  );
  const inAll = effectInAll(steps);
  return {
    actions: planned,
    effect: inAll.brings ? { steps, themes: effectOnThemes(standard, steps), ...inAll } : null,
  };
}

/** The open actions that say in words what is to be done about a requirement, by deadline. */
export function measuresFor({ actions }: PlanFacts, number: number): PlannedAction[] {
  return actions.filter(
    ({ action, open, requirements }) =>
      open &&
      action.title.trim() !== '' &&
      requirements.some(({ requirement }) => requirement.number === number),
  );
}
