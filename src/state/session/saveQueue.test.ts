import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fc } from '../../../tests/support/propertyTests.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { EditRefused } from '#src/persistence/EditRefused.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import {
  createSaveQueue,
  isEdit,
  restDelay,
  retryDelay,
  saveDelay,
  type Pending,
  type RefusedEdit,
  type SaveState,
} from './saveQueue.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00Z') }));
afterEach(() => {
  // In this order: what stood in the way of the clock is taken away while the clock is there.
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function edit(patch: Patch, requirement = 1): Edit {
  const entityId = answerId(exampleEvaluation, requirement);
  return {
    evaluation: exampleEvaluation,
    entity: 'answer',
    entityId,
    patch,
    knew: Object.fromEntries(Object.keys(patch).map((field) => [field, []])),
  };
}

/** A disk that takes its time: every write waits until the test says how it went. */
function slowDisk() {
  const written: Pending[][] = [];
  const pending: { finish: () => void; fail: (cause: unknown) => void }[] = [];
  const write = vi.fn(
    async (edits: Pending[]) =>
      new Promise<void>((resolve, reject) => {
        const finish = () => {
          written.push(edits);
          resolve();
        };
        pending.push({ finish, fail: reject });
      }),
  );
  const settle = async (how: (one: { finish: () => void; fail: (cause: unknown) => void }) => void) => {
    const one = pending.shift();
    if (!one) throw new Error('nothing is being written');
    how(one);
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    write,
    written,
    finish: async () => settle((one) => one.finish()),
    fail: async (cause: unknown = new Error('no')) => settle((one) => one.fail(cause)),
    busy: () => pending.length,
  };
}

function queueOn(write: (edits: Pending[]) => Promise<void>, hasTimers = () => true) {
  const states: SaveState[] = [];
  const refused: RefusedEdit[] = [];
  const queue = createSaveQueue({
    write,
    onState: (state) => states.push(state),
    onRefused: (one) => refused.push(one),
    now: () => new Date(),
    hasTimers,
  });
  return { queue, refused, states, state: () => states.at(-1)?.status ?? 'idle' };
}

const quota = { name: 'AbortError', inner: { name: 'QuotaExceededError' } };

describe('what is typed', () => {
  test('is written once, within the delay from the first keystroke', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add(edit({ justification: 'R' }));
    await vi.advanceTimersByTimeAsync(saveDelay - 1);
    expect(disk.write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.write.mock.calls).toEqual([[[edit({ justification: 'R' })]]]);
  });

  test('is never later however fast one types', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    const text = 'Rutinen er skrevet, og alle som møter deltakerne, bruker den.';
    const typedAt = new Map<string, number>();
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      typedAt.set(typed, Date.now());
      queue.add(edit({ justification: typed }));
      await vi.advanceTimersByTimeAsync(40);
      if (disk.busy() > 0) await disk.finish();
    }
    await vi.advanceTimersByTimeAsync(saveDelay);
    await disk.finish();
    const saved = disk.written
      .flat()
      .filter(isEdit)
      .map(({ patch }) => patch['justification'] as string);
    expect(saved.at(-1)).toBe(text);
    // 61 keystrokes in 2.4 seconds: a write for each delay that has passed, and none is the work of a pause.
    expect(saved.length).toBeGreaterThanOrEqual(Math.floor((text.length * 40) / (saveDelay + 40)));
    const longest = Math.max(
      ...saved.map((typed, index) => {
        const firstUnsaved = (saved[index - 1]?.length ?? 0) + 1;
        return (typedAt.get(typed) ?? NaN) - (typedAt.get(text.slice(0, firstUnsaved)) ?? NaN);
      }),
    );
    expect(longest).toBeLessThanOrEqual(saveDelay);
  });

  test('in several answers is one batch, in the order they were begun', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add(edit({ justification: 'a' }, 2));
    queue.add(edit({ strengths: 'b' }, 1));
    queue.add(edit({ justification: 'aa' }, 2));
    await vi.advanceTimersByTimeAsync(saveDelay);
    await disk.finish();
    expect(disk.written).toEqual([[edit({ justification: 'aa' }, 2), edit({ strengths: 'b' }, 1)]]);
  });
});

