import { newId } from '../session/newId.ts';
import { liveChoice } from './sharedLive.ts';
import { beginSharing } from './wayChoices.ts';

/** Whether this browser can share live: one of its tabs leads, and they have to agree on which. */
export function canShareLive(): boolean {
  return 'locks' in navigator && typeof WebSocket === 'function';
}

/** Begins to share live. */
export async function startLive(offices: readonly string[]): Promise<void> {
  await beginSharing(liveChoice, { offices, choice: newId() });
}
