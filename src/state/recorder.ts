import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Recorder } from '#src/persistence/recordEdits.ts';
import { useSession } from './session.ts';

/** A new id, with the browser's clock and randomness. */
export function newId(): string {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

/** The person, the machine and the clock that edits are recorded with. */
export function currentRecorder(): Recorder {
  const { identity, device } = useSession.getState();
  return { author: identity, device, now: () => new Date(), newId };
}
