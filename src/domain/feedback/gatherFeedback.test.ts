import { expect, test } from 'vitest';
import { buildFeedback } from '../../../tests/support/buildFeedback.ts';
import type { Feedback } from '../evaluation/Feedback.ts';
import { gatherFeedback, type OfficeFeedback } from './gatherFeedback.ts';

function from(office: string, requirement: number, said: Partial<Feedback>): OfficeFeedback {
  return { office, evaluation: office, year: 2026, feedback: buildFeedback(requirement, said) };
}

test('what most offices find unclear or doubtful comes first, then by number; good comes last', () => {
  const found = gatherFeedback([
    from('NAV Alna', 3, { verdict: 'good' }),
    from('NAV Alna', 9, { verdict: 'unclear' }),
    from('NAV Bjerke', 9, { verdict: 'doubtful', reply: 'Vi ser på det.' }),
    from('NAV Bjerke', 5, { verdict: 'unclear' }),
  ]);
  expect(found.map(({ requirement, counts, awaiting }) => [requirement, counts, awaiting])).toEqual([
    [9, { unclear: 1, doubtful: 1, good: 0 }, 1],
    [5, { unclear: 1, doubtful: 0, good: 0 }, 1],
    [3, { unclear: 0, doubtful: 0, good: 1 }, 0],
  ]);
});

test('each is told by the name of its office, and what was taken back is left out', () => {
  const [only, ...rest] = gatherFeedback([
    from('NAV Østensjø', 2, { verdict: 'unclear' }),
    from('NAV Alna', 2, { reason: 'Hva er «tett»?' }),
    from('NAV Bjerke', 4, {}),
  ]);
  expect(rest).toEqual([]);
  expect(only?.said.map(({ office }) => office)).toEqual(['NAV Alna', 'NAV Østensjø']);
});
