import type { Recorder } from '#src/persistence/recordEdits.ts';
import { newId } from './newId.ts';
import { useSession } from './session.ts';

/** What this tab has written since it was opened: see `Recorder.own`. */
const own = new Set<string>();

/** The person, the machine and the clock that edits are recorded with. */
export function currentRecorder(): Recorder {
  const { identity, device } = useSession.getState();
  return { author: identity, device, now: () => new Date(), newId, own };
}
