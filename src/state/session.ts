import { create } from 'zustand';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import type { LostReason, OpenResult } from '#src/persistence/openDatabase.ts';
import type { SaveState } from './saveQueue.ts';

export type DatabaseState =
  | { status: 'opening' }
  | { status: 'open'; database: RettesnorDatabase }
  | { status: 'refused'; result: Extract<OpenResult, { ok: false }> }
  | { status: 'lost'; reason: LostReason };

/** Who writes on this machine. A pseudonym is enough; empty is allowed. Kept locally, and in the changes they make. */
export type Identity = { name: string; role: string };

export type Session = {
  database: DatabaseState;
  save: SaveState;
  identity: Identity;
  device: string;
};

/** What holds for the whole tab while it is open. */
export const useSession = create<Session>()(() => ({
  database: { status: 'opening' },
  save: { status: 'idle' },
  identity: { name: '', role: '' },
  device: '',
}));

/** The open database. Throws when there is none: only callable behind a screen that has waited for it. */
export function currentDatabase(): RettesnorDatabase {
  const { database } = useSession.getState();
  if (database.status !== 'open') throw new Error('The database is not open');
  return database.database;
}
