import { describe, expect, test } from 'vitest';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { isSentence, lacksReason, ownTargetOf, reachesOwnTarget } from './ownTarget.ts';

describe('an own target for the year', () => {
  test('counts with a reason of at least a sentence, never with «x»', () => {
    const own = (reason: string) => ownTargetOf(buildAnswer(1, { target: { level: 1, reason } }), 4);
    expect(own('Vi bygger opp rutinen i høst.')).toEqual({
      level: 1,
      reason: 'Vi bygger opp rutinen i høst.',
    });
    for (const reason of ['', '  ', 'x', 'nei takk', '1 2 3', '– – –']) expect(own(reason)).toBeNull();
    expect(isSentence('Nytt kontor i år')).toBe(true);
  });

  test('three words are a sentence, two are not, and the highest level is on the scale', () => {
    expect(isSentence('Vi øver mer')).toBe(true);
    expect(isSentence('Vi øver')).toBe(false);
    const highest = { level: 4, reason: 'Alt i år.' };
    expect(ownTargetOf(buildAnswer(1, { target: highest }), 4)).toEqual(highest);
  });

  test('counts for nothing off the scale, and where there is none', () => {
    expect(
      ownTargetOf(buildAnswer(1, { target: { level: 5, reason: 'Vi vil enda lenger.' } }), 4),
    ).toBeNull();
    expect(ownTargetOf(buildAnswer(1), 4)).toBeNull();
    expect(ownTargetOf(null, 4)).toBeNull();
  });

  test('says that it lacks its reason', () => {
    expect(lacksReason(buildAnswer(1, { target: { level: 1, reason: 'x' } }))).toBe(true);
    expect(lacksReason(buildAnswer(1, { target: { level: 1, reason: 'Vi bygger opp rutinen.' } }))).toBe(
      false,
    );
    expect(lacksReason(buildAnswer(1))).toBe(false);
    expect(lacksReason(null)).toBe(false);
  });

  test('is followed up: reached, not reached, or nothing to say yet', () => {
    const ownTarget = { level: 2, reason: 'Ett nivå om året.' };
    expect(reachesOwnTarget({ score: 2, ownTarget })).toBe(true);
    expect(reachesOwnTarget({ score: 1, ownTarget })).toBe(false);
    expect(reachesOwnTarget({ score: 'unknown', ownTarget })).toBeNull();
    expect(reachesOwnTarget({ score: 2, ownTarget: null })).toBeNull();
  });
});
