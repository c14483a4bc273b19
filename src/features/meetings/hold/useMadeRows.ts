import { useRef, useState, type RefObject } from 'react';
import { ownPart } from '#src/domain/changes/entities/entity.ts';

type Made = {
  /** Ids of what is shown: what was written down during the point and is still there, and what is begun and still empty. */
  ids: readonly string[];
  /** Just begun: the focus goes to it. */
  fresh: string | null;
  add: () => void;
  addButton: RefObject<HTMLButtonElement | null>;
};

/**
 * The rows that are written down during a point. One that is begun is none until something is written in it; beginning again
 * meanwhile leads to that one.
 * @param rows those of the kind, by their ids
 * @param made own parts of the ids of those that the point notes
 */
export function useMadeRows(
  rows: Readonly<Record<string, { id: string; removed: boolean }>>,
  made: Readonly<Record<string, true>>,
  nextId: () => string,
): Made {
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [fresh, setFresh] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const noted = Object.values(rows)
    .filter(({ id, removed }) => !removed && Object.hasOwn(made, ownPart(id)))
    .map(({ id }) => id);
  // One that was taken back is gone, and not begun again.
  const empty = begun.filter((id) => rows[id] === undefined);
  return {
    ids: [...new Set([...noted, ...empty])].toSorted(),
    fresh,
    add: () => {
      const [waiting] = empty;
      const id = waiting ?? nextId();
      if (waiting === undefined) setBegun([...begun, id]);
      else setFresh(null);
      // After the line that lets go of it, so that the focus goes there again.
      queueMicrotask(() => setFresh(id));
    },
    addButton,
  };
}
