import type { KnownTime } from '../changes/knownTime.ts';
import type { Answer } from '../evaluation/Answer.ts';
import { assessRequirements } from '../scoring/assessedRequirements.ts';
import type { Fulfilment, FulfilmentGroup } from '../scoring/fulfilment.ts';
import { withinScope } from '../scoring/withinScope.ts';
import type { Scope } from '../standard/Scope.ts';
import type { Standard } from '../standard/Standard.ts';
import type { Action } from '../evaluation/Action.ts';
import { expectedLevels } from '../evaluation/actionRequirements.ts';
import { answeredSince } from './answeredSince.ts';
import { dayOf, isOpen } from './openActions.ts';
import { createRaising } from './raisedResult.ts';

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
  answers: readonly Answer[];
  actions: readonly Action[];
  /** The part of the standard that is counted. `null` or left out: all of it. */
  scope?: Pick<Scope, 'requirements'> | null;
};

/**
 * What the plan is expected to bring, step by step: today, after each deadline still ahead, when all of it is carried
 * out, and if every target was reached. It is a plan and no result: each step is what scoring says of the answers with
 * the expected levels of the actions that are finished by then.
 *
 * Dropped and removed actions bring nothing. Done ones have brought theirs from the first deadline on, but where the office
 * has answered since. Open ones are finished on their deadline; when that has passed, nobody knows when they will be.
 */
export function projectedEffect(planned: Planned, today: Date | KnownTime): EffectStep[] {
  const { standard, officeKind, answers, actions, scope = null } = planned;
  const now = dayOf(today);
  const said = new Map(answers.map((answer) => [answer.requirement, answer]));
  const result = withinScope(assessRequirements(standard, officeKind, answers), scope);
  // A step goes on from the one before it, and counts anew only the themes in which something was raised: a plan may have
  // hundreds of deadlines, and a city thousands of steps.
  const raising = createRaising(standard, result);
  const steps: EffectStep[] = [raising.step('today')];
  const finish = (finished: readonly Action[]) => {
    for (const action of finished) {
      const isDone = !isOpen(action);
      for (const { number, level } of expectedLevels(action)) {
        const answer = isDone ? said.get(number) : undefined;
        if (answer === undefined || !answeredSince(action, answer)) raising.raise(number, level);
      }
    }
  };
  const open = actions.filter(isOpen);
  const ahead = new Map<string, Action[]>();
  for (const action of open) {
    const day = action.deadline?.day ?? '';
    if (day >= now) ahead.set(day, [...(ahead.get(day) ?? []), action]);
  }
  finish(actions.filter(({ status, removed }) => status === 'done' && !removed));
  for (const day of [...ahead.keys()].toSorted()) {
    finish(ahead.get(day) ?? []);
    steps.push(raising.step({ day }));
  }
  finish(open.filter(({ deadline }) => deadline === null || deadline.day < now));
  steps.push(raising.step('plan'));
  const reached = createRaising(standard, result);
  for (const { requirement, answer, target } of result)
    if (typeof answer?.score === 'number') reached.raise(requirement.number, target);
  return [...steps, reached.step('target')];
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
