import { uuidv7 } from '#src/domain/changes/uuidv7.ts';

/** A new id, with the browser's clock and randomness. */
export function newId(): string {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