/** Timers go off on the whole second, as browsers let them in a page that is hidden. */
function throttleTimers() {
  const later = globalThis.setTimeout;
  vi.stubGlobal('setTimeout', (run: () => void, rest = 0) => {
    const soonest = Date.now() + Math.max(1, rest);
    return later(run, 1000 * Math.ceil(soonest / 1000) - Date.now());
  });
}

describe('where timers go off late', () => {
  test('what is typed waits for the next key at most, and not for the timer', async () => {
    throttleTimers();
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    const typedAt: number[] = [];
    let onDisk = 0;
    let longest = 0;
    for (let length = 1; length <= 80; length++) {
      typedAt.push(Date.now());
      queue.add(edit({ justification: 'x'.repeat(length) }));
      await vi.advanceTimersByTimeAsync(0);
      if (disk.busy() > 0) {
        longest = Math.max(longest, Date.now() - (typedAt[onDisk] ?? NaN));
        await disk.finish();
        const [last] = disk.written.flat().filter(isEdit).slice(-1);
        if (typeof last?.patch['justification'] === 'string') onDisk = last.patch['justification'].length;
      }
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(onDisk).toBeGreaterThan(70);
    expect(longest).toBeLessThanOrEqual(saveDelay + 40);
  });

  test.each(['add', 'hold'] as const)(
    'in a page that is hidden, what comes (%s) is written at once',
    async (how) => {
      throttleTimers();
      const disk = slowDisk();
      const { queue } = queueOn(disk.write, () => false);
      queue[how](edit({ justification: 'R' }));
      expect(disk.busy()).toBe(1);
      // And what comes while it is being written, as soon as it has been.
      queue[how](edit({ justification: 'Ru' }));
      queue[how](edit({ justification: 'Rut' }));
      await disk.finish();
      expect(disk.busy()).toBe(1);
      await disk.finish();
      expect(disk.written).toEqual([[edit({ justification: 'R' })], [edit({ justification: 'Rut' })]]);
      expect(queue.pending()).toEqual([]);
    },
  );

  test('a clock that is set back holds nothing up', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    const anHour = 3_600_000;
    queue.add(edit({ justification: 'R' }));
    vi.setSystemTime(Date.now() - anHour);
    await vi.advanceTimersByTimeAsync(saveDelay);
    await disk.fail(quota);
    vi.setSystemTime(Date.now() - anHour);
    await vi.advanceTimersByTimeAsync(retryDelay);
    await disk.finish();
    expect(disk.written).toEqual([[edit({ justification: 'R' })]]);
  });
});

describe('what its author saw', () => {
  test('is what stood on the screen when they began to say it, field by field', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add({ ...edit({ justification: 'R' }), knew: { justification: ['a'], score: ['b'] } });
    queue.add({ ...edit({ justification: 'Ru' }), knew: { justification: ['later'], score: ['b'] } });
    queue.add({ ...edit({ score: 2 }), knew: { justification: ['later'], score: ['c'] } }, true);
    await disk.finish();
    expect(disk.written[0]?.filter(isEdit).map(({ knew }) => knew)).toEqual([
      { justification: ['a'], score: ['c'] },
    ]);
  });
});

describe('what is said of other fields', () => {
  const press = { unchangedSince: 2025, score: 3, justification: 'Som før.' };

  test('goes with an edit of them that waits beside it: the two are not one word', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add(edit(press), true);
    queue.add(edit({ justification: 'Nytt' }));
    const row = answerId(exampleEvaluation, 1);
    expect(queue.unsaved('answer', row)).toEqual({ ...press, unchangedSince: null, justification: 'Nytt' });
    await disk.fail(new Error('busy'));
    await vi.advanceTimersByTimeAsync(retryDelay);
    await disk.finish();
    expect(disk.written.flat().filter(isEdit)).toMatchObject([
      { patch: { ...press, unchangedSince: null, justification: 'Nytt' } },
    ]);
  });
});

