import { useProgress } from '#src/state/editing/answers.ts';
import { pageText } from '#src/text/pageText.ts';
import { Meter } from '#src/ui/Meter.tsx';
import styles from './OverallProgress.module.css';

/** How far the office has come with it all. */
export function OverallProgress() {
  const progress = useProgress();
  const words = pageText.assess.progress;
  if (progress.total === 0) return <p className={styles.words}>{words.none}</p>;
  return (
    <div className={styles.progress}>
      <Meter value={progress.answered} max={progress.total} />
      <p className={styles.words}>{words.inAll(progress)}</p>
    </div>
  );
}
