import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { Result } from './resultSchema.ts';

/** What the office has said of a requirement, as a value that cannot be taken for another. */
export function scoreOf(score: Score): Result['requirements'][number]['score'] {
  if (typeof score === 'number') return { kind: 'level', level: score };
  return { kind: score ?? 'unanswered' };
}
