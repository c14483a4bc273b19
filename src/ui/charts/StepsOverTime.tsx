import { useDeferredValue } from 'react';
import { loadedPart } from '../loadedPart.tsx';
import { Waiting } from '../Waiting.tsx';
import type { StepsOverTimeProps } from './StepsOverTimeDrawing.tsx';
import styles from './StepsOverTime.module.css';

type Waits = { waiting: string };

// The drawing library is large: it comes when the page does, from the precache.
const StepsOverTimeDrawing = loadedPart<StepsOverTimeProps & Waits>(
  async () => (await import('./StepsOverTimeDrawing.tsx')).StepsOverTimeDrawing,
  inItsRoom,
);

/** How two measures go step by step through the time of a plan, for a person to walk through. */
export function StepsOverTime(props: StepsOverTimeProps & Waits) {
  // Also when it is here already, the rest of the page is drawn first: a large drawing takes its time.
  const drawn = useDeferredValue(true, false);
  return drawn ? <StepsOverTimeDrawing {...props} /> : inItsRoom(props);
}

function inItsRoom({ waiting }: Waits) {
  return (
    <div className={styles.room}>
      <Waiting label={waiting} />
    </div>
  );
}
