/** What the worker says of its work. After `done` or `failed` it says no more. */
export type ExportMessage =
  /** How much is done, 0–1. */
  | { kind: 'progress'; share: number }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> }
  /** `what`: for whoever looks into it, not for the person. */
  | { kind: 'failed'; what: string };