describe('what is chosen', () => {
  test('is written at once, and takes what was typed with it', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add(edit({ justification: 'R' }));
    queue.add(edit({ score: 2 }), true);
    await vi.advanceTimersByTimeAsync(0);
    await disk.finish();
    expect(disk.written).toEqual([[edit({ justification: 'R', score: 2 })]]);
    await vi.advanceTimersByTimeAsync(saveDelay * 4);
    expect(disk.write).toHaveBeenCalledOnce();
  });

  test('while a batch is being written waits for it: one batch at a time, in order', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    for (const score of [1, 2, 3]) {
      queue.add(edit({ score }), true);
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(disk.busy()).toBe(1);
    await disk.finish();
    expect(disk.busy()).toBe(1);
    await disk.finish();
    expect(disk.busy()).toBe(0);
    expect(disk.written).toEqual([[edit({ score: 1 })], [edit({ score: 3 })]]);
  });
});

describe('what is held', () => {
  const target = (reason: string) => edit({ target: { level: 2, reason } });

  test('rests until nothing has been added for a while, and is one write', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    for (const reason of ['F', 'Få', 'Få bosettes']) {
      queue.hold(target(reason));
      await vi.advanceTimersByTimeAsync(restDelay - 1);
      expect(disk.write).not.toHaveBeenCalled();
    }
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.write.mock.calls).toEqual([[[target('Få bosettes')]]]);
  });

  test('is unsaved from its first letter, and written at once when the page is left', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.hold(target('Få'));
    expect(queue.pending()).toEqual([target('Få')]);
    void queue.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.write.mock.calls).toEqual([[[target('Få')]]]);
  });

  test('does not hold up what is typed beside it', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add(edit({ justification: 'R' }, 2));
    queue.hold(target('Få'));
    await vi.advanceTimersByTimeAsync(saveDelay);
    expect(disk.write.mock.calls).toEqual([[[edit({ justification: 'R' }, 2)]]]);
  });

  test('may be parts of a setting: each that was said is written', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    const part = (value: object) => ({ setting: 'a', evaluation: null, value, isPart: true as const });
    queue.hold(part({ one: 'E', two: 'T' }));
    queue.hold(part({ one: 'En' }));
    await vi.advanceTimersByTimeAsync(restDelay);
    await disk.finish();
    expect(disk.written).toEqual([[part({ one: 'En', two: 'T' })]]);
  });

  test('may be a setting: the last one is written, and none is taken for an edit', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    const setting = (value: string) => ({ setting: 'report', evaluation: exampleEvaluation, value });
    queue.hold(setting('Inn'));
    queue.hold(setting('Innledning'));
    expect(queue.unsavedSetting('report')).toBe('Innledning');
    expect(queue.unsavedSetting('other')).toBeUndefined();
    expect(queue.unsavedEdits()).toEqual([]);
    await vi.advanceTimersByTimeAsync(restDelay);
    await disk.finish();
    expect(disk.written).toEqual([[setting('Innledning')]]);
    expect(queue.pending()).toEqual([]);
  });
});

