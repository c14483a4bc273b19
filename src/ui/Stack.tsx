import type { ComponentProps } from 'react';
import { gapOf, type Space } from './space.ts';
import styles from './Stack.module.css';

type Props = Omit<ComponentProps<'div'>, 'className' | 'style'> & { gap: Space };

/** Things below each other, with the same distance between all of them. */
export function Stack({ gap, ...rest }: Props) {
  return <div className={styles.stack} style={{ gap: gapOf(gap) }} {...rest} />;
}
