import { useEffect, useState } from 'react';

/** How often, in milliseconds, it is looked whether another day has begun: a machine that has slept has let timers pass. */
const lookEvery = 30_000;

/**
 * The time when a page asked first, and anew when another day has begun where the machine is: what is overdue, and what is today, is
 * so in a page that has been left open too. It is no clock.
 */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => setNow((before) => (isSameDay(before, new Date()) ? before : new Date()));
    const timer = setInterval(look, lookEvery);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