describe('what can never be stored', () => {
  const bad = edit({ justification: 'for mye' }, 1);
  const good = edit({ justification: 'bra' }, 2);

  function disk(refuse: (edits: Pending[]) => unknown) {
    const onDisk: Pending[] = [];
    const write = vi.fn(async (edits: Pending[]) => {
      const cause = refuse(edits);
      if (cause) throw cause;
      onDisk.push(...edits);
    });
    return { onDisk, write };
  }

  test.each(['unstorable', 'erased'] as const)(
    'is set aside as %s, and lets the rest through',
    async (reason) => {
      const { onDisk, write } = disk((edits) => edits.includes(bad) && new EditRefused(reason, ''));
      const { queue, refused, state } = queueOn(write);
      queue.add(bad);
      queue.add(good);
      await vi.advanceTimersByTimeAsync(saveDelay);
      expect(onDisk).toEqual([good]);
      expect(refused).toEqual([{ edit: bad, reason }]);
      expect(state()).toBe('saved');
      expect(queue.pending()).toEqual([]);
      queue.add(edit({ score: 3 }, 3), true);
      await vi.advanceTimersByTimeAsync(0);
      expect(onDisk).toHaveLength(2);
    },
  );

  test('is not said to be saved when there was nothing else', async () => {
    const { write } = disk(() => new DOMException('no form', 'DataCloneError'));
    const { queue, refused, states, state } = queueOn(write);
    queue.add(bad, true);
    await vi.advanceTimersByTimeAsync(retryDelay * 3);
    expect(refused).toEqual([{ edit: bad, reason: 'unstorable' }]);
    expect(states.map(({ status }) => status)).not.toContain('saved');
    expect(state()).toBe('idle');
    expect(write).toHaveBeenCalledOnce();
  });

  test('is told from what could not be stored now: that waits, and the rest goes through', async () => {
    let isBroken = true;
    const { onDisk, write } = disk((edits) => isBroken && edits.includes(bad) && new Error('strange'));
    const { queue, refused, state } = queueOn(write);
    queue.add(bad);
    queue.add(good);
    await vi.advanceTimersByTimeAsync(saveDelay);
    expect(onDisk).toEqual([good]);
    expect(refused).toEqual([]);
    expect(state()).toBe('failed');
    isBroken = false;
    await vi.advanceTimersByTimeAsync(retryDelay);
    expect(onDisk).toEqual([good, bad]);
    expect(state()).toBe('saved');
  });

  test('is not looked for on a disk that is full: then all of it waits', async () => {
    const { onDisk, write } = disk(() => quota);
    const { queue } = queueOn(write);
    queue.add(bad);
    queue.add(good);
    await vi.advanceTimersByTimeAsync(saveDelay);
    expect(write).toHaveBeenCalledOnce();
    expect(onDisk).toEqual([]);
    expect(queue.pending()).toEqual([bad, good]);
  });
});

describe('what the person is told', () => {
  test('is «saved» with the time once all is on disk, and not a moment earlier', async () => {
    const disk = slowDisk();
    const { queue, states, state } = queueOn(disk.write);
    expect(state()).toBe('idle');
    queue.add(edit({ justification: 'R' }));
    expect(state()).toBe('saving');
    await vi.advanceTimersByTimeAsync(saveDelay);
    expect(state()).toBe('saving');
    await disk.finish();
    expect(states.at(-1)).toEqual({ status: 'saved', at: new Date('2026-03-02T08:00:00.250Z') });
  });

  test('is not «saved» while more has been typed during the write', async () => {
    const disk = slowDisk();
    const { queue, states, state } = queueOn(disk.write);
    queue.add(edit({ score: 1 }), true);
    await vi.advanceTimersByTimeAsync(0);
    queue.add(edit({ justification: 'R' }));
    await disk.finish();
    expect(states.map(({ status }) => status)).not.toContain('saved');
    await vi.advanceTimersByTimeAsync(saveDelay);
    await disk.finish();
    expect(state()).toBe('saved');
  });

  test('is «failed» with the reason, from the failure until a write has succeeded', async () => {
    const disk = slowDisk();
    const { queue, states, state } = queueOn(disk.write);
    queue.add(edit({ score: 1 }), true);
    await vi.advanceTimersByTimeAsync(0);
    await disk.fail(quota);
    expect(states.at(-1)).toEqual({ status: 'failed', failure: 'quota' });
    queue.add(edit({ justification: 'R' }));
    queue.add(edit({ score: 2 }), true);
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBe('failed');
    await disk.fail(quota);
    expect(state()).toBe('failed');
    await vi.advanceTimersByTimeAsync(retryDelay);
    expect(state()).toBe('failed');
    await disk.finish();
    expect(state()).toBe('saved');
  });
});

