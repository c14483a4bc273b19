import { ArrowDownIcon, MenuHamburgerIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useSteps } from '#src/state/editing/editAnswer.ts';
import type { RowStep } from '#src/state/editing/editedRows.ts';
import { pageText } from '#src/text/pageText.ts';
import { StepButton } from '#src/ui/StepButton.tsx';
import { describeStep } from './describeStep.ts';
import styles from './MoveButtons.module.css';

type Props = {
  /** At the foot of a phone's screen, where the thumb is. */
  foot: boolean;
  evaluation: string;
  /** Left out where it stands beside what one answers. */
  onOnward: (() => void) | undefined;
  onUndo: () => void;
  onRedo: () => void;
  onThemes: () => void;
};

/** On to the next, and back from a mistake: what one needs all the time. */
export function MoveButtons({ foot, evaluation, onOnward, onUndo, onRedo, onThemes }: Props) {
  const words = pageText.assess.moves;
  const last = useSteps(({ past }) => describeLast(past, evaluation));
  const undone = useSteps(({ future }) => describeLast(future, evaluation));
  return (
    <div role="group" aria-label={words.label} className={foot ? styles.foot : styles.buttons}>
      {foot && (
        <Button
          type="button"
          size="small"
          variant="tertiary-neutral"
          icon={<MenuHamburgerIcon aria-hidden />}
          onClick={onThemes}
        >
          {words.themes}
        </Button>
      )}
      <StepButton
        direction="back"
        label={words.undo}
        full={last === null ? null : words.undoOf(last)}
        onPress={onUndo}
      />
      {!foot && (
        <StepButton
          direction="forward"
          label={words.redo}
          full={undone === null ? null : words.redoOf(undone)}
          onPress={onRedo}
        />
      )}
      {onOnward && (
        <Button
          type="button"
          size="small"
          variant={foot ? 'primary' : 'secondary'}
          icon={<ArrowDownIcon aria-hidden />}
          iconPosition="right"
          className={styles.next}
          onClick={onOnward}
        >
          {words.onward}
        </Button>
      )}
    </div>
  );
}

function describeLast(steps: readonly RowStep[], evaluation: string): string | null {
  const step = steps.at(-1);
  return step?.evaluation === evaluation ? describeStep(step) : null;
}
