import { useEffect, useState } from 'react';
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
  useEffect(() => {
    const timer = setTimeout(() => {
      window.history.replaceState({ ...entryState(), [key]: value }, '');
    }, pause);
    return () => clearTimeout(timer);
  }, [key, value, location]);
  return [value, setValue];
}

function entryState(): Record<string, unknown> {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
