import { refusalOf } from '#src/persistence/EditRefused.ts';

/** Whether something could not be written because the evaluation is signed: trying again does not help, opening it does. */
export function refusedBySignature(cause: unknown): boolean {
  return refusalOf(cause) === 'signed';
}
