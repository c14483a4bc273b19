import type { Aside, AsideReason } from '#src/domain/changes/Aside.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { entities, type Entities } from '#src/domain/changes/entities/entities.ts';
import { migrateChange, migrations, type Migration } from '#src/domain/changes/migrations.ts';
import { readChange } from '#src/domain/changes/readChange.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { fnv, fnvBeginning } from '#src/domain/input/fnv.ts';
import type { Arrived } from './Transport.ts';

/** What this app can read: the shipped steps and kinds of row, or others in tests. */
export type Reading = { steps: readonly Migration[]; kinds: Entities };

/** What the shipped app reads. */
export const shippedReading: Reading = { steps: migrations, kinds: entities };

/**
 * Reads changes as they came, each for itself. Never throws. What cannot be read without losing something is put aside
 * whole: an app that knows more may read it later, and a value once taken for nothing could not be put right.
 */
export function readArrived(
  arrived: Arrived,
  { steps, kinds }: Reading,
): { changes: Change[]; aside: Aside[] } {
  const changes: Change[] = [];
  const aside: Aside[] = [];
  for (const change of arrived.changes) {
    const read = readOne(change, arrived, steps, kinds);
    if (typeof read === 'string') aside.push(putAside(change, arrived, read));
    else changes.push(read);
  }
  return { changes, aside };
}

/** A change that has come, to be kept as it came. */
export function putAside(
  change: unknown,
  { evaluation, version, by }: Omit<Arrived, 'changes'>,
  why: AsideReason,
): Aside {
  const text = JSON.stringify([evaluation, version, change]);
  const key = [fnvBeginning, 0x9e3779b9].map((start) => (fnv(text, start) >>> 0).toString(16)).join('-');
  return { key: `${key}-${text.length}`, evaluation, version, change, by, why, isShown: true };
}

function readOne(
  input: unknown,
  { evaluation, version }: Arrived,
  steps: readonly Migration[],
  kinds: Entities,
): Change | AsideReason {
  if (version > steps.length + 1) return 'too-new';
  if (evaluationKey(evaluation) === null || typeof input !== 'object' || input === null) return 'unreadable';
  const migrated = tryMigrate({ ...input }, version, steps);
  const read = migrated && readChange(migrated, evaluation, 'change', kinds);
  return read?.ok && read.repaired.length === 0 ? read.change : 'unreadable';
}

function tryMigrate(
  change: Record<string, unknown>,
  from: number,
  steps: readonly Migration[],
): Record<string, unknown> | null {
  try {
    return migrateChange(change, from, steps);
  } catch {
    return null;
  }
}
