import { schemaVersion } from '#src/domain/changes/migrations.ts';
import type { SharedPart } from './sharedPart.ts';

/** One evaluation in a file: its id and its whole log. A change may be anything until `readEvaluation` has read it. */
export type FiledEvaluation = { id: string; changes: readonly unknown[] };

/**
 * The complete file: every change of every evaluation, so that whoever takes it in has the same history. Nothing is
 * computed into it, so nothing in it can contradict itself.
 */
export type EvaluationsFile = {
  app: 'rettesnor';
  content: 'evaluations';
  schemaVersion: number;
  writtenAt: string;
  /** True for the example that comes with the app: what is taken in from it is marked as such. */
  example?: boolean;
  /** What was left out, where the file holds a part. */
  part?: SharedPart;
  evaluations: FiledEvaluation[];
};

/** What else a file says of itself. */
export type FileMarks = {
  /** Version of the changes, where they are older than this app's. */
  version?: number;
  part?: SharedPart;
};

/** Writes the complete file as UTF-8. The same logs give the same bytes but for `writtenAt`. */
export function writeEvaluationsFile(
  evaluations: readonly FiledEvaluation[],
  writtenAt: Date,
  marks: FileMarks = {},
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(textOf(evaluations, writtenAt, marks));
}

function textOf(
  evaluations: readonly FiledEvaluation[],
  writtenAt: Date,
  { version = schemaVersion, part }: FileMarks,
): string {
  const file: EvaluationsFile = {
    app: 'rettesnor',
    content: 'evaluations',
    schemaVersion: version,
    writtenAt: writtenAt.toISOString(),
    ...(part ? { part } : {}),
    evaluations: evaluations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Whether a written file, read back, holds exactly these evaluations. */
export function holdsEvaluations(
  bytes: Uint8Array,
  evaluations: readonly FiledEvaluation[],
  marks: FileMarks = {},
): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const file = JSON.parse(text) as EvaluationsFile;
    // Written once more, with the time it says: whatever else differs is damage.
    return text === textOf(evaluations, new Date(file.writtenAt), marks);
  } catch {
    return false;
  }
}
