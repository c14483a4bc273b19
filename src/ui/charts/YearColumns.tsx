import { useDeferredValue } from 'react';
import { loadedPart } from '../loadedPart.tsx';
import { Waiting } from '../Waiting.tsx';
import type { YearColumnsProps } from './YearColumnsDrawing.tsx';
import styles from './YearColumns.module.css';

type Waits = { waiting: string };

// The drawing library is large: it comes when the page does, from the precache.
const YearColumnsDrawing = loadedPart<YearColumnsProps & Waits>(
  async () => (await import('./YearColumnsDrawing.tsx')).YearColumnsDrawing,
  inItsRoom,
);

/** Counts year by year, and under them a measure of the same years, for a person to walk through. */
export function YearColumns(props: YearColumnsProps & Waits) {
  // Also when it is here already, the rest of the page is drawn first: a large drawing takes its time.
  const drawn = useDeferredValue(true, false);
  return drawn ? <YearColumnsDrawing {...props} /> : inItsRoom(props);
}

function inItsRoom({ waiting }: Waits) {
  return (
    <div className={styles.room}>
      <Waiting label={waiting} />
    </div>
  );
}
