import type { KnownTime } from '../changes/knownTime.ts';
import { blankRow } from '../changes/rowFields.ts';
import { entities } from '../changes/entities/entities.ts';
import type { Answer } from '../evaluation/Answer.ts';
import { answerId } from '../evaluation/Evaluation.ts';
import {
  assessRequirement,
  assessRequirements,
  highestLevel,
  targetOf,
  type AssessedRequirement,
} from '../scoring/assessedRequirements.ts';
import {
  fulfilment,
  fulfilmentPerTheme,
  type Fulfilment,
  type FulfilmentGroup,
} from '../scoring/fulfilment.ts';
import type { Standard } from '../standard/Standard.ts';
import type { Action } from '../evaluation/Action.ts';
import { expectedLevels } from '../evaluation/actionRequirements.ts';
import { answeredSince } from './answeredSince.ts';
import { dayOf, isOpen } from './openActions.ts';

/** Requirement number → a level it is expected to come to. */
type Levels = ReadonlyMap<number, number>;

/** How an evaluation stands, or would stand, at one point of its plan. */
export type EffectStep = {
  /**
   * `today`: the result as it is. A day, `YYYY-MM-DD`: after the deadline that is that day. `plan`: when every action is
   * carried out, those too that have no deadline or are past it. `target`: if every requirement with a level reached its target.
   */
  at: 'today' | 'plan' | 'target' | { day: string };
  total: Fulfilment;
  themes: readonly FulfilmentGroup[];
};

/** What a plan is made against. */
type Planned = {
  standard: Standard;
  officeKind: string;
  evaluation: string;
  answers: readonly Answer[];
  actions: readonly Action[];
};

/**
 * What the plan is expected to bring, step by step: today, after each deadline still ahead, when all of it is carried
 * out, and if every target was reached. It is a plan and no result: each step is what scoring says of the answers with
 * the expected levels of the actions that are finished by then (`withLevel`).
 */
export function projectedEffect(planned: Planned, today: Date | KnownTime): EffectStep[] {
  const { standard, officeKind, answers, actions } = planned;
  const now = dayOf(today);
  // Assessed once: a step differs only in what its levels raise, and a city has thousands of steps.
  const result = assessRequirements(standard, officeKind, answers);
  const blanks = new Map<number, Answer>();
  const blankOf = (number: number) => {
    const blank = blanks.get(number) ?? blankRow(entities.answer, answerId(planned.evaluation, number));
    blanks.set(number, blank);
    return blank;
  };
  const step = (at: EffectStep['at'], levels: Levels): EffectStep => {
    const items = result.map((item) =>
      withLevel(planned, item, levels.get(item.requirement.number), blankOf),
    );
    return { at, total: fulfilment(standard, items), themes: fulfilmentPerTheme(standard, items) };
  };
  const highest = highestLevel(standard);
  const said = new Map(answers.map((answer) => [answer.requirement, answer]));
  const isAnswered = (action: Action, number: number) => {
    const answer = said.get(number);
    return !isOpen(action) && answer !== undefined && answeredSince(action, answer);
  };
  const brought = actions.map((action) => ({
    action,
    expected: expectedLevels(action).filter(
      ({ number, level }) => level <= highest && !isAnswered(action, number),
    ),
  }));
  const ahead = actions.flatMap((action) =>
    isOpen(action) && action.deadline && action.deadline.day >= now ? [action.deadline.day] : [],
  );
  return [
    step('today', new Map()),
    ...[...new Set(ahead)].toSorted().map((day) => step({ day }, levelsBy(brought, { from: now, to: day }))),
    step('plan', levelsBy(brought, null)),
    step('target', targets(planned)),
  ];
}

/**
 * The result of today beside the plan carried out, in all.
 * @returns `brings`: whether the plan is expected to raise any requirement, or give one its first level
 */
export function effectInAll(steps: readonly EffectStep[]): {
  now: Fulfilment;
  plan: Fulfilment;
  brings: boolean;
} {
  const now = steps.find(({ at }) => at === 'today');
  const plan = steps.find(({ at }) => at === 'plan');
  if (!now || !plan) throw new RangeError('an effect has today and the plan carried out');
  const brings = plan.total.sum !== now.total.sum || plan.total.scored !== now.total.scored;
  return { now: now.total, plan: plan.total, brings };
}

