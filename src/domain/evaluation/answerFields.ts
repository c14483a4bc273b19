import type { FieldValue, Patch } from '../changes/Change.ts';
import type { Answer, CheckpointState, Evidence, OwnTarget, Score } from './Answer.ts';
import { answerId } from './Evaluation.ts';

/** An answer nobody has given yet. Stands in for one on a screen; is never stored. */
export function blankAnswer(evaluation: string, requirement: number): Answer {
  return {
    id: answerId(evaluation, requirement),
    evaluation,
    requirement,
    score: null,
    justification: '',
    strengths: '',
    improvements: '',
    included: false,
    target: null,
    checkpoints: {},
    evidence: [],
    conflicts: [],
    changedAt: '',
    changedBy: { name: '', role: '' },
    revision: '',
  };
}

/**
 * The answer as it will be once the patch is on disk, so that a screen need not wait for the disk. The same as
 * projecting the log after the edit, but for the trace of who and when.
 */
export function applyPatch(answer: Answer, patch: Patch): Answer {
  return Object.entries(patch).reduce((patched, [field, value]) => applyField(patched, field, value), answer);
}

function applyField(answer: Answer, field: string, value: FieldValue): Answer {
  switch (field) {
    case 'score':
      return { ...answer, score: value as Score };
    case 'justification':
    case 'strengths':
    case 'improvements':
      return { ...answer, [field]: (value ?? '') as string };
    case 'included':
      return { ...answer, included: value === true };
    case 'target':
      return { ...answer, target: value as OwnTarget | null };
  }
  const [family, key = ''] = field.split(':');
  if (family === 'checkpoint') {
    const { [key]: _replaced, ...others } = answer.checkpoints;
    return {
      ...answer,
      checkpoints: value === null ? others : { ...others, [key]: value as CheckpointState },
    };
  }
  if (family === 'evidence') {
    const others = answer.evidence.filter((evidence) => evidence.id !== key);
    const evidence = value === null ? others : [...others, { id: key, ...(value as Omit<Evidence, 'id'>) }];
    return { ...answer, evidence: evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  }
  return answer;
}

/** The value of a field as a change would say it: what undo puts back. `null` where nothing has been said. */
export function fieldValue(answer: Answer, field: string): FieldValue {
  switch (field) {
    case 'score':
      return answer.score;
    case 'justification':
    case 'strengths':
    case 'improvements':
      return answer[field] === '' ? null : answer[field];
    case 'included':
      return answer.included ? true : null;
    case 'target':
      return answer.target;
  }
  const [family, key = ''] = field.split(':');
  if (family === 'checkpoint') return answer.checkpoints[key] ?? null;
  const evidence = answer.evidence.find((candidate) => candidate.id === key);
  return evidence ? { kind: evidence.kind, text: evidence.text } : null;
}
