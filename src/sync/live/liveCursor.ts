import * as z from 'zod/mini';

/** How a stream is now: when it was made, and the number of its last message. */
export type StreamState = { created: string; seq: number };

/** How far the stream of an office has been read. */
export type StreamPosition = StreamState & {
  /** When the last message that was read was stored, as the server says it; `null`: none has been read. */
  time: string | null;
};

/** How far a server has been read. */
export type LiveCursor = {
  /** Another one where something that was read is gone. */
  epoch: string;
  /** Office → how far. */
  streams: Readonly<Record<string, StreamPosition>>;
};

const cursorSchema = z.object({
  epoch: z.string(),
  streams: z.record(
    z.string(),
    z.object({ created: z.string(), seq: z.number(), time: z.nullable(z.string()) }),
  ),
});

/** A cursor as it was kept; `null` at the beginning. */
export function liveCursorOf(kept: unknown): LiveCursor | null {
  const read = z.safeParse(cursorSchema, kept);
  return read.success ? read.data : null;
}

/**
 * Whether something that was read may be gone: the stream has been made anew, put back from a copy, or is not there.
 * @param there how the stream is now; `null`: there is none
 */
export function isLost(read: StreamPosition, there: StreamState | null): boolean {
  return there?.created !== read.created || there.seq < read.seq;
}

/** Where a stream is read from that has turned out to be another than the one that was read: it counts as lost the next time. */
export const lostPosition: StreamPosition = { created: '', seq: 0, time: null };
