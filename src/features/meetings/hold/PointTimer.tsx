import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { timeSpent } from '#src/domain/meeting/timeSpent.ts';
import { meetingPointRows } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './HoldMeeting.module.css';

type Props = { point: MeetingPoint; /** What there is for it. */ minutes: number };

/**
 * The time that is spent on a point, for those who want it. It only counts: nothing sounds, moves or hurries anybody. What is
 * stored is when it was started and when it was stopped: a browser that is killed between takes nothing with it.
 */
export function PointTimer({ point, minutes }: Props) {
  const words = pageText.meetings.hold.timer;
  const running = point.runningSince !== null;
  const [now, setNow] = useState(() => new Date());
  const spent = timeSpent(point, now);
  const stop = () => {
    if (point.runningSince === null) return;
    meetingPointRows.mark(point.id, { spent: timeSpent(point, new Date()), runningSince: null });
  };
  const latestStop = useRef(stop);
  useEffect(() => {
    latestStop.current = stop;
  });
  useEffect(() => {
    if (!running) return undefined;
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  // Who goes on to another point has done with this one.
  useEffect(() => () => latestStop.current(), []);
  const start = () => meetingPointRows.mark(point.id, { runningSince: new Date().toISOString() });
  return (
    <span className={styles.timer}>
      {(running || spent > 0) && (
        <span role="timer" aria-live="off">
          {words.of(words.spent(spent), minutes)}
        </span>
      )}
      <Button
        type="button"
        size="xsmall"
        variant="tertiary-neutral"
        onClick={() => (running ? stop() : start())}
      >
        {running ? words.stop : words.start}
      </Button>
    </span>
  );
}
