import type { ComponentProps } from 'react';
import { gapOf, type Space } from './space.ts';
import styles from './Quiet.module.css';

type Props = Omit<ComponentProps<'p'>, 'className' | 'style'> & {
  /** As the text around it, as the name of a field, or smaller. */
  size?: 'label' | 'small';
  /** The distance to what stands above it. */
  above?: Space;
};

/** A sentence that stands back: how something is meant, or what a number rests on. */
export function Quiet({ size, above, ...rest }: Props) {
  const style = above === undefined ? undefined : { marginBlockStart: gapOf(above) };
  return <p className={styles.quiet} data-size={size} style={style} {...rest} />;
}
