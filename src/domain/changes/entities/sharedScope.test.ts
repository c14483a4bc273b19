import { describe, expect, test } from 'vitest';
import { exampleEvaluation, people, startTime, type Person } from '../../../../tests/support/buildChange.ts';
import { fc } from '../../../../tests/support/propertyTests.ts';
import { isGoneThrough, type SharedScope } from '../../evaluation/SharedScope.ts';
import type { Change, Patch } from '../Change.ts';
import { mergeLogs } from '../mergeLogs.ts';
import { project } from '../project.ts';
import { recordEdit } from '../recordEdit.ts';
import { uuidv7 } from '../uuidv7.ts';
import { whoChose } from '../whoChose.ts';
import { entities } from './entities.ts';
import { sharedScopeId } from './sharedScopeId.ts';

describe('the id of a part that is gone through by itself', () => {
  test('says of which evaluation and which part, and two who choose the same part meet in it', () => {
    const id = sharedScopeId.make(exampleEvaluation, 'ressursteamet');
    expect(sharedScopeId.read(id)).toEqual({
      evaluation: exampleEvaluation,
      parts: { evaluation: exampleEvaluation, scope: 'ressursteamet' },
    });
    expect(sharedScopeId.make(exampleEvaluation, 'ressursteamet')).toBe(id);
  });

  test.each([
    `${exampleEvaluation}_del`,
    `${exampleEvaluation}_del_`,
    `${exampleEvaluation}_del_Ressursteamet`,
    `${exampleEvaluation}_del_a_b`,
    `${exampleEvaluation}_7_del_ressursteamet`,
    `${exampleEvaluation}_del_${'a'.repeat(101)}`,
    `del_ressursteamet`,
    exampleEvaluation,
    '',
  ])('%s is none', (id) => {
    expect(sharedScopeId.read(id)).toBeNull();
  });
});

const parts = ['introduksjonsprogrammet', 'ressursteamet'] as const;

type Part = (typeof parts)[number];

/** What a person does to a part, as the pages let them: a part that is gone through already is not chosen anew. */
type Step = { part: Part; does: 'choose' | 'end' | 'resume' };

const stepsOn = (...on: Part[]) =>
  fc.array(
    fc.record({
      part: fc.constantFrom(...on),
      does: fc.constantFrom<Step['does'][]>('choose', 'end', 'resume'),
    }),
    { maxLength: 6 },
  );

function rowOf(log: readonly Change[], part: Part): SharedScope | null {
  const id = sharedScopeId.make(exampleEvaluation, part);
  return project(
    entities.sharedScope,
    log.filter(({ entityId }) => entityId === id),
  );
}

function patchOf(row: SharedScope | null, does: Step['does']): Patch | null {
  const stands = row !== null && isGoneThrough(row);
  if (does === 'choose') return stands ? null : { state: 'chosen' };
  if (does === 'end') return stands ? { state: 'ended' } : null;
  return row?.state === 'ended' ? { state: 'resumed' } : null;
}

/** The log after these steps on one machine, by somebody who sees what stands in it. */
function after(log: readonly Change[], steps: readonly Step[], by: Person, from: number): Change[] {
  return steps.reduce<Change[]>(
    (before, { part, does }, index) => {
      const row = rowOf(before, part);
      const patch = patchOf(row, does);
      if (!patch) return before;
      const entityId = sharedScopeId.make(exampleEvaluation, part);
      const at = startTime + (from + index) * 60_000;
      const recorded = recordEdit(
        { evaluation: exampleEvaluation, entity: 'sharedScope', entityId, patch, knew: row?.heads ?? {} },
        before.filter((change) => change.entityId === entityId),
        new Set(),
        {
          ...by,
          now: new Date(at),
          newId: uuidv7(at, new Uint8Array(10).fill(from + index)),
          own: new Set(),
        },
      );
      return recorded.kind === 'nothing' ? before : [...before, recorded.change];
    },
    [...log],
  );
}

const { leder, veileder } = people;

describe('two machines', () => {
  test('that choose different parts have nothing to disagree about, and both stand as each machine left them', () => {
    fc.assert(
      fc.property(stepsOn(parts[0]), stepsOn(parts[1]), (mine, theirs) => {
        const [here, there] = [after([], mine, leder, 0), after([], theirs, veileder, 20)];
        const merged = mergeLogs(here, there);
        for (const [part, log] of [
          [parts[0], here],
          [parts[1], there],
        ] as const) {
          expect(rowOf(merged, part)).toEqual(rowOf(log, part));
          expect(rowOf(merged, part)?.conflicts ?? []).toEqual([]);
        }
      }),
    );
  });

  test('that choose the same part before they have met have chosen it once, without a disagreement', () => {
    const choose: Step[] = [{ part: 'ressursteamet', does: 'choose' }];
    const [here, there] = [after([], choose, leder, 0), after([], choose, veileder, 20)];
    const row = rowOf(mergeLogs(there, here), 'ressursteamet');
    expect(row).toMatchObject({ state: 'chosen', conflicts: [] });
    expect(row).toEqual(rowOf(mergeLogs(here, there), 'ressursteamet'));
  });

  test('say the same when they have met, whoever took whose log in, and whatever either did before and after', () => {
    fc.assert(
      fc.property(stepsOn(...parts), stepsOn(...parts), stepsOn(...parts), (common, mine, theirs) => {
        const start = after([], common, leder, 0);
        const [here, there] = [after(start, mine, leder, 20), after(start, theirs, veileder, 40)];
        for (const part of parts)
          expect(rowOf(mergeLogs(here, there), part)).toEqual(rowOf(mergeLogs(there, here), part));
      }),
    );
  });
});

test('whoever takes an ending back does not become the one who chose the part', () => {
  const chosen = after([], [{ part: 'ressursteamet', does: 'choose' }], leder, 0);
  const back: Step[] = ['end', 'resume'].map((does) => ({ part: 'ressursteamet', does }) as Step);
  const log = after(chosen, back, veileder, 20);
  const row = rowOf(log, 'ressursteamet');
  if (!row) throw new Error('the part is not there');
  expect(row).toMatchObject({ state: 'resumed', changedBy: veileder.author });
  expect(whoChose(row, log)?.author).toEqual(leder.author);

  // Whoever chooses it anew after it was ended does.
  const anew = after(
    log,
    (['end', 'choose'] as const).map((does) => ({ part: 'ressursteamet', does })),
    veileder,
    30,
  );
  expect(whoChose(rowOf(anew, 'ressursteamet') ?? row, anew)?.author).toEqual(veileder.author);
});

test('it is said of the evaluation, of no requirement, and holds no words', () => {
  expect(entities.sharedScope.requirementsOf({} as never)).toBeNull();
  expect(entities.sharedScope.nameOf({} as never)).toBe('');
});
