/** A change as it lies in the database. `change` may be anything until `readEvaluation` has read it. */
export type LogRow = {
  id: string;
  evaluation: string;
  entityId: string;
  /** 1: has left this machine in a file, and must never be rewritten. */
  sealed: 0 | 1;
  change: unknown;
};
