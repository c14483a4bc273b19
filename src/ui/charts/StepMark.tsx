import type { TimeStep } from './TimeStep.ts';
import styles from './drawing.module.css';

type Props = { means: TimeStep['means']; x: number; y: number };

/** A result is a whole round, a plan a hollow one, and what is measured against stands on its corner. */
export function StepMark({ means, x, y }: Props) {
  if (means === 'limit')
    return (
      <rect
        x={x - 5}
        y={y - 5}
        width={10}
        height={10}
        transform={`rotate(45 ${x} ${y})`}
        className={styles.target}
      />
    );
  return <circle cx={x} cy={y} r={5} className={means === 'result' ? styles.value : styles.hollow} />;
}
