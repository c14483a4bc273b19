import { PlusIcon } from '@navikt/aksel-icons';
import { OnceButton, type OnceButtonProps } from './OnceButton.tsx';

type Props = Omit<OnceButtonProps, 'icon' | 'onPress'> & {
  /** Left out where the form around it adds. */
  onAdd?: () => void;
};

/** Adds something: one for each press, however fast the hand is. */
export function AddButton({ onAdd, children, ...button }: Props) {
  return (
    <OnceButton variant="secondary-neutral" {...button} icon={<PlusIcon aria-hidden />} onPress={onAdd}>
      {children}
    </OnceButton>
  );
}
