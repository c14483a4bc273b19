import { entities, type Entities } from '#src/domain/changes/entities/entities.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import { migrations, schemaVersion } from '#src/domain/changes/migrations.ts';
import { planMerge } from '#src/domain/changes/planMerge.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import { rowPlace } from '#src/domain/changes/rowPlace.ts';
import {
  mostChanges,
  type FileContent,
  type FileProblem,
  type FileReading,
  type ReadInFile,
} from './readEvaluationsFile.ts';

/** One of several files that are opened together, as it was read. */
export type ReadFile = { name: string; result: FileReading };

/** What several files hold together, and those of them that could not be read. */
export type CombinedFiles = {
  evaluations: ReadInFile[];
  /** In the order of the files: what became of each. */
  files: ReadFile[];
};

/**
 * Puts together what several files hold. An evaluation that is in more than one becomes one: the union of their changes,
 * as when the files are opened one after the other. A file whose changes stand under another evaluation in a file before
 * it is refused as damaged, and so is the example among files of one's own; the rest go in.
 * @param kinds the shipped kinds of row, or others in tests
 */
export function combineFiles(read: readonly ReadFile[], kinds: Entities = entities): CombinedFiles {
  const evaluations = new Map<string, ReadInFile>();
  const evaluationOf = new Map<string, string>();
  const onlyExamples = read.every(({ result }) => !result.ok || result.content.example);
  let count = 0;
  const files = read.map(({ name, result }): ReadFile => {
    if (!result.ok) return { name, result };
    if (result.content.example && !onlyExamples)
      return { name, result: failed('example', 'the example goes in by itself') };
    const changes = result.content.evaluations.flatMap(({ log }) => log.changes);
    if (changes.some(({ id, evaluation }) => (evaluationOf.get(id) ?? evaluation) !== evaluation))
      return { name, result: failed('invalid', 'the id of a change occurs in two evaluations') };
    if (count + changes.length > mostChanges)
      return { name, result: failed('too-large', `${count + changes.length} changes in all`) };
    count += changes.length;
    for (const { id, evaluation } of changes) evaluationOf.set(id, evaluation);
    for (const planned of result.content.evaluations) {
      const known = evaluations.get(planned.log.id);
      evaluations.set(planned.log.id, known ? joined(known, planned, kinds) : planned);
    }
    return { name, result };
  });
  return { evaluations: [...evaluations.values()], files };
}

/** Two files' logs of one evaluation as one. What the second says otherwise under the same id is left out, and told. */
function joined(first: ReadInFile, second: ReadInFile, kinds: Entities): ReadInFile {
  const { added, continued, refused, overfull } = planMerge(first.log.changes, second.log.changes, kinds);
  const changes = mergeLogs(first.log.changes, [...added, ...continued], kinds);
  const read = readEvaluation(
    { app: 'rettesnor', schemaVersion, id: first.log.id, changes },
    migrations,
    kinds,
  );
  const leftOut = [...refused, ...overfull].map((change): FileProblem => ({
    where: '',
    what: `${change.id}: another of the files says otherwise`,
    row: rowPlace(change, kinds),
  }));
  return {
    // Both could be read, so that what they come to can be.
    log: read.ok ? read.log : first.log,
    repaired: [...first.repaired, ...second.repaired],
    refused: [...first.refused, ...second.refused, ...leftOut],
    newer: read.ok ? read.newer : first.newer,
  };
}

function failed(kind: 'example' | 'invalid' | 'too-large', what: string): FileReading & { ok: false } {
  return { ok: false, error: { kind, where: '', what } };
}

/** When the newest of the files was written; `''` when none could be read. */
export function newestWritten(files: readonly ReadFile[]): string {
  const times = files.flatMap(({ result }) => (result.ok ? [result.content.writtenAt] : []));
  return times.toSorted().at(-1) ?? '';
}

/** Whether all that could be read is the example. */
export function isExample(files: readonly ReadFile[]): boolean {
  const plans = files.flatMap(({ result }): FileContent[] => (result.ok ? [result.content] : []));
  return plans.length > 0 && plans.every(({ example }) => example);
}
