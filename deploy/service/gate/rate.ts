/** Whether one more is within the measure: so many, and so many more a minute. */
export function rateOf(most: number, now: () => number): () => boolean {
  let left = most;
  let at = now();
  return () => {
    left = Math.min(most, left + ((now() - at) / 60_000) * most);
    at = now();
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
