import * as z from 'zod/mini';
import type { Author } from '#src/domain/evaluation/RowFrame.ts';
import { newId } from './newId.ts';
import type { Pending } from './saveQueue.ts';

/** What a page that was left had not got to the disk: who said it, where, and when. */
export type Draft = { key: string; at: string; author: Author; device: string; edits: Pending[] };

const prefix = 'rettesnor-draft-';

/** Each page keeps its own: two tabs that are left at once do not write over one another. */
const ownKey = `${prefix}${newId()}`;

const editSchema = z.union([
  z.looseObject({
    evaluation: z.string(),
    entity: z.string(),
    entityId: z.string(),
    patch: z.record(z.string(), z.unknown()),
    knew: z.record(z.string(), z.array(z.string())),
  }),
  z.looseObject({ setting: z.string(), evaluation: z.nullable(z.string()), value: z.unknown() }),
]);

const draftSchema = z.object({
  at: z.string(),
  author: z.object({ name: z.string(), role: z.string() }),
  device: z.string(),
  edits: z.array(editSchema),
});

/**
 * Keeps what is on its way to the disk where it is written before the page is gone: the disk may not answer in time,
 * whatever the person answers when asked whether to leave.
 */
export function keepDraft(edits: readonly Pending[], author: Author, device: string, now: Date): void {
  try {
    const { name, role } = author;
    const draft = { at: now.toISOString(), author: { name, role }, device, edits };
    localStorage.setItem(ownKey, JSON.stringify(draft));
  } catch {
    // No room, or no storage at all: the person is asked whether to leave, as always.
  }
}

/** Removes this page's draft: all of it is on disk. */
export function dropDraft(): void {
  forgetDraft(ownKey);
}

/** Removes a draft whose edits have been written. */
export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Private mode without storage: there is nothing to remove.
  }
}

/** Drafts that pages have left behind. One that cannot be read is none. */
export function readDrafts(): Draft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix) && key !== ownKey)
      .flatMap((key) => {
        const read = readDraft(localStorage.getItem(key) ?? '');
        return read ? [{ ...read, key }] : [];
      });
  } catch {
    return [];
  }
}

function readDraft(stored: string): Omit<Draft, 'key'> | null {
  try {
    const read = z.safeParse(draftSchema, JSON.parse(stored));
    // Every field is looked at when the edits are recorded.
    return read.success ? { ...read.data, edits: read.data.edits as unknown as Pending[] } : null;
  } catch {
    return null;
  }
}
