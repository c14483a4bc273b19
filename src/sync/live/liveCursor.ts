import * as z from 'zod/mini';

/** How far the stream of an office has been read: when it was made, and the number of the last message. */
export type StreamPosition = { created: string; seq: number };

/** How far a server has been read. */
export type LiveCursor = {
  /** Another one where something that was read is gone. */
  epoch: string;
  /** Office → how far. */
  streams: Readonly<Record<string, StreamPosition>>;
};

const cursorSchema = z.object({
  epoch: z.string(),
  streams: z.record(z.string(), z.object({ created: z.string(), seq: z.number() })),
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
export function isLost(read: StreamPosition, there: StreamPosition | null): boolean {
  return there?.created !== read.created || there.seq < read.seq;
}
