const key = 'rettesnor-used';

/**
 * Whether there were evaluations on this machine when it was last looked at. A hint for the first paint only: the
 * welcome need not wait for an empty database to open. What the database then says is what counts.
 */
export function wasEverUsed(): boolean {
  try {
    // While the welcome is written into the built page there is no machine to ask. Where storage is refused, to ask is to be refused.
    return typeof localStorage !== 'undefined' && localStorage.getItem(key) !== null;
  } catch {
    // Private mode without storage: wait for the database.
    return true;
  }
}

/** Keeps the hint in step with what the database holds. */
export function rememberUse(used: boolean): void {
  try {
    if (used) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {
    // Private mode without storage: the next visit waits for the database.
  }
}
