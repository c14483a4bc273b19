import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { storageFailure, type StorageFailure } from '#src/persistence/storageFailure.ts';

/** What the person is told about their work. Never says «saved» of anything that is not on disk. */
export type SaveState =
  | { status: 'idle' }
  | { status: 'saving' }
  | { status: 'saved'; at: Date }
  | { status: 'failed'; failure: StorageFailure };

export type SaveQueue = {
  /** Takes an edit. It is written within `delay`, or at once when `now` is true. */
  add: (edit: Edit, now?: boolean) => void;
  /** Writes what waits. Resolves when it is on disk, or when it has failed and waits on. */
  flush: () => Promise<void>;
  /** Edits taken but not on disk, by row: to be laid over what the disk says. */
  unsaved: (entityId: string) => Edit['patch'];
  unsavedEdits: () => Edit[];
  /** Lets go of edits that wait, without writing them: what they are about has been erased on purpose. */
  discard: (isGone: (edit: Edit) => boolean) => void;
};

/** Longest time, in milliseconds, that a keystroke waits before it is written. The write itself comes on top. */
export const saveDelay = 250;

/** Time in milliseconds between attempts after a failed save. */
export const retryDelay = 5000;

type Options = {
  write: (edits: Edit[]) => Promise<void>;
  onState: (state: SaveState) => void;
  now: () => Date;
};

/**
 * Gathers edits and writes them one batch at a time. A batch that fails is kept, joined with what comes after, and
 * tried again until it succeeds: nothing typed is dropped, and the state says `failed` until then.
 */
export function createSaveQueue({ write, onState, now }: Options): SaveQueue {
  let waiting = new Map<string, Edit>();
  let writing = new Map<string, Edit>();
  let running: Promise<void> | null = null;
  let failed = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const schedule = (delay: number) => {
    timer ??= setTimeout(() => void flush(), delay);
  };

  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const flush = async (): Promise<void> => {
    stopTimer();
    while (running) await running;
    if (waiting.size === 0) return;
    running = writeBatch().finally(() => {
      running = null;
    });
    await running;
  };

  const writeBatch = async (): Promise<void> => {
    writing = waiting;
    waiting = new Map();
    if (!failed) onState({ status: 'saving' });
    try {
      await write([...writing.values()]);
      writing = new Map();
      failed = false;
      onState(waiting.size > 0 ? { status: 'saving' } : { status: 'saved', at: now() });
    } catch (cause) {
      waiting = joined(writing, waiting);
      writing = new Map();
      failed = true;
      onState({ status: 'failed', failure: storageFailure(cause) });
      schedule(retryDelay);
    }
  };

  return {
    add: (edit, immediately = false) => {
      waiting = joined(waiting, new Map([[edit.entityId, edit]]));
      if (!failed) onState({ status: 'saving' });
      if (immediately) void flush();
      else schedule(saveDelay);
    },
    flush,
    unsaved: (entityId) => ({ ...writing.get(entityId)?.patch, ...waiting.get(entityId)?.patch }),
    unsavedEdits: () => [...joined(writing, waiting).values()],
    discard: (isGone) => {
      waiting = new Map([...waiting].filter(([, edit]) => !isGone(edit)));
      if (waiting.size > 0 || running) return;
      stopTimer();
      if (failed) onState({ status: 'idle' });
      failed = false;
    },
  };
}

function joined(first: Map<string, Edit>, then: Map<string, Edit>): Map<string, Edit> {
  const result = new Map(first);
  for (const [id, edit] of then) {
    const before = result.get(id);
    result.set(id, before ? { ...edit, patch: { ...before.patch, ...edit.patch } } : edit);
  }
  return result;
}
