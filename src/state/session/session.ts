import { create } from 'zustand';
import { longestName } from '#src/domain/changes/Change.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import type { LostReason, OpenResult } from '#src/persistence/openDatabase.ts';
import type { RefusedEdit, SaveState } from './saveQueue.ts';

export type DatabaseState =
  /** `slow`: the browser has not answered for so long that something may stand in the way. */
  | { status: 'opening'; slow?: true }
  | { status: 'open'; database: RettesnorDatabase }
  | { status: 'refused'; result: Extract<OpenResult, { ok: false }> }
  | { status: 'lost'; reason: LostReason };

/** Who writes on this machine. A pseudonym is enough; empty is allowed. Kept locally, and in the changes they make. */
export type Identity = { name: string; role: string };

/** How many characters of a name or a role are too many; what stands around it does not count. */
export function excessOfIdentity(typed: string): number {
  return Math.max(0, typed.trim().length - longestName);
}

export type Session = {
  database: DatabaseState;
  save: SaveState;
  /** What people have said that can never be stored, until they have seen it. */
  refused: readonly RefusedEdit[];
  identity: Identity;
  /** A person has said who they are, or that they would rather not. */
  identityKnown: boolean;
  device: string;
};

/** What holds for the whole tab while it is open. */
export const useSession = create<Session>()(() => ({
  database: { status: 'opening' },
  save: { status: 'idle' },
  refused: [],
  identity: { name: '', role: '' },
  identityKnown: false,
  device: '',
}));

/** Whether what is written can reach the disk at this moment. For telling, never for deciding whether to wait. */
export function isDatabaseOpen(): boolean {
  return useSession.getState().database.status === 'open';
}

/** There is no database to be had in this tab. The shell says why. */
class DatabaseUnavailable extends Error {
  override name = 'DatabaseClosedError';
}

/**
 * The database, as soon as it is open: whatever a person presses before then waits for it. Rejects when it cannot be
 * had. The only way to it outside components, so that nobody takes «not yet» for «no».
 */
export async function openedDatabase(): Promise<RettesnorDatabase> {
  return new Promise((resolve, reject) => {
    let stop = () => {};
    const look = ({ database }: Session): boolean => {
      if (database.status === 'opening') return false;
      stop();
      if (database.status === 'open') resolve(database.database);
      else reject(new DatabaseUnavailable(database.status));
      return true;
    };
    if (!look(useSession.getState())) stop = useSession.subscribe(look);
  });
}
