import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { watchEvaluation } from '#src/persistence/watchEvaluation.ts';
import { flushErased, saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

/** What every page that people edit on tells while it is opened and left. */
type OpeningState =
  | { status: 'closed' }
  | { status: 'loading'; id: string }
  | { status: 'failed'; id: string }
  /** Another tab has erased the evaluation while it was open here. */
  | { status: 'erased'; id: string };

type Options<State> = {
  show: (state: State | OpeningState) => void;
  /** Reads what is to be shown. `loading`: the watch will tell it. */
  read: (database: RettesnorDatabase, id: string) => Promise<State>;
  /** Watches the disk from then on. Returns functions that end it. */
  watch: (database: RettesnorDatabase, id: string) => (() => void)[];
};

export type Opening = {
  /** Opens an evaluation in place of the one that is open. */
  open: (id: string) => Promise<void>;
  /** Shows it no more. What waits to be written is still written. */
  close: () => void;
};

/** Opens the rows of one evaluation at a time for editing, and follows what the disk says of them until they are left. */
export function createOpening<State extends { status: string }>({
  show,
  read,
  watch,
}: Options<State>): Opening {
  let endWatch: (() => void) | null = null;
  /** Counts what has been opened and closed: what was asked for before the latest is let go when it arrives. */
  let turn = 0;

  const leave = (): number => {
    endWatch?.();
    endWatch = null;
    turn += 1;
    return turn;
  };

  /** What was still on its way is refused by the disk, and shown to be copied. */
  const leaveErased = (id: string) => {
    leave();
    show({ status: 'erased', id });
    void flushErased();
  };

  return {
    open: async (id) => {
      const mine = leave();
      show({ status: 'loading', id });
      await saveQueue.flush();
      try {
        const database = await openedDatabase();
        const state = await read(database, id);
        if (mine !== turn) return;
        show(state);
        if (state.status !== 'open' && state.status !== 'loading') return;
        const ends = [...watch(database, id), watchEvaluation(database, id, () => leaveErased(id))];
        endWatch = () => ends.forEach((end) => end());
      } catch {
        if (mine === turn) show({ status: 'failed', id });
      }
    },
    close: () => {
      leave();
      show({ status: 'closed' });
    },
  };
}
