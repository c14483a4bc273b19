import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NatsConnection } from '@nats-io/transport-node';
import * as z from 'zod/mini';
import { copySchema, unrefused, type Copy } from './takeSnapshot.ts';

const whereSchema = z.object({ deliver_subject: z.string() });

/** How long, in milliseconds, the server may keep silent. */
const patience = 30_000;

const chunkSize = 128 * 1024;

/**
 * Puts a copy back as a stream that is not there. Clients notice that it stands otherwise than where they read to, read it from the
 * start and hand over what it lacks. Rejects where there is a stream, or the copy is not whole.
 */
export async function putBack(connection: NatsConnection, stream: string, folder: string): Promise<Copy> {
  const copy = z.parse(copySchema, JSON.parse(await readFile(join(folder, `${stream}.json`), 'utf8')));
  const content = await readFile(join(folder, `${stream}.tar.s2`));
  if (createHash('sha256').update(content).digest('hex') !== copy.sha256)
    throw new Error(`${stream}: kopien er ikke hel`);
  const question = JSON.stringify({ config: copy.config, state: copy.state });
  const ask = async (subject: string, payload: string | Uint8Array) =>
    unrefusedOrNothing(await connection.request(subject, payload, { timeout: patience }));
  const { deliver_subject: to } = z.parse(
    whereSchema,
    await ask(`$JS.API.STREAM.RESTORE.${stream}`, question),
  );
  for (let at = 0; at < content.length; at += chunkSize) await ask(to, content.subarray(at, at + chunkSize));
  await ask(to, '');
  return copy;
}

/** A chunk is answered with nothing when all is well. */
function unrefusedOrNothing(said: Parameters<typeof unrefused>[0]): unknown {
  return said.data.length === 0 ? null : unrefused(said);
}
