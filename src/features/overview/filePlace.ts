import { answerKey } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueKey } from '#src/domain/indicators/indicatorValueId.ts';

/** Where in a file something is wrong, counted from 1 as people count; `null` where the place does not say. */
type FilePlace = {
  line: number | null;
  evaluation: number | null;
  requirement: number | null;
  /** Whether it is about what is reported on an indicator. */
  indicator: boolean;
  change: number | null;
  field: string | null;
};

/**
 * Reads the place of an import problem: `line 12`, or a path such as `evaluations.0.changes.12.patch.score`.
 * A field with a key, `checkpoint:7a`, is its family.
 * @param row id of the answer or of the indicator's value it is about, where the file says so
 */
export function readFilePlace(where: string, row: string | null = null): FilePlace {
  const about = {
    requirement: row === null ? null : (answerKey(row)?.requirement ?? null),
    indicator: row !== null && indicatorValueKey(row) !== null,
  };
  const line = /^line (\d+)$/.exec(where)?.[1];
  if (line !== undefined)
    return { line: Number(line), evaluation: null, ...about, change: null, field: null };
  const field = where.split('.').findLast((part) => part !== '' && !/^\d+$/.test(part));
  return {
    line: null,
    ...about,
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
