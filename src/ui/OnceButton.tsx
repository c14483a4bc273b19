import { Button, type ButtonProps } from '@navikt/ds-react';
import type { Ref } from 'react';
import { useSinglePress } from './useSinglePress.ts';

export type OnceButtonProps = Omit<ButtonProps, 'onClick' | 'onKeyDown' | 'ref'> & {
  ref?: Ref<HTMLButtonElement>;
  /** Left out where the form around it does what is to be done. */
  onPress?: (() => void) | undefined;
};

/** A button for what must not be done twice by one press: something is added, or a file is handed out. */
export function OnceButton({ onPress, children, ...button }: OnceButtonProps) {
  const press = useSinglePress(onPress);
  return (
    <Button type="button" size="small" {...button} {...press}>
      {children}
    </Button>
  );
}
