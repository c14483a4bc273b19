import type { Patch } from '#src/domain/changes/Change.ts';
import { entities, kindNamed } from '#src/domain/changes/entities/entities.ts';
import { rowKey } from '#src/domain/changes/groupByRow.ts';
import { lapsedBetween } from '#src/domain/changes/lapsedFields.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { refusalOf, type RefusalReason } from '#src/persistence/EditRefused.ts';
import type { SettingEdit } from '#src/persistence/settingsRepository.ts';
import { storageFailure, type StorageFailure } from '#src/persistence/storageFailure.ts';

/** What the person is told about their work. Never says «saved» of anything that is not on disk. */
export type SaveState =
  | { status: 'idle' }
  | { status: 'saving' }
  | { status: 'saved'; at: Date }
  | { status: 'failed'; failure: StorageFailure };

/** What people do on its way to the disk: to a row of the log, or to what this machine remembers. */
export type Pending = Edit | SettingEdit;

/** What can never be stored, and why. Set aside, so that the person can copy what they wrote. */
export type RefusedEdit = { edit: Pending; reason: RefusalReason };

export type SaveQueue = {
  /** Takes an edit. It is written within `saveDelay`, or at once when `now` is true. */
  add: (edit: Pending, now?: boolean) => void;
  /** Takes an edit that rests until nothing has been added to it for `restDelay`: a sentence is one step, not a hundred. */
  hold: (edit: Pending) => void;
  /** Writes all that waits. Resolves when it is on disk, or when it has failed and waits on. */
  flush: () => Promise<void>;
  /** Edits taken but not on disk, by row: to be laid over what the disk says. */
  unsaved: (entity: string, entityId: string) => Edit['patch'];
  unsavedEdits: () => Edit[];
  /** What a setting is to be, where that is not on disk. `undefined`: it is. */
  unsavedSetting: (setting: string) => unknown;
  /** All that is taken but not on disk. */
  pending: () => Pending[];
  /** Drops edits that wait, without writing them: what they are about has been erased on purpose. */
  discard: (isGone: (edit: Pending) => boolean) => void;
};

/** Longest time, in milliseconds, that a keystroke waits before it is written. The write itself comes on top. */
export const saveDelay = 250;

/** How long, in milliseconds, what is held rests after the last keystroke. */
export const restDelay = 400;

/** Time in milliseconds between attempts after a failed save. */
export const retryDelay = 5000;

type Options = {
  write: (edits: Pending[]) => Promise<void>;
  onState: (state: SaveState) => void;
  /** Told of each edit that can never be stored. */
  onRefused: (refused: RefusedEdit) => void;
  now: () => Date;
  /** Whether a timer goes off when it is to: in a page that is hidden, browsers let them go off once a second at most. */
  hasTimers: () => boolean;
};

/** An edit and the time, in milliseconds, when it is to be written. */
type Entry = { edit: Pending; due: number; held: boolean };

type Batch = ReadonlyMap<string, Entry>;

/**
 * Gathers edits and writes them one batch at a time, by the one timer there is. A batch that fails is kept, joined with
 * what comes after, and tried again until it succeeds: nothing typed is dropped, and the state says `failed` until then.
 * An edit that can never be stored is set aside and lets the others through.
 */
