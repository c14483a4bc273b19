import { ArrowRedoIcon, ArrowUndoIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import styles from './StepButton.module.css';

type Props = {
  direction: 'back' | 'forward';
  label: string;
  /** What it would take back or do again; `null`: nothing, and it says so when it is pressed. */
  full: string | null;
  onPress: () => void;
};

/** Takes back what was done last, or does it again. */
export function StepButton({ direction, label, full, onPress }: Props) {
  const Icon = direction === 'back' ? ArrowUndoIcon : ArrowRedoIcon;
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary-neutral"
      className={styles.button}
      icon={<Icon aria-hidden />}
      // Not `disabled`: the focus would be lost from a button that switches itself off.
      aria-disabled={full === null}
      aria-label={full ?? undefined}
      title={full ?? undefined}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
