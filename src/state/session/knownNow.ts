import { knownTime, type KnownTime } from '#src/domain/changes/knownTime.ts';

/** When a change was made, as far as it is known at this moment: what is of the future on this machine is not. */
export function knownNow(at: string): KnownTime | null {
  return knownTime(at, new Date());
}
