import type { LiveConnection } from './LiveConnection.ts';
import type { StreamPosition } from './liveCursor.ts';
import { streamOf } from './liveMessages.ts';
import { openReader, type Stored, type StreamReader } from './officeStream.ts';

/** The readers of one machine, one for each office. */
export type OfficeReaders = {
  /** What comes after the position. Rejects where something went wrong: the next time another reader begins there. */
  next: (
    connection: LiveConnection,
    office: string,
    from: StreamPosition,
  ) => Promise<{ messages: Stored[]; isEnd: boolean }>;
  /** What the last call handed out has not been written: the next one is to hand it out once more. */
  drop: (office: string) => void;
  close: () => void;
};

/**
 * A reader is kept from one meeting to the next, since a cluster has to agree on each new one; but only for as long as
 * nothing has gone wrong with it, and it stands exactly where it is read on from.
 * @param newId what no reader has been called before: the gate lets a person ask only readers that are called after them
 */
export function officeReaders(newId: () => string): OfficeReaders {
  const readers = new Map<string, { connection: LiveConnection; created: string; reader: StreamReader }>();
  const drop = (office: string) => {
    readers.get(office)?.reader.close();
    readers.delete(office);
  };
  const readerFrom = async (connection: LiveConnection, office: string, from: StreamPosition) => {
    const { created, seq } = from;
    const known = readers.get(office);
    if (known?.connection === connection && known.created === created && known.reader.at() === seq)
      return known.reader;
    drop(office);
    const name = `${connection.session.person.subject}_${newId().replaceAll('-', '')}`;
    const reader = await openReader(connection, streamOf(office), from, name);
    readers.set(office, { connection, created, reader });
    return reader;
  };
  return {
    next: async (connection, office, from) => {
      try {
        const reader = await readerFrom(connection, office, from);
        return await reader.next();
      } catch (cause) {
        drop(office);
        throw cause;
      }
    },
    drop,
    close: () => {
      for (const office of readers.keys()) drop(office);
    },
  };
}