describe('a write that fails', () => {
  test('keeps everything, joins what comes after, and is tried again by itself', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add(edit({ score: 1, justification: 'R' }), true);
    queue.add(edit({ score: 4 }, 2), true);
    await vi.advanceTimersByTimeAsync(0);
    queue.add(edit({ justification: 'Ru' }));
    await disk.fail(quota);
    await disk.fail(quota);
    queue.add(edit({ justification: 'Rut' }));
    queue.add(edit({ strengths: 'S' }, 3));
    await vi.advanceTimersByTimeAsync(retryDelay);
    await disk.finish();
    expect(disk.written).toEqual([
      [edit({ score: 1, justification: 'Rut' }), edit({ score: 4 }, 2), edit({ strengths: 'S' }, 3)],
    ]);
    expect(queue.unsavedEdits()).toEqual([]);
  });

  test('is tried again and again until it succeeds', async () => {
    const disk = slowDisk();
    const { queue, state } = queueOn(disk.write);
    queue.add(edit({ score: 1 }), true);
    await vi.advanceTimersByTimeAsync(0);
    for (let attempt = 0; attempt < 5; attempt++) {
      await disk.fail();
      expect(state()).toBe('failed');
      await vi.advanceTimersByTimeAsync(retryDelay);
      expect(disk.busy()).toBe(1);
    }
    await disk.finish();
    expect(state()).toBe('saved');
    await vi.advanceTimersByTimeAsync(retryDelay * 3);
    expect(disk.write).toHaveBeenCalledTimes(6);
  });

  test('at once, before it has begun, is a failed write like any other', async () => {
    let works = false;
    const { queue, state } = queueOn((() => {
      if (!works) throw new Error('The database is not open');
      return Promise.resolve();
    }) as () => Promise<void>);
    queue.add(edit({ score: 1 }), true);
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBe('failed');
    works = true;
    await vi.advanceTimersByTimeAsync(retryDelay);
    expect(state()).toBe('saved');
  });
});

describe('flushing', () => {
  test('resolves when all is on disk', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add(edit({ score: 1 }), true);
    queue.add(edit({ justification: 'R' }));
    const flushed = vi.fn();
    void queue.flush().then(flushed);
    await vi.advanceTimersByTimeAsync(0);
    await disk.finish();
    expect(flushed).not.toHaveBeenCalled();
    await disk.finish();
    expect(flushed).toHaveBeenCalledOnce();
    expect(queue.unsavedEdits()).toEqual([]);
  });

  test('resolves also when the write has failed, with everything waiting on', async () => {
    const disk = slowDisk();
    const { queue, state } = queueOn(disk.write);
    queue.add(edit({ justification: 'R' }));
    const flushed = queue.flush();
    await disk.fail();
    await flushed;
    expect(state()).toBe('failed');
    expect(queue.unsavedEdits()).toEqual([edit({ justification: 'R' })]);
  });

  test('with nothing to write writes nothing and says nothing', async () => {
    const disk = slowDisk();
    const { queue, states } = queueOn(disk.write);
    await queue.flush();
    expect(disk.write).not.toHaveBeenCalled();
    expect(states).toEqual([]);
  });
});

describe('what is not on disk', () => {
  test('is laid over the row it is about, the newest on top, until it is', async () => {
    const disk = slowDisk();
    const { queue } = queueOn(disk.write);
    queue.add(edit({ score: 1, justification: 'R' }), true);
    await vi.advanceTimersByTimeAsync(0);
    queue.add(edit({ score: 2 }));
    const row = answerId(exampleEvaluation, 1);
    expect(queue.unsaved('answer', row)).toEqual({ score: 2, justification: 'R' });
    expect(queue.unsaved('answer', answerId(exampleEvaluation, 2))).toEqual({});
    await disk.finish();
    expect(queue.unsaved('answer', row)).toEqual({ score: 2 });
    await vi.advanceTimersByTimeAsync(saveDelay);
    await disk.finish();
    expect(queue.unsaved('answer', row)).toEqual({});
  });

  test('can be let go of, when what it is about is erased', async () => {
    const disk = slowDisk();
    const { queue, state } = queueOn(disk.write);
    const other = { ...edit({ score: 3 }), evaluation: 'other', entityId: 'other_1' };
    queue.add(edit({ score: 1 }), true);
    queue.add(other);
    await vi.advanceTimersByTimeAsync(0);
    await disk.fail();
    queue.discard((waiting) => waiting.evaluation === exampleEvaluation);
    expect(queue.unsavedEdits()).toEqual([other]);
    expect(state()).toBe('failed');
    queue.discard(() => true);
    expect(queue.unsavedEdits()).toEqual([]);
    expect(state()).toBe('idle');
    await vi.advanceTimersByTimeAsync(retryDelay * 2);
    expect(disk.write).toHaveBeenCalledOnce();
  });
});