export function createSaveQueue({ write, onState, onRefused, now, hasTimers }: Options): SaveQueue {
  let waiting: Batch = new Map();
  let writing: Batch = new Map();
  let running: Promise<void> | null = null;
  /** When a failed batch is tried again. `null`: the last one went well. */
  let retryAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  /** Milliseconds until then; 0 when it has come, or when the clock has been set back since. */
  const until = (due: number, longest: number) => {
    const rest = due - now().getTime();
    return rest > longest ? 0 : Math.max(0, rest);
  };

  const restOf = ({ due }: Entry) => until(due, restDelay);

  /** What is due is written at once, and not by a timer: that may go off late. After what is being written, it comes here. */
  const schedule = () => {
    stopTimer();
    if (waiting.size === 0 || running) return;
    const rest =
      retryAt === null ? Math.min(...[...waiting.values()].map(restOf)) : until(retryAt, retryDelay);
    if (rest > 0) timer = setTimeout(() => void writeWhere(isDue), rest);
    else void writeWhere(isDue);
  };

  const isDue = (entry: Entry) => retryAt !== null || restOf(entry) === 0;

  const writeWhere = async (isWanted: (entry: Entry) => boolean): Promise<void> => {
    while (running) await running;
    const chosen = new Map([...waiting].filter(([, entry]) => isWanted(entry)));
    if (chosen.size > 0) {
      waiting = new Map([...waiting].filter(([key]) => !chosen.has(key)));
      running = writeBatch(chosen).finally(() => {
        running = null;
      });
      await running;
    }
    schedule();
  };

  const writeBatch = async (batch: Batch): Promise<void> => {
    stopTimer();
    writing = batch;
    if (retryAt === null) onState({ status: 'saving' });
    const { left: failed, stored, cause } = await attempt(batch);
    // What has been dropped meanwhile is not tried again.
    const left = new Map([...failed].filter(([key]) => writing.has(key)));
    writing = new Map();
    if (left.size > 0) {
      waiting = joined(left, waiting);
      retryAt = now().getTime() + retryDelay;
      onState({ status: 'failed', failure: storageFailure(cause) });
      return;
    }
    retryAt = null;
    if (waiting.size > 0) onState({ status: 'saving' });
    else onState(stored ? { status: 'saved', at: now() } : { status: 'idle' });
  };

  /** Writes a batch together, and where something in it stands in the way, one by one. */
  const attempt = async (batch: Batch): Promise<{ left: Batch; stored: boolean; cause: unknown }> => {
    const entries = [...batch];
    try {
      await write(entries.map(([, { edit }]) => edit));
      return { left: new Map(), stored: true, cause: null };
    } catch (cause) {
      const [only, ...others] = entries;
      const reason = refusalOf(cause);
      if (only && others.length === 0) {
        if (reason) onRefused({ edit: only[1].edit, reason });
        return { left: reason ? new Map() : batch, stored: false, cause };
      }
      // A disk that is full or closed is so for each of them.
      if (!reason && storageFailure(cause) !== 'unknown') return { left: batch, stored: false, cause };
      return attemptEach(entries);
    }
  };

  const attemptEach = async (entries: [string, Entry][]) => {
    const left = new Map<string, Entry>();
    let stored = false;
    let cause: unknown = null;
    for (const [key, entry] of entries) {
      const single = await attempt(new Map([[key, entry]]));
      if (single.left.size > 0) {
        left.set(key, entry);
        cause = single.cause;
      }
      stored ||= single.stored;
    }
    return { left, stored, cause };
  };

  const take = (edit: Pending, rest: number, held: boolean) => {
    const due = now().getTime() + (hasTimers() ? rest : 0);
    waiting = joined(waiting, new Map([[keyOf(edit), { edit, due, held }]]));
    if (retryAt === null) onState({ status: 'saving' });
  };

  const pending = () => [...joined(writing, waiting).values()].map(({ edit }) => edit);

  return {
    add: (edit, immediately = false) => {
      take(edit, immediately ? 0 : saveDelay, false);
      if (immediately) void writeWhere(() => true);
      else schedule();
    },
    hold: (edit) => {
      take(edit, restDelay, true);
      schedule();
    },
    flush: async () => writeWhere(() => true),
    unsaved: (entity, entityId) => {
      const key = rowKey({ entity, entityId });
      return joinedPatch(entity, patchOf(writing, key), patchOf(waiting, key));
    },
    unsavedEdits: () => pending().filter(isEdit),
    unsavedSetting: (setting) => {
      const found = pending().find((edit) => isSetting(edit) && edit.setting === setting);
      return found && isSetting(found) ? found.value : undefined;
    },
    pending,
    discard: (isGone) => {
      const isKept = ([, { edit }]: [string, Entry]) => !isGone(edit);
      waiting = new Map([...waiting].filter(isKept));
      writing = new Map([...writing].filter(isKept));
      if (waiting.size > 0 || running) return;
      stopTimer();
      if (retryAt !== null) onState({ status: 'idle' });
      retryAt = null;
    },
  };
}

/** Whether it is about a row of the log. */
export function isEdit(edit: Pending): edit is Edit {
  return !isSetting(edit);
}

function isSetting(edit: Pending): edit is SettingEdit {
  return 'setting' in edit;
}

function keyOf(edit: Pending): string {
  return isSetting(edit) ? `setting ${edit.setting}` : rowKey(edit);
}

function patchOf(batch: Batch, key: string): Edit['patch'] {
  const edit = batch.get(key)?.edit;
  return edit && !isSetting(edit) ? edit.patch : {};
}

function joined(first: Batch, then: Batch): Batch {
  const result = new Map(first);
  for (const [key, entry] of then) {
    const before = result.get(key);
    result.set(key, before ? joinedEntry(before, entry) : entry);
  }
  return result;
}

/** What is held rests anew with each keystroke; all else is written when the first of it was to be. */
function joinedEntry(before: Entry, then: Entry): Entry {
  const held = before.held && then.held;
  return {
    edit: joinedEdit(before.edit, then.edit),
    due: held ? then.due : Math.min(before.due, then.due),
    held,
  };
}

/** What the person says now, on top of what they saw when they began to say it. */
function joinedEdit(before: Pending, then: Pending): Pending {
  if (isSetting(before) || isSetting(then)) return joinedSetting(before, then);
  return {
    ...then,
    patch: joinedPatch(then.entity, before.patch, then.patch),
    knew: { ...then.knew, ...knownFrom(before) },
  };
}

/** What is said now, of what was seen when it began to be said. */
function joinedSetting(before: Pending, then: Pending): Pending {
  if (!isSetting(then) || !isSetting(before)) return then;
  if (then.isPart && before.isPart) return { ...then, value: Object.assign({}, before.value, then.value) };
  if (!then.seen || !before.seen) return then;
  return { ...then, seen: { ...before.seen, settles: before.seen.settles || then.seen.settles } };
}

/** What comes after over what goes before, and what was said of that goes with it. */
function joinedPatch(entity: string, before: Patch, then: Patch): Patch {
  return { ...before, ...lapsedBetween(kindNamed(entities, entity), before, then), ...then };
}

/** Of the fields that an edit sets: what the screen said of the others then is of no matter. */
function knownFrom({ patch, knew }: Edit): Edit['knew'] {
  return Object.fromEntries(Object.keys(patch).map((field) => [field, knew[field] ?? []]));
}
