import type { Entities } from '#src/domain/changes/entities/entities.ts';
import {
  combineFiles,
  isExample,
  newestWritten,
  type ReadFile,
} from '#src/exchange/evaluations/combineFiles.ts';
import {
  largestFile,
  readEvaluationsFile,
  type FileError,
  type FileReading,
} from '#src/exchange/evaluations/readEvaluationsFile.ts';
import { isCityFigures } from '../files/isCityFigures.ts';
import { isLocked } from '../files/lockedFile.ts';
import type { ImportProgress, NamedFile, PlannedFile } from './ImportPlan.ts';

/** What the files hold together, and what became of each. */
export type FilesContent = Extract<FileReading, { ok: true }>['content'] & { files: PlannedFile[] };

type FilesResult = { ok: true; content: FilesContent } | { ok: false; error: FileError };

/**
 * Reads the files that were chosen, one after the other, into what they hold together. One alone that cannot be read is an
 * error; among several it is named, and the rest are read.
 */
export async function readFiles(
  files: readonly NamedFile[],
  kinds: Entities,
  onProgress: (progress: ImportProgress) => void,
): Promise<FilesResult> {
  const [only] = files;
  if (only && files.length === 1) {
    const read = await readFile(only.file, kinds, (done, total) =>
      onProgress({ stage: 'reading', done, total }),
    );
    return read.ok
      ? { ok: true, content: { ...read.content, files: [{ name: only.name, error: null }] } }
      : read;
  }
  const read: ReadFile[] = [];
  for (const { name, file } of files) {
    read.push({ name, result: await readOneOfSeveral(file, kinds) });
    onProgress({ stage: 'readingFiles', done: read.length, total: files.length });
  }
  const combined = combineFiles(read, kinds);
  return {
    ok: true,
    content: {
      writtenAt: newestWritten(combined.files),
      example: isExample(combined.files),
      part: null,
      evaluations: combined.evaluations,
      files: combined.files.map(({ name, result }) => ({ name, error: result.ok ? null : result.error })),
    },
  };
}

async function readFile(
  file: Blob,
  kinds: Entities,
  onProgress: (done: number, total: number) => void,
): Promise<FileReading> {
  if (file.size > largestFile) {
    return { ok: false, error: { kind: 'too-large', where: '', what: `${file.size} bytes` } };
  }
  try {
    return readEvaluationsFile(new Uint8Array(await file.arrayBuffer()), onProgress, kinds);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : '';
    return { ok: false, error: { kind: 'not-text', where: '', what } };
  }
}

async function readOneOfSeveral(file: Blob, kinds: Entities): Promise<FileReading> {
  if (await isLocked(file)) return { ok: false, error: { kind: 'locked', where: '', what: 'a password' } };
  if (await isCityFigures(file))
    return { ok: false, error: { kind: 'city-figures', where: '', what: 'figures from the city' } };
  return readFile(file, kinds, () => {});
}