/**
 * The steps, with no more days than there is room for: of several deadlines after each other the last, so that each step
 * that is left is as it is. Those without a day are all there.
 */
export function fewerSteps<Step extends Pick<EffectStep, 'at'>>(
  steps: readonly Step[],
  mostDays: number,
): Step[] {
  const days = steps.filter(({ at }) => typeof at === 'object');
  const together = Math.ceil(days.length / mostDays);
  const kept = new Set(days.filter((_, index) => (index + 1) % together === 0 || index === days.length - 1));
  return steps.filter((step) => typeof step.at === 'string' || kept.has(step));
}

/** Whether any of the deadlines is in another calendar year than today, `YYYY-MM-DD`: then a day is told with its year. */
export function spansYears(steps: readonly Pick<EffectStep, 'at'>[], today: string): boolean {
  return steps.some(({ at }) => typeof at === 'object' && at.day.slice(0, 4) !== today.slice(0, 4));
}

/** How many requirements reach the target in each theme, step by step. Themes in which nothing ever has a level are left out. */
export function effectOnThemes(
  { themes }: Pick<Standard, 'themes'>,
  steps: readonly EffectStep[],
): { id: string; title: string; counts: { reached: number; scored: number }[] }[] {
  return themes
    .map(({ id, title }) => ({
      id,
      title,
      counts: steps.map(
        (step) => step.themes.find((group) => group.id === id)?.fulfilment ?? { reached: 0, scored: 0 },
      ),
    }))
    .filter(({ counts }) => counts.some(({ scored }) => scored > 0));
}

/**
 * The levels that the actions finished by a day are expected to have brought: of several on one requirement the
 * highest; one that the scale does not have is none. Dropped and removed actions bring nothing. Done ones have
 * brought theirs, but where the office has answered since. Open ones are finished on their deadline; when that has
 * passed, nobody knows when they will be.
 * @param by the day, and the day it is today; `null`: when all of them are carried out
 */
function levelsBy(brought: readonly Brought[], by: { from: string; to: string } | null): Levels {
  const levels = new Map<number, number>();
  for (const { action, expected } of brought) {
    if (!isFinishedBy(action, by)) continue;
    for (const { number, level } of expected) levels.set(number, Math.max(level, levels.get(number) ?? 0));
  }
  return levels;
}

/** An action with the levels that it is expected to bring: that the scale has, and that the office has not answered since it was done. */
type Brought = { action: Action; expected: readonly { number: number; level: number }[] };

function isFinishedBy(action: Action, by: { from: string; to: string } | null): boolean {
  if (!isOpen(action)) return action.status === 'done' && !action.removed;
  if (by === null) return true;
  return action.deadline !== null && action.deadline.day >= by.from && action.deadline.day <= by.to;
}

/**
 * A requirement as it would be with this level. One lower than that of today lowers nothing, and what does not concern
 * the office («ikke relevant») stays so. What nobody has assessed gets the level.
 */
function withLevel(
  { standard, officeKind }: Planned,
  item: AssessedRequirement,
  level: number | undefined,
  blankOf: (requirement: number) => Answer,
): AssessedRequirement {
  const { requirement, answer, score } = item;
  if (level === undefined || score === 'notRelevant') return item;
  if (typeof score === 'number' && score >= level) return item;
  const said = answer ?? blankOf(requirement.number);
  return assessRequirement(standard, officeKind, requirement, { ...said, score: level });
}

function targets({ standard, answers }: Planned): Levels {
  const highest = highestLevel(standard);
  const scored = new Set(
    answers.flatMap(({ requirement, score }) =>
      typeof score === 'number' && score <= highest ? [requirement] : [],
    ),
  );
  return new Map(
    standard.requirements
      .filter(({ number }) => scored.has(number))
      .map((requirement) => [requirement.number, targetOf(standard, requirement)]),
  );
}
