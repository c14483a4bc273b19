import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';

/** Browsers refuse pages that write to the history many times a second. */
const pause = 300;

/**
 * State kept with this entry of the browser's history: there again after a reload, and when the person comes back to
 * the page; gone when the page is opened anew. The address stays as it is.
 * @param read makes a value of what was kept, which may be anything, or nothing
 */
export function useEntryState<Value>(
  key: string,
  read: (kept: unknown) => Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => read(entryState()[key]));
  const [location] = useLocation();
  const changedAt = useRef(0);
  useEffect(() => {
    const write = () => window.history.replaceState({ ...entryState(), [key]: value }, '');
    const now = performance.now();
    const quiet = now - changedAt.current > pause;
    changedAt.current = now;
    if (quiet) {
      // A single choice is kept at once: the next thing the person does may be to leave the page.
      write();
      return;
    }
    const timer = setTimeout(write, pause);
    return () => clearTimeout(timer);
  }, [key, value, location]);
  return [value, setValue];
}

function entryState(): Record<string, unknown> {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
