import * as z from 'zod/mini';
import { entities, type Entities } from '#src/domain/changes/entities/entities.ts';
import { migrations, schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation, type EvaluationLog, type ReadError } from '#src/domain/changes/readEvaluation.ts';
import type { ReadProblem } from '#src/domain/changes/readChange.ts';
import { rowPlace, type RowPlace } from '#src/domain/changes/rowPlace.ts';
import { parseUnknown } from '#src/domain/input/parseUnknown.ts';
import { sharedPartSchema, type SharedPart } from './sharedPart.ts';
import { recogniseBytes, recogniseJson, recogniseText, type OtherFile } from './recogniseFile.ts';
import { measureNesting } from './measureNesting.ts';

/** What a file holds. */
export type FileContent = {
  writtenAt: string;
  example: boolean;
  /** What the file says it has left out; `null` when it holds all there was. */
  part: SharedPart | null;
  evaluations: ReadInFile[];
};

/** Something in the file that could not be taken as it stood. */
export type FileProblem = ReadProblem & {
  /** The row it is about, as far as the file says so. */
  row: RowPlace | null;
};

export type ReadInFile = {
  log: EvaluationLog;
  /** Values that could not be, read as «nothing said». */
  repaired: FileProblem[];
  /** Changes that cannot be read and are left out. */
  refused: FileProblem[];
  /** Changes that hold something only a newer app knows. They go with it as they came. */
  newer: number;
};

export type FileError =
  | ReadError
  /** `too-deep`: built like nothing that Rettesnor writes, for instance of a million brackets. */
  | { kind: 'empty' | 'too-large' | 'too-deep' | 'not-text'; where: string; what: string }
  /** A file for people or for other programs, which nothing can be taken in from. */
  | { kind: OtherFile; where: string; what: string }
  /** One of several: locked with a password, the example, or figures from the city. Each goes in by itself. */
  | { kind: 'locked' | 'example' | 'city-figures'; where: string; what: string }
  /** Text that is not JSON, or is cut off. */
  | { kind: 'not-json'; where: string; what: string };

export type FileReading = { ok: true; content: FileContent } | { ok: false; error: FileError };

/** Larger than any city's ten years; smaller than what would freeze a browser. */
export const largestFile = 100 * 1024 * 1024;

/** More changes than any city's ten years, in one file or in several. */
export const mostChanges = 500_000;

/** Objects and lists for each change at the most: itself, its patch, parents, author and a value with parts of its own. */
const containersPerChange = 8;

/** Deeper than any file of ours, whose values lie within file, evaluations, evaluation, changes, change and patch. */
const deepestNesting = 32;

const versionSchema = z.object({ app: z.literal('rettesnor'), schemaVersion: z.int().check(z.positive()) });

const contentSchema = z.object({
  content: z.literal('evaluations'),
  writtenAt: z.string().check(z.maxLength(40)),
  example: z.optional(z.boolean()),
  part: z.optional(sharedPartSchema),
  evaluations: z
    .array(z.object({ id: z.string(), changes: z.array(z.unknown()) }))
    .check(z.maxLength(10_000)),
});

/**
 * Reads a file, without touching anything. Never throws: bad input is an error with its place.
 * @param bytes the whole file
 * @param onProgress told how many of the evaluations have been read, after each
 * @param kinds the shipped kinds of row, or others in tests
 */
