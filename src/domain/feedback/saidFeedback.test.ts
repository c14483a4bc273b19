import { describe, expect, test } from 'vitest';
import { buildFeedback } from '../../../tests/support/buildFeedback.ts';
import { awaitsReply, isSaid, saidFeedback } from './saidFeedback.ts';

describe('what is said of requirements', () => {
  test('is nothing where all has been taken back, and something as soon as anything stands there', () => {
    expect(isSaid(buildFeedback(7))).toBe(false);
    expect(isSaid(buildFeedback(7, { reason: '  ', reply: '\n' }))).toBe(false);
    expect(isSaid(buildFeedback(7, { verdict: 'good' }))).toBe(true);
    expect(isSaid(buildFeedback(7, { reason: 'Hva er «nær»?' }))).toBe(true);
    expect(isSaid(buildFeedback(7, { reply: 'Innen gangavstand.' }))).toBe(true);
    expect(isSaid(buildFeedback(7, { outcome: 'kept' }))).toBe(true);
    // One has taken it back while another wrote on: somebody is to decide, and must see it.
    expect(isSaid(buildFeedback(7, { conflicts: [{ field: 'verdict', changes: ['a', 'b'] }] }))).toBe(true);
  });

  test('awaits an answer until one is given, unless the requirement is good', () => {
    expect(awaitsReply(buildFeedback(7, { verdict: 'unclear' }))).toBe(true);
    expect(awaitsReply(buildFeedback(7, { verdict: null, reason: 'Hva er «nær»?' }))).toBe(true);
    expect(awaitsReply(buildFeedback(7, { verdict: 'good' }))).toBe(false);
    expect(awaitsReply(buildFeedback(7, { verdict: 'doubtful', outcome: 'changed' }))).toBe(false);
    expect(awaitsReply(buildFeedback(7, { verdict: 'doubtful', reply: 'Takk.' }))).toBe(false);
    expect(awaitsReply(buildFeedback(7, { verdict: 'doubtful', reply: ' ' }))).toBe(true);
  });

  test('comes with what awaits an answer first, unclear before doubtful before good, and then by number', () => {
    const rows = [
      buildFeedback(40, { verdict: 'good' }),
      buildFeedback(9, { verdict: 'doubtful' }),
      buildFeedback(5, { verdict: 'unclear', reply: 'Takk.' }),
      buildFeedback(2, { verdict: 'doubtful', outcome: 'changed' }),
      buildFeedback(30, { verdict: 'unclear' }),
      buildFeedback(12, { verdict: 'unclear' }),
      buildFeedback(3, { reason: 'Uten valg.' }),
      buildFeedback(1),
    ];
    expect(saidFeedback(rows).map(({ requirement }) => requirement)).toEqual([12, 30, 9, 3, 5, 2, 40]);
  });
});
