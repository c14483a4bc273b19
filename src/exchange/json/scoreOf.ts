import type * as z from 'zod/mini';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { scoreSchema } from './resultParts.ts';

/** What the office has said of a requirement, as a value that cannot be taken for another. */
export function scoreOf(score: Score): z.infer<typeof scoreSchema> {
  if (typeof score === 'number') return { kind: 'level', level: score };
  return { kind: score ?? 'unanswered' };
}
