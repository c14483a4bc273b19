import { erasureId } from '#src/domain/changes/entities/erasureId.ts';
import { joinErasures } from '#src/domain/changes/erasing.ts';
import { blankErased, erasuresIn, type Erasures } from '#src/domain/changes/erasures.ts';
import { readMessage, type StoredMessage } from './readMessage.ts';

/** A stream as it is used here. Any of it may reject, and is then done once more later. */
export type ErasableStream = {
  /** When it was made, and the number of its last message; `null`: there is none. */
  state: () => Promise<{ created: string; last: number } | null>;
  /** All that it holds from a number on, in order. Rejects where it breaks off before the end. */
  read: (from: number) => AsyncIterable<StoredMessage>;
  /** @returns whether it has been stored: a stream may be full */
  put: (subject: string, payload: string) => Promise<boolean>;
  /** Takes a message away, and writes over what it said. One that is gone already is no fault. */
  remove: (seq: number) => Promise<void>;
};

/** Takes out of an office's stream what has been erased for everybody. */
export type OfficeEraser = {
  /**
   * Reads on, learns what has been erased, and takes it away wherever it stands.
   * @returns how many messages it has taken away
   */
  look: () => Promise<number>;
  /** Whether a message that has just been handed over is a reason to look. */
  concerns: (message: Omit<StoredMessage, 'seq'>) => boolean;
};

/** How far a stream has been read. */
type Known = {
  created: string;
  at: number;
  /** Ids of changes of which there is a copy without what was erased. */
  blanked: Set<string>;
  /** It has not been looked everywhere for what is known to be erased: something broke off. */
  isHalf: boolean;
};

/** Stands for whoever hands something over: nobody's word. */
const nobody = 'tjenesten';

/**
 * Nothing is kept but in memory: what has been erased stands in the stream itself, and is read again from there.
 * Of a message that goes a copy without what was erased is stored first: the rest of what the change says, and that it was
 * made, is nobody's to lose. The copy says nothing of who handed it over.
 * @param office its id
 */
export function officeEraser(office: string, stream: ErasableStream): OfficeEraser {
  let known: Known = { created: '', at: 0, blanked: new Set(), isHalf: false };
  // What has been erased once stays so, also where the stream is another one and somebody offers it anew.
  let erasures: Erasures = new Map();

  const look = async () => {
    const state = await stream.state();
    if (!state) return 0;
    const { created, last } = state;
    if (created !== known.created || last < known.at)
      known = { created, at: 0, blanked: new Set(), isHalf: false };
    const first = known.at + 1;
    if (last < first && !known.isHalf) return 0;
    let at = known.at;
    const changes: object[] = [];
    for await (const message of stream.read(first)) {
      at = message.seq;
      const said = readMessage(message, office);
      if (said && erasuresIn([said.change]).size > 0) changes.push(said.change);
    }
    const learnt = joinErasures(erasures, erasuresIn(changes));
    const isEverywhere = known.isHalf || fieldsIn(learnt) > fieldsIn(erasures);
    erasures = learnt;
    known.isHalf = true;
    const taken = erasures.size === 0 ? 0 : await takeAway(isEverywhere ? 1 : first);
    known.at = at;
    known.isHalf = false;
    return taken;
  };

  const takeAway = async (from: number) => {
    const found: { seq: number; id: string; subject: string; copy: string }[] = [];
    for await (const message of stream.read(from)) {
      const said = readMessage(message, office);
      if (!said || !erasures.has(erasureId.make(said.evaluation, said.id))) continue;
      const { id, evaluation, version, change } = said;
      const [blank] = blankErased([change], erasures);
      const subject = `relayed.${office}.${evaluation}.${nobody}`;
      if (blank === change) known.blanked.add(id);
      else found.push({ seq: message.seq, id, subject, copy: JSON.stringify({ version, change: blank }) });
    }
    for (const { seq, id, subject, copy } of found) {
      const isStored = known.blanked.has(id) || (await stream.put(subject, copy));
      await stream.remove(seq);
      // A stream that was full has room now.
      if (isStored || (await stream.put(subject, copy))) known.blanked.add(id);
    }
    return found.length;
  };

  return {
    look,
    concerns: (message) => {
      const said = readMessage(message, office);
      if (!said) return false;
      const isErased = blankErased([said.change], erasures)[0] !== said.change;
      return isErased || erasuresIn([said.change]).size > 0;
    },
  };
}

function fieldsIn(erasures: Erasures): number {
  return [...erasures.values()].reduce((sum, fields) => sum + fields.size, 0);
}
