import { lazy, Suspense } from 'react';
import { Waiting } from '../Waiting.tsx';
import type { StepsOverTimeProps } from './StepsOverTimeDrawing.tsx';
import styles from './StepsOverTime.module.css';

// The drawing library is large: it comes when the page does, from the precache.
const StepsOverTimeDrawing = lazy(async () => ({
  default: (await import('./StepsOverTimeDrawing.tsx')).StepsOverTimeDrawing,
}));

/** How two measures go step by step through the time of a plan, for a person to walk through. */
export function StepsOverTime({ waiting, ...props }: StepsOverTimeProps & { waiting: string }) {
  return (
    <Suspense
      fallback={
        <div className={styles.room}>
          <Waiting label={waiting} />
        </div>
      }
    >
      <StepsOverTimeDrawing {...props} />
    </Suspense>
  );
}
