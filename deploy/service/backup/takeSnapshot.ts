import { createHash } from 'node:crypto';
import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInbox, type Msg, type NatsConnection } from '@nats-io/transport-node';
import * as z from 'zod/mini';

/** What stands beside a copy. */
export const copySchema = z.object({
  format: z.literal('rettesnor-copy-1'),
  stream: z.string().check(z.regex(/^CHANGES_[a-z0-9-]+$/)),
  at: z.string(),
  messages: z.number(),
  bytes: z.number(),
  sha256: z.string(),
  /** As the server has them, and wants them back. */
  config: z.record(z.string(), z.unknown()),
  state: z.record(z.string(), z.unknown()),
});
export type Copy = z.infer<typeof copySchema>;

const answerSchema = z.object({
  config: z.record(z.string(), z.unknown()),
  state: z.looseObject({ messages: z.number() }),
});

/** How long, in milliseconds, the server may keep silent. */
const patience = 30_000;

const chunkSize = 128 * 1024;

/**
 * Copies a stream as it is now to a folder: what it holds, and a file that says what it is. The second comes last, so that half a
 * copy is none. Rejects where the server does not hand out all of it.
 */
export async function takeSnapshot(
  connection: NatsConnection,
  stream: string,
  folder: string,
  now: () => Date,
): Promise<Copy> {
  const inbox = createInbox();
  const chunks = connection.subscribe(inbox, { timeout: patience });
  const question = JSON.stringify({ deliver_subject: inbox, no_consumers: true, chunk_size: chunkSize });
  const said = await connection.request(`$JS.API.STREAM.SNAPSHOT.${stream}`, question, { timeout: patience });
  const answer = z.safeParse(answerSchema, JSON.parse(said.string()));
  if (!answer.success) throw new Error(`${stream}: ${said.string()}`);

  const part = join(folder, `${stream}.part`);
  const file = await open(part, 'w', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const { data, reply, headers } of chunks) {
      if (data.length === 0) {
        if (headers && headers.code >= 300) throw new Error(`${stream}: ${headers.description}`);
        break;
      }
      await file.write(data);
      hash.update(data);
      bytes += data.length;
      if (reply !== undefined && reply !== '') connection.publish(reply);
    }
    await file.sync();
  } finally {
    await file.close();
    chunks.unsubscribe();
  }
  const copy: Copy = {
    format: 'rettesnor-copy-1',
    stream,
    at: now().toISOString(),
    messages: answer.data.state.messages,
    bytes,
    sha256: hash.digest('hex'),
    config: answer.data.config,
    state: answer.data.state,
  };
  await rename(part, join(folder, `${stream}.tar.s2`));
  await writeFile(join(folder, `${stream}.json`), JSON.stringify(copy, null, 2), { mode: 0o600 });
  return copy;
}

/** What the server said, when it is no refusal. */
export function unrefused(said: Msg): unknown {
  const answer = JSON.parse(said.string()) as unknown;
  const refused = z.safeParse(z.object({ error: z.object({ description: z.string() }) }), answer);
  if (refused.success) throw new Error(refused.data.error.description);
  return answer;
}
