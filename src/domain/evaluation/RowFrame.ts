export type Author = { name: string; role: string };

/** Two or more changes that did not know of each other and set the same field differently. The first is preselected. */
export type FieldConflict = { field: string; changes: string[] };

/** Field → ids of its newest changes, the one that holds first: what whoever sees a row knows of. */
export type Heads = Readonly<Record<string, readonly string[]>>;

/** What every row has beside its fields: what it is about, and the trace of who and when. */
export type RowFrame = {
  id: string;
  /** Fields with several newest changes of different values. */
  conflicts: FieldConflict[];
  /** Field → its newest changes: what whoever sees the row knows of. */
  heads: Heads;
  changedAt: string;
  changedBy: Author;
  /** Changes exactly when the content does: lets a screen see at once what to draw again. */
  revision: string;
};
