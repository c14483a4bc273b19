import { useRef, useState } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import type { PlannedPoint } from '#src/domain/year/plannedYear.ts';
import { addPoint, removePoint } from '#src/state/editing/editYear.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { PointEntry } from './PointEntry.tsx';
import styles from './PointList.module.css';

type Props = {
  open: OpenEvaluation;
  points: readonly PlannedPoint[];
  now: Date;
  say: (message: ToastMessage) => void;
};

/** All that comes round in the year, and the way to add to it. */
export function PointList({ open, points, now, say }: Props) {
  const words = pageText.year;
  const [fresh, setFresh] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <>
      <ul className={styles.points}>
        {points.map((planned) => (
          <PointEntry
            key={planned.point.point}
            open={open}
            planned={planned}
            now={now}
            fresh={planned.point.point === fresh}
            say={say}
            onRemove={() => {
              // The point goes, and the focus must not go with it.
              addButton.current?.focus();
              removePoint(planned.point.point);
            }}
          />
        ))}
      </ul>
      <div className={styles.add}>
        <AddButton ref={addButton} variant="secondary" onAdd={() => setFresh(addPoint(dayOf(now)))}>
          {words.add}
        </AddButton>
      </div>
    </>
  );
}