type Happening =
  | { kind: 'type' | 'choose'; requirement: number; value: number }
  | { kind: 'wait'; milliseconds: number }
  | { kind: 'flush' };

const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('type' as const, 'choose' as const),
      requirement: fc.integer({ min: 1, max: 3 }),
      value: fc.nat(),
    }),
    fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.integer({ min: 0, max: 400 }) }),
    fc.record({ kind: fc.constant('flush' as const) }),
  ),
  { maxLength: 25 },
);

describe('whatever people and disks do', () => {
  test('nothing is lost, nothing is written out of order, and «saved» is always true', async () => {
    await fc.assert(
      fc.asyncProperty(
        happenings,
        fc.array(fc.record({ fails: fc.boolean(), takes: fc.integer({ min: 0, max: 900 }) }), {
          maxLength: 12,
        }),
        async (steps, luck) => {
          const onDisk = new Map<string, Patch>();
          const said = new Map<string, Patch>();
          const isSaved = () =>
            [...said].every(([id, patch]) => JSON.stringify(onDisk.get(id)) === JSON.stringify(patch));
          // Gathered here: what a write throws is to the queue no more than a disk that fails.
          const wrongs: string[] = [];
          let writers = 0;
          let attempt = 0;
          const write = async (batch: Pending[]) => {
            const edits = batch.filter(isEdit);
            writers += 1;
            if (writers > 1) wrongs.push('two batches at a time');
            const { fails, takes } = luck[attempt++] ?? { fails: false, takes: 5 };
            await new Promise((resolve) => void setTimeout(resolve, takes));
            writers -= 1;
            if (fails) throw new Error('no');
            for (const { entityId, patch } of edits) {
              const before = onDisk.get(entityId) ?? {};
              for (const [field, value] of Object.entries(patch)) {
                if (Number(value) < Number(before[field] ?? -1)) wrongs.push('an older value after a newer');
              }
              onDisk.set(entityId, sorted({ ...before, ...patch }));
            }
          };
          const queue = createSaveQueue({
            write,
            now: () => new Date(),
            hasTimers: () => true,
            onRefused: () => wrongs.push('set aside'),
            onState: ({ status }) => {
              if (status === 'saved' && !isSaved()) wrongs.push('«saved» of what is not on disk');
            },
          });
          let count = 0;
          for (const step of steps) {
            if (step.kind === 'wait') await vi.advanceTimersByTimeAsync(step.milliseconds);
            else if (step.kind === 'flush') void queue.flush();
            else {
              const field = step.kind === 'type' ? 'justification' : 'score';
              const change = edit({ [field]: (count += 1) }, step.requirement);
              said.set(change.entityId, sorted({ ...said.get(change.entityId), ...change.patch }));
              queue.add(change, step.kind === 'choose');
            }
          }
          await vi.advanceTimersByTimeAsync((retryDelay + 1000) * (luck.length + 1));
          expect(queue.unsavedEdits()).toEqual([]);
          expect(isSaved()).toBe(true);
          expect(wrongs).toEqual([]);
        },
      ),
    );
  });
});

function sorted(patch: Patch): Patch {
  return Object.fromEntries(Object.entries(patch).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