export function readEvaluationsFile(
  bytes: Uint8Array,
  onProgress: (done: number, total: number) => void = () => {},
  kinds: Entities = entities,
): FileReading {
  if (bytes.length === 0) return fail('empty', '', 'the file has no content');
  if (bytes.length > largestFile) return fail('too-large', '', `${bytes.length} bytes`);
  const other = recogniseBytes(bytes);
  if (other !== null) return fail(other, '', 'another kind of file');
  const { depth, containers } = measureNesting(bytes);
  if (depth > deepestNesting) return fail('too-deep', '', `nested ${depth} deep`);
  if (containers > mostChanges * containersPerChange) return fail('too-large', '', `${containers} objects`);
  const text = decode(bytes);
  if (text === null) return fail('not-text', '', 'not UTF-8');
  const parsed = parseJson(text);
  if (!parsed.ok) return fail(recogniseText(text) ?? 'not-json', parsed.where, parsed.what);
  const made = recogniseJson(parsed.value);
  if (made !== null) return fail(made, '', 'made for other programs');
  const version = parseUnknown(versionSchema, parsed.value);
  if (!version.ok) return failShape(parsed.value, version.problems[0].where);
  const written = version.data.schemaVersion;
  // Before the rest is looked at: a newer version may have given it another shape.
  if (written > schemaVersion) {
    return fail('too-new', 'schemaVersion', `version ${written}, this app reads up to ${schemaVersion}`);
  }
  const file = parseUnknown(contentSchema, parsed.value);
  if (!file.ok) return failShape(parsed.value, file.problems[0].where);

  const { evaluations } = file.data;
  const count = evaluations.reduce((sum, { changes }) => sum + changes.length, 0);
  if (count > mostChanges) return fail('too-large', 'evaluations', `${count} changes`);

  const planned: ReadInFile[] = [];
  const ids = new Set<string>();
  for (const [index, { id, changes }] of evaluations.entries()) {
    const read = readEvaluation({ app: 'rettesnor', schemaVersion: written, id, changes }, migrations, kinds);
    const where = `evaluations.${index}`;
    if (!read.ok) return { ok: false, error: { ...read.error, where: `${where}.${read.error.where}` } };
    if (ids.has(id)) return fail('invalid', `${where}.id`, 'occurs twice');
    ids.add(id);
    planned.push({
      log: read.log,
      repaired: placed(where, read.repaired, { id, changes }, kinds),
      refused: placed(where, read.unreadable, { id, changes }, kinds),
      newer: read.newer,
    });
    onProgress(planned.length, evaluations.length);
  }
  const doubled = doubledChange(planned);
  if (doubled !== null) return fail('invalid', doubled, 'the id of a change occurs in two evaluations');
  return {
    ok: true,
    content: {
      writtenAt: file.data.writtenAt,
      example: file.data.example ?? false,
      part: file.data.part ?? null,
      evaluations: planned,
    },
  };
}

/** Problems of one evaluation with their place in the whole file, and the row they are about. */
function placed(
  prefix: string,
  problems: readonly ReadProblem[],
  { id, changes }: { id: string; changes: readonly unknown[] },
  kinds: Entities,
): FileProblem[] {
  return problems.map(({ where, what }) => {
    const index = /^changes\.(\d+)/.exec(where)?.[1];
    const row = index === undefined ? null : rowOf(changes[Number(index)], id, kinds);
    return { where: `${prefix}.${where}`, what, row };
  });
}

const rowSchema = z.object({ entity: z.string(), entityId: z.string() });

function rowOf(change: unknown, evaluation: string, kinds: Entities): RowPlace | null {
  const row = parseUnknown(rowSchema, change);
  const place = row.ok ? rowPlace(row.data, kinds) : null;
  return place?.evaluation === evaluation ? place : null;
}

function doubledChange(planned: readonly ReadInFile[]): string | null {
  const seen = new Set<string>();
  for (const [index, { log }] of planned.entries()) {
    for (const change of log.changes) {
      if (seen.has(change.id)) return `evaluations.${index}`;
      seen.add(change.id);
    }
  }
  return null;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type ParsedJson = { ok: true; value: unknown } | { ok: false; where: string; what: string };

function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, where: placeOf(what, text), what };
  }
}

/** The line that an error of `JSON.parse` is about, or '' where it does not say: each browser has its own words. */
function placeOf(what: string, text: string): string {
  const line = / at .*\bline (\d+) column \d+/.exec(what)?.[1];
  if (line !== undefined) return `line ${line}`;
  const position = / at position (\d+)/.exec(what)?.[1];
  const isCutOff = /unexpected (end|eof)/i.test(what);
  if (position === undefined && !isCutOff) return '';
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  return `line ${before.split('\n').length}`;
}

function failShape(value: unknown, where: string): FileReading {
  const ours = typeof value === 'object' && value !== null && 'app' in value && value.app === 'rettesnor';
  if (!ours) return fail('not-ours', where, 'not written by Rettesnor');
  return fail('invalid', where, 'missing or of the wrong kind');
}

function fail(kind: FileError['kind'], where: string, what: string): FileReading {
  return { ok: false, error: { kind, where, what } };
}
