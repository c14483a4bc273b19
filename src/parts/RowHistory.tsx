import type { RowStep } from '#src/state/editing/editedRows.ts';
import { pageText } from '#src/text/pageText.ts';
import { StepButton } from '#src/ui/StepButton.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { useUndoKeys } from '#src/ui/useUndoKeys.ts';
import styles from './RowHistory.module.css';

type Steps = { past: readonly RowStep[]; future: readonly RowStep[] };

type Props = {
  evaluation: string;
  /** Rows of one kind, or of several that are taken back together. */
  rows: {
    useSteps: (select: (steps: Steps) => RowStep | undefined) => RowStep | undefined;
    undo: () => RowStep | null;
    redo: () => RowStep | null;
  };
  /** What a step was about, in words. */
  describe: (step: RowStep) => string;
  say: (message: ToastMessage) => void;
};

/** Back from a mistake, and forward again. Says what was taken back: it may lie further down the page. */
export function RowHistory({ evaluation, rows, describe, say }: Props) {
  const words = pageText.rowHistory;
  const about = (step: RowStep | null | undefined) =>
    step?.evaluation === evaluation ? describe(step) : null;
  const last = about(rows.useSteps(({ past }) => past.at(-1)));
  const undone = about(rows.useSteps(({ future }) => future.at(-1)));
  const undo = () => {
    const what = about(rows.undo());
    say({ content: what === null ? words.nothingToUndo : words.undone(what), visible: true });
  };
  const redo = () => {
    const what = about(rows.redo());
    say({ content: what === null ? words.nothingToRedo : words.redone(what), visible: true });
  };
  useUndoKeys(undo, redo);
  return (
    <div role="group" aria-label={words.label} className={styles.buttons}>
      <StepButton
        direction="back"
        label={words.undo}
        full={last === null ? null : words.undoOf(last)}
        onPress={undo}
      />
      <StepButton
        direction="forward"
        label={words.redo}
        full={undone === null ? null : words.redoOf(undone)}
        onPress={redo}
      />
    </div>
  );
}
