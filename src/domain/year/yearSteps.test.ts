import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import type { Signature } from '../evaluation/Signature.ts';
import { rankGaps } from '../gaps/rankGaps.ts';
import { yearSteps, type YearStanding } from './yearSteps.ts';

const standard = standardOf(1, 2);

function standing(
  scores: Record<number, number>,
  more: Partial<YearStanding> = {},
  withAction: number[] = [],
) {
  const items = assessScores(standard, scores);
  return {
    baseline: 2025,
    items,
    different: 0,
    gaps: rankGaps(standard, items, { yearsOpen: new Map(), withAction: new Set(withAction) }),
    meetings: [],
    signatures: [],
    pointHeld: { team: false, ssu: false },
    late: 0,
    today: '2026-11-04',
    ...more,
  } satisfies YearStanding;
}

function states(given: YearStanding): string {
  return yearSteps(given)
    .map(({ id, state }) => `${id} ${state}`)
    .join(', ');
}

function meeting(kind: Meeting['kind'], said: Partial<Meeting> = {}): Meeting {
  return { kind, day: null, heldOn: {}, closedAt: null, removed: false, ...said } as Meeting;
}

function signature(reopened: Signature['reopened'] = null): Signature {
  return {
    id: 'signatur',
    hash: 'a'.repeat(64),
    signedAt: '2026-11-20T10:00:00.000Z',
    reopened,
    heads: {},
  } as Signature;
}

describe('where in its year an office is', () => {
  test('begins with assessing, and what is not reached is ahead', () => {
    expect(states(standing({ 1: 4 }))).toBe(
      'prepare done, assess now, agree ahead, team ahead, plan ahead, signOff ahead, ssu ahead, throughout ahead',
    );
  });

  test('the plan is told of with how many requirements have a level', () => {
    expect(yearSteps(standing({}))[4]).toMatchObject({ id: 'plan', assessed: 0 });
    expect(yearSteps(standing({ 2: 0 }))[4]).toMatchObject({ id: 'plan', assessed: 1 });
  });

  test.each([
    [{ day: '2026-11-04' }, 'ahead'],
    [{ day: '2026-11-03' }, 'late'],
    [{ day: '2026-11-03', heldOn: { '2026-11-03': true as const } }, 'begun'],
    [{ day: '2026-11-03', closedAt: '2026-11-03T12:00:00.000Z' }, 'closed'],
    [{ day: null }, 'ahead'],
  ])('a meeting %o is told as %s', (said, expected) => {
    expect(yearSteps(standing({ 1: 4 }, { meetings: [meeting('resourceTeam', said)] }))[3]).toMatchObject({
      id: 'team',
      meeting: expected,
    });
  });

  test('an evaluation with no requirement to answer is not answered', () => {
    expect(states(standing({}, { items: [] }))).toContain('assess now');
  });

  test('all answered and nobody disagreeing leads to the team, and one who disagrees to agreeing', () => {
    expect(states(standing({ 1: 4, 2: 4 }))).toContain('agree done, team now, plan done');
    expect(states(standing({ 1: 4, 2: 4 }, { different: 1 }))).toContain(
      'assess done, agree now, team ahead',
    );
  });

  test('the team has gone through it when its meeting is closed, or it is said to be held', () => {
    const open = meeting('resourceTeam', { day: '2026-11-03' });
    expect(states(standing({ 1: 4, 2: 4 }, { meetings: [open] }))).toContain('team now');
    expect(yearSteps(standing({ 1: 4, 2: 4 }, { meetings: [open] }))[3]).toMatchObject({ day: '2026-11-03' });
    const closed = meeting('resourceTeam', { closedAt: '2026-11-03T12:00:00.000Z' });
    expect(states(standing({ 1: 4, 2: 4 }, { meetings: [closed] }))).toContain(
      'team done, plan done, signOff now',
    );
    const begunLater: Partial<Meeting> = {
      day: '2026-11-03',
      heldOn: { '2026-11-04': true, '2026-11-05': true },
    };
    const held = meeting('resourceTeam', { ...begunLater, closedAt: '2026-11-05T12:00:00.000Z' });
    expect(yearSteps(standing({ 1: 4, 2: 4 }, { meetings: [held] }))[3]).toMatchObject({ day: '2026-11-05' });
    expect(states(standing({ 1: 4, 2: 4 }, { pointHeld: { team: true, ssu: false } }))).toContain(
      'team done',
    );
    const removed = meeting('resourceTeam', { closedAt: '2026-11-03T12:00:00.000Z', removed: true });
    expect(states(standing({ 1: 4, 2: 4 }, { meetings: [removed] }))).toContain('team now');
  });

  test('an office without a team, or that SSU does not hear of, is not held up by it', () => {
    const given = standing({ 1: 4, 2: 4 }, { pointHeld: { team: null, ssu: null } });
    expect(states(given)).toContain('team none, plan done, signOff now, ssu none');
  });

  test('the plan is there when every gap that cannot wait has an action', () => {
    const pointHeld = { team: true, ssu: false };
    expect(states(standing({ 1: 0, 2: 4 }, { pointHeld }))).toContain('plan now');
    expect(yearSteps(standing({ 1: 0, 2: 0 }, { pointHeld }, [1]))[4]).toMatchObject({
      decisions: 2,
      withoutAction: 1,
    });
    expect(states(standing({ 1: 0, 2: 4 }, { pointHeld }, [1]))).toContain('plan done, signOff now');
    expect(states(standing({ 1: 0 }, { pointHeld }, [1]))).toContain(
      'assess now, agree ahead, team done, plan ahead',
    );
  });

  test('once it is signed off, what was not done before is passed, and SSU comes next', () => {
    const given = standing({ 1: 0 }, { signatures: [signature()] });
    expect(states(given)).toBe(
      'prepare done, assess passed, agree done, team passed, plan passed, signOff done, ssu now, throughout ahead',
    );
    expect(states({ ...given, pointHeld: { team: false, ssu: true } })).toContain('ssu done, throughout now');
    expect(states({ ...given, different: 1 })).toContain('agree passed');
  });

  test('a row of a signature in which nothing stands signs nothing', () => {
    const empty = { ...signature(), hash: null, signedAt: null };
    expect(states(standing({ 1: 4 }, { signatures: [empty] }))).not.toContain('signOff done');
  });

  test('a signature that was opened again holds nothing', () => {
    const reopened = { at: '2026-11-21T10:00:00.000Z', name: '', role: '', reason: 'Feil' };
    expect(states(standing({ 1: 4 }, { signatures: [signature(reopened)] }))).toContain('assess now');
    expect(states(standing({ 1: 4 }, { signatures: [signature(reopened), signature()] }))).toContain(
      'signOff done',
    );
  });
});
