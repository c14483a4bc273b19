import { useEffect, useState } from 'react';

/** Long enough that a half-typed number is not called wrong. */
const pause = 700;

/** A value as it was when it last rested. The first one counts at once. */
export function useAfterPause<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(key) as Value), pause);
    return () => clearTimeout(timer);
  }, [key]);
  return rested;
}
