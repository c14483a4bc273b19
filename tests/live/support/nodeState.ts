import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const stateSchema = z.object({
  config: z.object({ store_dir: z.string() }),
  account_details: z.array(
    z.object({
      stream_detail: z
        .array(
          z.object({
            name: z.string(),
            cluster: z.object({ leader: z.string().optional() }).optional(),
            state: z.object({ last_seq: z.int() }),
          }),
        )
        .default([]),
    }),
  ),
});

/** What a node says of itself, and of its own copy of a stream. */
export type NodeState = {
  storeDir: string;
  /** Who leads the stream; `null`: nobody does, or the node has no copy of it. */
  leader: string | null;
  /** Number of the last message in the copy; 0 where it has none. */
  lastSeq: number;
};

/** Asks a node at its own address for what it has of a stream. Rejects where it does not answer. */
export async function nodeState(monitorPort: number, stream: string): Promise<NodeState> {
  const answer = await fetch(`http://127.0.0.1:${monitorPort}/jsz?accounts=1&streams=1`, {
    signal: AbortSignal.timeout(5000),
  });
  const { config, account_details } = z.parse(stateSchema, await answer.json());
  const found = account_details
    .flatMap(({ stream_detail }) => stream_detail)
    .find(({ name }) => name === stream);
  return {
    storeDir: config.store_dir,
    leader: found?.cluster?.leader ?? null,
    lastSeq: found?.state.last_seq ?? 0,
  };
}

/** The files of a folder that hold a word as it stands. What goes while it is looked for is not there. */
export function filesHolding(folder: string, word: string): string[] {
  const bytes = Buffer.from(word, 'utf8');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      const path = join(folder, name);
      return statSync(path).isFile() && readFileSync(path).includes(bytes);
    } catch {
      return false;
    }
  });
}
