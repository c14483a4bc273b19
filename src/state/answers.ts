import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { assessRequirement, type AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { useEvaluationStore, type EvaluationState, type OpenEvaluation } from './openEvaluation.ts';
import { assessOpen } from './assessed.ts';

/**
 * Narrow views of the open evaluation. Whoever uses one of these is drawn again only when its own part has changed:
 * a keystroke draws one card, not the page.
 */

/** The open evaluation without its answers: nothing in it changes while it is open. */
export type EvaluationFrame = { status: 'open'; id: string } & Omit<OpenEvaluation, 'answers'>;

export type FrameState = Exclude<EvaluationState, { status: 'open' }> | EvaluationFrame;

/** The state of the open evaluation, but for what people answer. */
export function useEvaluationFrame(): FrameState {
  return useEvaluationStore(
    useShallow((state): FrameState => {
      if (state.status !== 'open') return state;
      const { answers: _answers, ...frame } = state;
      return frame;
    }),
  );
}

/** What is answered on one requirement. `undefined`: nothing has been said about it. */
export function useAnswer(number: number): Answer | undefined {
  return useEvaluationStore((state) => (state.status === 'open' ? state.answers[number] : undefined));
}

/** One requirement with what is answered on it, drawn again only when that changes. */
export function useAssessedRequirement(
  frame: EvaluationFrame,
  requirement: Requirement,
): AssessedRequirement {
  const answer = useAnswer(requirement.number) ?? null;
  const { standard, office } = frame;
  return useMemo(
    () => assessRequirement(standard, office.kind, requirement, answer),
    [standard, office.kind, requirement, answer],
  );
}

/** Numbers of the requirements the office is to answer, in the order of the standard. */
export function useApplicableNumbers(): number[] {
  return useEvaluationStore(
    useShallow((state) =>
      state.status === 'open'
        ? assessOpen(state)
            .filter((item) => item.applicable)
            .map((item) => item.requirement.number)
        : [],
    ),
  );
}

/** How far the answering has come. «Vet ikke» and «ikke relevant» are answers; only silence is not. */
export type Progress = { total: number; answered: number; unknown: number };

/** Progress in each theme, by its id. */
export function useThemeProgress(): ReadonlyMap<string, Progress> {
  const themes = useEvaluationStore((state) => (state.status === 'open' ? state.standard.themes : null));
  // A flat list of numbers is what can be compared cheaply.
  const counts = useEvaluationStore(useShallow(countByTheme));
  return useMemo(
    () =>
      new Map(
        (themes ?? []).map((theme, index) => [
          theme.id,
          {
            total: counts[index * 3] ?? 0,
            answered: counts[index * 3 + 1] ?? 0,
            unknown: counts[index * 3 + 2] ?? 0,
          },
        ]),
      ),
    [themes, counts],
  );
}

/** Progress in the whole evaluation. */
export function useProgress(): Progress {
  return useEvaluationStore(
    useShallow((state) =>
      state.status === 'open' ? progressOf(assessOpen(state)) : { total: 0, answered: 0, unknown: 0 },
    ),
  );
}

/** How many of these requirements have an answer now. */
export function useAnsweredCount(numbers: readonly number[]): number {
  return useEvaluationStore((state) => {
    if (state.status !== 'open') return 0;
    const wanted = new Set(numbers);
    return assessOpen(state).filter((item) => wanted.has(item.requirement.number) && item.score !== null)
      .length;
  });
}

/** How many requirements people disagree on. */
export function useDisputedCount(): number {
  return useEvaluationStore((state) =>
    state.status === 'open'
      ? Object.values(state.answers).filter(({ conflicts }) => conflicts.length > 0).length
      : 0,
  );
}

/** Every requirement of the open evaluation as it is at this moment, for a search or a jump. Not watched. */
export function assessedNow(): AssessedRequirement[] {
  const state = useEvaluationStore.getState();
  return state.status === 'open' ? assessOpen(state) : [];
}

/** What the office answered on a requirement the year it last evaluated itself, if it said anything of substance. */
export function earlierAnswer(
  frame: EvaluationFrame,
  number: number,
): { year: number; answer: Answer } | null {
  const [baseline] = frame.earlier;
  const answer = baseline?.items.find(({ requirement }) => requirement.number === number)?.answer;
  if (!baseline || !answer || !saysAnything(answer)) return null;
  return { year: baseline.year, answer };
}

function saysAnything(answer: Answer): boolean {
  return (
    answer.score !== null ||
    [answer.justification, answer.strengths, answer.improvements].some((content) => content.trim() !== '') ||
    answer.evidence.length > 0
  );
}

function countByTheme(state: EvaluationState): number[] {
  if (state.status !== 'open') return [];
  const items = assessOpen(state);
  return state.standard.themes.flatMap((theme) => {
    const { total, answered, unknown } = progressOf(
      items.filter((item) => item.requirement.theme === theme.id),
    );
    return [total, answered, unknown];
  });
}

function progressOf(items: readonly AssessedRequirement[]): Progress {
  const applicable = items.filter((item) => item.applicable);
  return {
    total: applicable.length,
    answered: applicable.filter((item) => item.score !== null).length,
    unknown: applicable.filter((item) => item.score === 'unknown').length,
  };
}
