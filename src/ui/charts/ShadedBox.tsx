import { fillOf } from './ShadePatterns.tsx';
import { stepOf, type Shade } from './shades.ts';
import styles from './drawing.module.css';

type Props = {
  /** Of the patterns in the same drawing. */
  id: string;
  shade: Shade;
  x: number;
  y: number;
  width: number;
  height: number;
  className?: string | undefined;
};

/** A bar, a part of one, or its sign in a legend. */
export function ShadedBox({ id, shade, className = styles.part, ...box }: Props) {
  return <rect {...box} rx={2} fill={fillOf(id, shade)} className={className} data-step={stepOf(shade)} />;
}
