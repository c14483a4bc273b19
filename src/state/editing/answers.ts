import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { RowsByTable } from '#src/domain/changes/entities/entities.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { assessRequirement, type AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { isDone } from '#src/domain/scoring/isDone.ts';
import { lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import type { Level, Requirement } from '#src/domain/standard/Standard.ts';
import { useEvaluationStore, type EvaluationState, type OpenEvaluation } from './openEvaluation.ts';
import { assessOpen } from './assessed.ts';

/**
 * Narrow views of the open evaluation. Whoever uses one of these is drawn again only when its own part has changed:
 * a keystroke draws one card, not the page.
 */

/** The names of what people write in the open evaluation. */
type RowTable = Extract<keyof OpenEvaluation, keyof RowsByTable>;

/** The open evaluation without what people write in it: only what its office is called changes while it is open. */
export type EvaluationFrame = { status: 'open'; id: string } & Omit<OpenEvaluation, RowTable>;

export type FrameState = Exclude<EvaluationState, { status: 'open' }> | EvaluationFrame;

/** The state of the open evaluation, but for what people answer and plan. */
export function useEvaluationFrame(): FrameState {
  return useEvaluationStore(
    useShallow((state): FrameState => {
      if (state.status !== 'open') return state;
      const {
        answers: _answers,
        actions: _actions,
        barriers: _barriers,
        feedback: _feedback,
        signatures: _signatures,
        meetings: _meetings,
        meetingPoints: _meetingPoints,
        recurringPoints: _recurringPoints,
        surveyRounds: _surveyRounds,
        councilMatters: _councilMatters,
        teamReviews: _teamReviews,
        projects: _projects,
        formTexts: _formTexts,
        ...frame
      } = state;
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
export type Progress = {
  total: number;
  answered: number;
  unknown: number;
  /** With a check mark, as `isDone` says. */
  done: number;
  /** Answered, and lacking a justification that is expected. */
  unjustified: number;
};

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
            total: counts[index * 5] ?? 0,
            answered: counts[index * 5 + 1] ?? 0,
            unknown: counts[index * 5 + 2] ?? 0,
            done: counts[index * 5 + 3] ?? 0,
            unjustified: counts[index * 5 + 4] ?? 0,
          },
        ]),
      ),
    [themes, counts],
  );
}

/** Progress in one theme, drawn again only when that changes. `undefined`: there is no such theme. */
export function useProgressIn(theme: string): Progress | undefined {
  return useEvaluationStore(useShallow((state) => progressByTheme(state).get(theme)));
}

/** Progress in the whole evaluation. */
export function useProgress(): Progress {
  return useEvaluationStore(
    useShallow((state) =>
      state.status === 'open'
        ? progressOf(assessOpen(state))
        : { total: 0, answered: 0, unknown: 0, done: 0, unjustified: 0 },
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
export function assessedNow(): readonly AssessedRequirement[] {
  const state = useEvaluationStore.getState();
  return state.status === 'open' ? assessOpen(state) : [];
}

/** What was answered in an earlier year, and what the levels were called then. */
export type EarlierAnswer = { year: number; answer: Answer; scale: readonly Level[] };

/** What the office answered on a requirement the last year that it said anything of substance about it. */
export function earlierAnswer(frame: Pick<EvaluationFrame, 'earlier'>, number: number): EarlierAnswer | null {
  for (const { year, items, scale } of frame.earlier) {
    const answer = items.find(({ requirement }) => requirement.number === number)?.answer;
    if (answer && saysAnything(answer)) return { year, answer, scale };
  }
  return null;
}

function saysAnything(answer: Answer): boolean {
  return (
    answer.score !== null ||
    [answer.justification, answer.strengths, answer.improvements].some((content) => content.trim() !== '') ||
    answer.evidence.length > 0
  );
}

function countByTheme(state: EvaluationState): number[] {
  return [...progressByTheme(state).values()].flatMap(({ total, answered, unknown, done, unjustified }) => [
    total,
    answered,
    unknown,
    done,
    unjustified,
  ]);
}

/** What was counted of a list already: every theme on the page asks for its own part. */
const counted = new WeakMap<readonly AssessedRequirement[], ReadonlyMap<string, Progress>>();

function progressByTheme(state: EvaluationState): ReadonlyMap<string, Progress> {
  if (state.status !== 'open') return noThemes;
  const items = assessOpen(state);
  const known = counted.get(items);
  if (known) return known;
  const progress = new Map(
    state.standard.themes.map(({ id }) => [
      id,
      progressOf(items.filter(({ requirement }) => requirement.theme === id)),
    ]),
  );
  counted.set(items, progress);
  return progress;
}

const noThemes: ReadonlyMap<string, Progress> = new Map();

function progressOf(items: readonly AssessedRequirement[]): Progress {
  const applicable = items.filter((item) => item.applicable);
  return {
    total: applicable.length,
    answered: applicable.filter((item) => item.score !== null).length,
    unknown: applicable.filter((item) => item.score === 'unknown').length,
    done: applicable.filter(isDone).length,
    unjustified: applicable.filter(lacksJustification).length,
  };
}
