import type { Indicator } from '#src/domain/standard/Standard.ts';
import {
  redoIndicator,
  undoIndicator,
  useIndicatorSteps,
  type IndicatorStep,
} from '#src/state/indicators.ts';
import { pageText } from '#src/text/pageText.ts';
import { StepButton } from '#src/ui/StepButton.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { useUndoKeys } from '#src/ui/useUndoKeys.ts';
import styles from './HistoryButtons.module.css';

type Props = {
  evaluation: string;
  indicators: readonly Indicator[];
  say: (message: ToastMessage) => void;
};

/** Back from a mistake, and forward again. Says what was taken back: it may lie further down the page. */
export function HistoryButtons({ evaluation, indicators, say }: Props) {
  const words = pageText.indicators.history;
  const describe = (step: IndicatorStep | undefined) => {
    if (step?.evaluation !== evaluation) return null;
    const [field = ''] = Object.keys(step.after);
    const name = indicators.find(({ id }) => id === step.indicator)?.name ?? step.indicator;
    return words.on(words.fields[field] ?? field, name);
  };
  const last = describe(useIndicatorSteps(({ past }) => past.at(-1)));
  const undone = describe(useIndicatorSteps(({ future }) => future.at(-1)));
  const undo = () => {
    const what = describe(undoIndicator() ?? undefined);
    say({ content: what === null ? words.nothingToUndo : words.undone(what), visible: true });
  };
  const redo = () => {
    const what = describe(redoIndicator() ?? undefined);
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
