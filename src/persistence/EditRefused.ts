/**
 * Why an edit can never be stored, however often one tries.
 * `unstorable`: what was said would not come back whole. `erased`: its evaluation has been erased. `signed`: its evaluation
 * is signed, and nobody has opened it again.
 */
export type RefusalReason = 'unstorable' | 'erased' | 'signed';

/** Thrown of an edit that can never be stored. All else that is thrown may go well the next time. */
export class EditRefused extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, details: string) {
    super(details);
    this.reason = reason;
  }
}

/** What the browser throws of values it has no form for. */
const unstorableNames: ReadonlySet<string> = new Set(['DataCloneError', 'DataError']);

/** Tells what can never be stored from what could not be stored now. `null`: it may go well the next time. */
export function refusalOf(cause: unknown): RefusalReason | null {
  if (cause instanceof EditRefused) return cause.reason;
  // The domain's own word for a row that would grow beyond what any screen could show.
  if (cause instanceof RangeError) return 'unstorable';
  if (cause instanceof Error && unstorableNames.has(cause.name)) return 'unstorable';
  return null;
}
