import { lazy, Suspense, useDeferredValue } from 'react';
import { Waiting } from '../Waiting.tsx';
import type { StepsOverTimeProps } from './StepsOverTimeDrawing.tsx';
import styles from './StepsOverTime.module.css';

// The drawing library is large: it comes when the page does, from the precache.
const StepsOverTimeDrawing = lazy(async () => ({
  default: (await import('./StepsOverTimeDrawing.tsx')).StepsOverTimeDrawing,
}));

/** How two measures go step by step through the time of a plan, for a person to walk through. */
export function StepsOverTime({ waiting, ...props }: StepsOverTimeProps & { waiting: string }) {
  // Also when it is here already, the rest of the page is drawn first: a large drawing takes its time.
  const drawn = useDeferredValue(true, false);
  const room = (
    <div className={styles.room}>
      <Waiting label={waiting} />
    </div>
  );
  return <Suspense fallback={room}>{drawn ? <StepsOverTimeDrawing {...props} /> : room}</Suspense>;
}
