import { lazy, Suspense, useDeferredValue } from 'react';
import { Waiting } from '../Waiting.tsx';
import type { YearColumnsProps } from './YearColumnsDrawing.tsx';
import styles from './YearColumns.module.css';

// The drawing library is large: it comes when the page does, from the precache.
const YearColumnsDrawing = lazy(async () => ({
  default: (await import('./YearColumnsDrawing.tsx')).YearColumnsDrawing,
}));

/** Counts year by year, and under them a measure of the same years, for a person to walk through. */
export function YearColumns({ waiting, ...props }: YearColumnsProps & { waiting: string }) {
  // Also when it is here already, the rest of the page is drawn first: a large drawing takes its time.
  const drawn = useDeferredValue(true, false);
  const room = (
    <div className={styles.room}>
      <Waiting label={waiting} />
    </div>
  );
  return <Suspense fallback={room}>{drawn ? <YearColumnsDrawing {...props} /> : room}</Suspense>;
}
