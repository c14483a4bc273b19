import styles from './LevelSteps.module.css';

type Props = {
  level: number;
  target: number;
  highest: number;
};

/** The steps of a scale: those that are reached, those up to the target, and those above. The words stand beside it. */
export function LevelSteps({ level, target, highest }: Props) {
  const steps = Array.from({ length: highest }, (_, index) => index + 1);
  return (
    <span aria-hidden className={styles.steps}>
      {steps.map((step) => (
        <span key={step} className={styles.step} data-kind={kindOf(step, level, target)} />
      ))}
    </span>
  );
}

function kindOf(step: number, level: number, target: number): 'reached' | 'missing' | 'beyond' {
  if (step <= level) return 'reached';
  return step <= target ? 'missing' : 'beyond';
}
