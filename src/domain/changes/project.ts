import type {
  Answer,
  Author,
  CheckpointState,
  Evidence,
  FieldConflict,
  OwnTarget,
  Score,
} from '../evaluation/Answer.ts';
import { answerKey, evaluationKey, type Evaluation, type OwnOffice } from '../evaluation/Evaluation.ts';
import type { Change } from './Change.ts';
import { fieldsOf, headsOf, newestFirst, sameValue, valueOf } from './heads.ts';

/**
 * The answer that the changes of one requirement add up to. The order of the changes does not matter.
 * @param changes changes with the same `entityId`, already read through the door (`readEvaluation`)
 * @returns `null` when there is no change, or when the id is not an answer's
 */
export function projectAnswer(changes: readonly Change[]): Answer | null {
  const newest = changes.toSorted(newestFirst)[0];
  const key = newest ? answerKey(newest.entityId) : null;
  if (!newest || !key) return null;
  const fields = fieldsOf(changes);
  return {
    id: newest.entityId,
    evaluation: key.evaluation,
    requirement: key.requirement,
    score: (valueOf(changes, 'score') ?? null) as Score,
    justification: (valueOf(changes, 'justification') ?? '') as string,
    strengths: (valueOf(changes, 'strengths') ?? '') as string,
    improvements: (valueOf(changes, 'improvements') ?? '') as string,
    included: (valueOf(changes, 'included') ?? false) as boolean,
    target: (valueOf(changes, 'target') ?? null) as OwnTarget | null,
    checkpoints: collect<CheckpointState>(changes, fields, 'checkpoint:'),
    evidence: Object.entries(collect<Omit<Evidence, 'id'>>(changes, fields, 'evidence:')).map(
      ([id, evidence]) => ({
        id,
        ...evidence,
      }),
    ),
    ...trace(changes, fields, newest),
  };
}

/**
 * The evaluation that the changes of its own row add up to. Its key stands in its id, so even a log that has lost its
 * first change knows what it is about.
 * @returns `null` when there is no change, or when the id is not an evaluation's
 */
export function projectEvaluation(changes: readonly Change[]): Evaluation | null {
  const newest = changes.toSorted(newestFirst)[0];
  const key = newest ? evaluationKey(newest.entityId) : null;
  if (!newest || !key) return null;
  return {
    id: newest.entityId,
    ...key,
    ownOffice: (valueOf(changes, 'ownOffice') ?? null) as OwnOffice | null,
    createdAt: (valueOf(changes, 'createdAt') ?? newest.at) as string,
    ...trace(changes, fieldsOf(changes), newest),
  };
}

function collect<Value>(
  changes: readonly Change[],
  fields: readonly string[],
  prefix: string,
): Record<string, Value> {
  const collected: Record<string, Value> = {};
  for (const field of fields.filter((name) => name.startsWith(prefix))) {
    const value = valueOf(changes, field) ?? null;
    if (value !== null) collected[field.slice(prefix.length)] = value as Value;
  }
  return collected;
}

function trace(
  changes: readonly Change[],
  fields: readonly string[],
  newest: Change,
): { conflicts: FieldConflict[]; changedAt: string; changedBy: Author; revision: string } {
  return {
    conflicts: fields.flatMap((field) => conflictOf(changes, field) ?? []),
    changedAt: newest.at,
    changedBy: newest.author,
    revision: `${changes.length}:${newest.id}:${newest.at}`,
  };
}

function conflictOf(changes: readonly Change[], field: string): FieldConflict | null {
  const heads = headsOf(changes, field);
  const [first] = heads;
  const differs = heads.some((head) => !sameValue(head.patch[field], first?.patch[field]));
  return differs ? { field, changes: heads.map((head) => head.id) } : null;
}
