import { describe, expect, it } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { assessRequirements } from './assessedRequirements.ts';
import { targetShare } from './targetShare.ts';

const standard = buildStandard();

describe('targetShare', () => {
  it('is what the targets of the scored requirements add up to, of the highest', () => {
    // 1 is «skal» and aims at 4, 2 is «bør» and aims at 3; the scores themselves do not matter.
    const items = assessRequirements(standard, 'nav-kontor', [
      buildAnswer(1, { score: 0 }),
      buildAnswer(2, { score: 4 }),
    ]);
    expect(targetShare(standard, items)).toBe(7 / 8);
  });

  it('follows a target the office has set itself', () => {
    const items = assessRequirements(standard, 'nav-kontor', [
      buildAnswer(1, { score: 1, target: { level: 2, reason: 'I år tar vi det første.' } }),
    ]);
    expect(targetShare(standard, items)).toBe(2 / 4);
  });

  it('is nothing when nothing applicable has a score', () => {
    const items = assessRequirements(standard, 'nav-kontor', [
      buildAnswer(1, { score: 'unknown' }),
      buildAnswer(2, { score: 'notRelevant' }),
      buildAnswer(5, { score: 4 }),
    ]);
    expect(targetShare(standard, items)).toBeNull();
  });
});
