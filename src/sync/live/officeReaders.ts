import type { LiveConnection } from './LiveConnection.ts';
import type { StreamPosition } from './liveCursor.ts';
import { streamOf } from './liveMessages.ts';
import { openReader, type Stored, type StreamReader } from './officeStream.ts';
import { readTail } from './streamTail.ts';

/** What comes next of a stream; `isEnd`: nothing is left for now. */
type Next = { messages: Stored[]; isEnd: boolean };

/** How one machine reads the streams of its offices. */
export type OfficeReaders = {
  /**
   * What comes after the position. Rejects where something went wrong: the next time it is read there in the other way.
   * @param until number of the message that was the last when it was looked
   */
  next: (connection: LiveConnection, office: string, from: StreamPosition, until: number) => Promise<Next>;
  /** What the last call handed out has not been written: the next one is to hand it out once more. */
  drop: (office: string) => void;
  close: () => void;
};

/** Where more is left to read than so many messages, it is worth making a reader. */
const fewMessages = 20;

/** How a stream is read by one connection. */
type Reading = {
  connection: LiveConnection;
  created: string;
  /** Number of the message that was handed out last, which has been seen to be there. */
  seen: number | null;
  reader: StreamReader | null;
  /** The way that went wrong last. */
  avoid: 'tail' | 'reader' | null;
};

/**
 * The few messages that come while people work are asked for one by one, which needs nothing but whoever leads the stream. For
 * many a reader is made, which the whole cluster has to agree on; it is kept for as long as nothing has gone wrong with it, and
 * it stands exactly where it is read on from.
 * @param newId what no reader has been called before: the gate lets a person ask only readers that are called after them
 */
export function officeReaders(newId: () => string): OfficeReaders {
  const readings = new Map<string, Reading>();
  const dropReader = (reading: Reading | undefined) => {
    reading?.reader?.close();
    if (reading) reading.reader = null;
  };
  const drop = (office: string) => {
    dropReader(readings.get(office));
    readings.delete(office);
  };
  const readingOf = (connection: LiveConnection, office: string, { created, seq }: StreamPosition) => {
    const known = readings.get(office);
    if (known?.connection === connection && known.created === created) {
      if (known.seen !== seq) known.seen = null;
      return known;
    }
    drop(office);
    const reading: Reading = { connection, created, seen: null, reader: null, avoid: null };
    readings.set(office, reading);
    return reading;
  };
  const readerFrom = async (reading: Reading, office: string, from: StreamPosition) => {
    if (reading.reader?.at() === from.seq) return reading.reader;
    dropReader(reading);
    const { connection } = reading;
    const name = `${connection.session.person.subject}_${newId().replaceAll('-', '')}`;
    reading.reader = await openReader(connection, streamOf(office), from, name);
    return reading.reader;
  };
  const readIn = async (
    way: 'tail' | 'reader',
    reading: Reading,
    office: string,
    from: StreamPosition,
    until: number,
  ) => {
    if (way === 'reader') return (await readerFrom(reading, office, from)).next();
    return readTail(reading.connection, streamOf(office), from, { until, isSeen: reading.seen !== null });
  };
  return {
    next: async (connection, office, from, until) => {
      const reading = readingOf(connection, office, from);
      const wanted = until - from.seq > fewMessages ? 'reader' : 'tail';
      const other = wanted === 'tail' ? 'reader' : 'tail';
      const way = reading.avoid === wanted ? other : wanted;
      try {
        const next = await readIn(way, reading, office, from, until);
        reading.seen = next.messages.at(-1)?.seq ?? from.seq;
        // A tail is long to read many by: a reader is tried again, once there has been a way without one.
        if (way === 'tail') reading.avoid = null;
        return next;
      } catch (cause) {
        dropReader(reading);
        reading.seen = null;
        reading.avoid = way;
        throw cause;
      }
    },
    drop,
    close: () => {
      for (const office of readings.keys()) drop(office);
    },
  };
}
