import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { meetingPointRows } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './HoldMeeting.module.css';

type Props = { point: MeetingPoint; /** What there is for it. */ minutes: number };

/** So often, in seconds, the time that runs is stored: what a browser that is killed takes with it is no more. */
const storedEvery = 15;

/** A point has no more than a day. */
const longest = 86_400;

/** The time that is spent on a point, for those who want it. It only counts: nothing sounds, moves or hurries anybody. */
export function PointTimer({ point, minutes }: Props) {
  const words = pageText.meetings.hold.timer;
  const [running, setRunning] = useState<{ since: number; before: number } | null>(null);
  const [now, setNow] = useState(0);
  const spent = running
    ? Math.min(longest, running.before + Math.max(0, Math.round((now - running.since) / 1000)))
    : (point.spent ?? 0);
  const store = useRef(() => {});
  useEffect(() => {
    store.current = () => {
      if (running && spent !== point.spent) meetingPointRows.mark(point.id, { spent });
    };
  });
  useEffect(() => {
    if (!running) return undefined;
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      setNow(Date.now());
      if (ticks % storedEvery === 0) store.current();
    }, 1000);
    return () => {
      clearInterval(timer);
      store.current();
    };
  }, [running]);
  const start = () => {
    const since = Date.now();
    setNow(since);
    setRunning({ since, before: point.spent ?? 0 });
  };
  return (
    <span className={styles.timer}>
      {(running !== null || spent > 0) && (
        <span role="timer" aria-live="off">
          {words.of(words.spent(spent), minutes)}
        </span>
      )}
      <Button
        type="button"
        size="xsmall"
        variant="tertiary-neutral"
        onClick={() => (running ? setRunning(null) : start())}
      >
        {running ? words.stop : words.start}
      </Button>
    </span>
  );
}
