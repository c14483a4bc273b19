import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { Patch } from '#src/domain/changes/Change.ts';
import { isTakenBackTogether } from '#src/domain/changes/declaredField.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { sameValue } from '#src/domain/changes/heads.ts';

/** What every step tells: how the fields were, and how they became. */
export type StepFrame = { evaluation: string; before: Patch; after: Patch; at: number };

type Steps<Step> = { past: Step[]; future: Step[] };

export type StepHistory<Step> = {
  /** Steps of this visit. Undoing is itself a change in the log: nothing is ever taken out of it. */
  useSteps: UseBoundStore<StoreApi<Steps<Step>>>;
  /** Takes note of a step. One that changes nothing is none. */
  remember: (step: Step) => void;
  /** Takes back the last step in the open evaluation, and returns it. `null`: there was none. */
  undo: () => Step | null;
  /** Does again what was last undone, and returns it. `null`: there was nothing. */
  redo: () => Step | null;
};

type Options<Step> = {
  /** Whether the evaluation of a step is the one on the screen. */
  isOpen: (step: Step) => boolean;
  /** Makes what the step is about as it was before it, or after: on the screen and on the way to the disk. */
  apply: (step: Step, to: 'before' | 'after') => void;
  sameRow: (step: Step, other: Step) => boolean;
  /** Says which fields are typed: what is typed without a pause is undone together. */
  kind: Kind;
};

const longestHistory = 200;

/** Keystrokes on one text with pauses shorter than this, in milliseconds, are undone together. */
const typingPause = 2000;

const forgetters = new Set<() => void>();

/** Forgets every step of every kind: what they are about has been erased on purpose. */
export function forgetAllSteps(): void {
  for (const forget of forgetters) forget();
}

/** Undo and redo for one kind of row. */
export function createStepHistory<Step extends StepFrame>(options: Options<Step>): StepHistory<Step> {
  const { isOpen, apply, sameRow, kind } = options;
  const useSteps = create<Steps<Step>>()(() => ({ past: [], future: [] }));
  forgetters.add(() => useSteps.setState({ past: [], future: [] }));

  const continuesTyping = (last: Step, step: Step): boolean => {
    const fields = Object.keys(step.after);
    return (
      sameRow(last, step) &&
      fields.length === 1 &&
      Object.keys(last.after).join() === fields.join() &&
      fields.every((field) => isTakenBackTogether(kind, field)) &&
      Object.values(step.after).every((value) => value !== null) &&
      Object.values(last.after).every((value) => value !== null) &&
      step.at - last.at < typingPause
    );
  };

  return {
    useSteps,
    remember: (step) => {
      if (Object.entries(step.after).every(([field, value]) => sameValue(step.before[field], value))) return;
      const past = useSteps.getState().past.filter((earlier) => earlier.evaluation === step.evaluation);
      const last = past.at(-1);
      const steps =
        last && continuesTyping(last, step)
          ? [...past.slice(0, -1), { ...step, before: last.before }]
          : [...past, step].slice(-longestHistory);
      useSteps.setState({ past: steps, future: [] });
    },
    undo: () => {
      const { past, future } = useSteps.getState();
      const step = past.at(-1);
      if (!step || !isOpen(step)) return null;
      useSteps.setState({ past: past.slice(0, -1), future: [...future, step] });
      apply(step, 'before');
      return step;
    },
    redo: () => {
      const { past, future } = useSteps.getState();
      const step = future.at(-1);
      if (!step || !isOpen(step)) return null;
      useSteps.setState({ past: [...past, step], future: future.slice(0, -1) });
      apply(step, 'after');
      return step;
    },
  };
}
