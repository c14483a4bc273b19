import { lazy, Suspense } from 'react';
import { Waiting } from '../Waiting.tsx';
import type { YearColumnsProps } from './YearColumnsDrawing.tsx';
import styles from './YearColumns.module.css';

// The drawing library is large: it comes when the page does, from the precache.
const YearColumnsDrawing = lazy(async () => ({
  default: (await import('./YearColumnsDrawing.tsx')).YearColumnsDrawing,
}));

/** Counts year by year, and under them a measure of the same years, for a person to walk through. */
export function YearColumns({ waiting, ...props }: YearColumnsProps & { waiting: string }) {
  return (
    <Suspense
      fallback={
        <div className={styles.room}>
          <Waiting label={waiting} />
        </div>
      }
    >
      <YearColumnsDrawing {...props} />
    </Suspense>
  );
}
