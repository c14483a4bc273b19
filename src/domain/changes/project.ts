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
import type { ComparisonFigure, IndicatorValue } from '../indicators/IndicatorValue.ts';
import { indicatorValueKey } from '../indicators/indicatorValueId.ts';
import type { Change } from './Change.ts';
import { conflictsOf } from './conflicts.ts';
import { fieldsOf, newestFirst, valueOf } from './heads.ts';

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
    checkpoints: Object.fromEntries(collect<CheckpointState>(changes, fields, 'checkpoint:')),
    evidence: collect<Omit<Evidence, 'id'>>(changes, fields, 'evidence:').map(([id, evidence]) => ({
      id,
      ...evidence,
    })),
    ...trace(changes, newest),
  };
}

/**
 * What the changes about one indicator in one year add up to. The order of the changes does not matter.
 * @param changes changes with the same `entityId`, already read through the door (`readEvaluation`)
 * @returns `null` when there is no change, or when the id is not that of an indicator's value
 */
export function projectIndicatorValue(changes: readonly Change[]): IndicatorValue | null {
  const newest = changes.toSorted(newestFirst)[0];
  const key = newest ? indicatorValueKey(newest.entityId) : null;
  if (!newest || !key) return null;
  return {
    id: newest.entityId,
    ...key,
    numerator: (valueOf(changes, 'numerator') ?? null) as number | null,
    denominator: (valueOf(changes, 'denominator') ?? null) as number | null,
    goal: (valueOf(changes, 'goal') ?? null) as number | null,
    comparison: (valueOf(changes, 'comparison') ?? null) as ComparisonFigure | null,
    comment: (valueOf(changes, 'comment') ?? '') as string,
    ...trace(changes, newest),
  };
}

/**
 * The evaluation that the changes of its own row add up to. Its key stands in its id, so even a log that has lost its
 * first change knows what it is about. Two people who start the same one offline do not disagree: it was created when
 * the first of them did.
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
    createdAt: earliestCreatedAt(changes) ?? newest.at,
    ...trace(changes, newest),
  };
}

/** The fields that begin with the prefix and have a value: the rest of the name, and the value. In order of the names. */
function collect<Value>(
  changes: readonly Change[],
  fields: readonly string[],
  prefix: string,
): [string, Value][] {
  return fields
    .filter((field) => field.startsWith(prefix))
    .flatMap((field): [string, Value][] => {
      const value = valueOf(changes, field) ?? null;
      return value === null ? [] : [[field.slice(prefix.length), value as Value]];
    });
}

function trace(
  changes: readonly Change[],
  newest: Change,
): { conflicts: FieldConflict[]; changedAt: string; changedBy: Author; revision: string } {
  return {
    conflicts: conflictsOf(changes),
    changedAt: newest.at,
    changedBy: newest.author,
    revision: revisionOf(changes),
  };
}

function earliestCreatedAt(changes: readonly Change[]): string | undefined {
  const instants = changes
    .map((change) => change.patch['createdAt'])
    .filter((value) => typeof value === 'string');
  return instants.toSorted()[0];
}

/**
 * The number of changes and a checksum (FNV-1a, 32 bits) of all of them: a text may go on in a change that is not the
 * newest, when a machine whose clock is ahead has written too.
 */
function revisionOf(changes: readonly Change[]): string {
  const texts = changes.map((change) => JSON.stringify([change.id, change.at, change.parents, change.patch]));
  let checksum = 0x811c9dc5;
  for (const text of texts.toSorted()) {
    for (let index = 0; index < text.length; index++) {
      checksum = Math.imul(checksum ^ text.charCodeAt(index), 0x01000193);
    }
  }
  return `${changes.length}:${(checksum >>> 0).toString(16).padStart(8, '0')}`;
}
