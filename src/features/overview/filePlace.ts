import type { RowPlace } from '#src/domain/changes/rowPlace.ts';

/** Where in a file something is wrong, counted from 1 as people count; `null` where the place does not say. */
type FilePlace = {
  line: number | null;
  evaluation: number | null;
  /** The row it is about, where the file says so. */
  row: RowPlace | null;
  change: number | null;
  field: string | null;
};

/**
 * Reads the place of an import problem: `line 12`, or a path such as `evaluations.0.changes.12.patch.score`.
 * A field with a key, `checkpoint:7a`, is its family.
 */
export function readFilePlace(where: string, row: RowPlace | null = null): FilePlace {
  const line = /^line (\d+)$/.exec(where)?.[1];
  if (line !== undefined) return { line: Number(line), evaluation: null, row, change: null, field: null };
  const field = where.split('.').findLast((part) => part !== '' && !/^\d+$/.test(part));
  return {
    line: null,
    row,
    evaluation: countedFrom(/(?:^|\.)evaluations\.(\d+)/.exec(where)?.[1]),
    change: countedFrom(/(?:^|\.)changes\.(\d+)/.exec(where)?.[1]),
    field: field === undefined || frames.has(field) ? null : (field.split(':')[0] ?? null),
  };
}

/** Names that say where one is, not what is wrong there. */
const frames = new Set(['evaluations', 'changes', 'patch']);

function countedFrom(index: string | undefined): number | null {
  return index === undefined ? null : Number(index) + 1;
}
