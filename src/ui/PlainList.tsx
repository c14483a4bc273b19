import type { ComponentProps } from 'react';
import styles from './PlainList.module.css';

type Props = Omit<ComponentProps<'ul'>, 'role' | 'ref'> & { ordered?: boolean };

/** A list without marks or indents. Safari takes such a list for none unless it is told. */
export function PlainList({ ordered = false, className, ...rest }: Props) {
  const List = ordered ? 'ol' : 'ul';
  return <List role="list" className={className ? `${styles.list} ${className}` : styles.list} {...rest} />;
}
