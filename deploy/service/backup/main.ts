import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import * as z from 'zod/mini';
import { messageOf } from '../messageOf.ts';
import { putBack } from './putBack.ts';
import { takeSnapshot, unrefused } from './takeSnapshot.ts';

/**
 * `node rettesnor-backup.mjs ta MAPPE [METRIKKFIL]`, `node rettesnor-backup.mjs legg-tilbake MAPPE STRØM` and
 * `node rettesnor-backup.mjs ta-bort STRØM`. Where the server is and who asks stands in the environment: NATS_SERVERS,
 * BACKUP_USER, BACKUP_PASSWORD.
 */
const [what, folder, last] = process.argv.slice(2);
const namesSchema = z.object({ streams: z.nullish(z.array(z.string())), total: z.number() });

let connection: NatsConnection | null = null;
try {
  if (folder === undefined || !['ta', 'legg-tilbake', 'ta-bort'].includes(what ?? ''))
    throw new Error(
      'Bruk: rettesnor-backup.mjs ta MAPPE [METRIKKFIL], legg-tilbake MAPPE STRØM, eller ta-bort STRØM',
    );
  connection = await connect({
    servers: (process.env['NATS_SERVERS'] ?? '127.0.0.1:4222').split(','),
    user: process.env['BACKUP_USER'] ?? 'backup',
    pass: process.env['BACKUP_PASSWORD'] ?? '',
  });
  if (what === 'ta') {
    const at = new Date();
    const name = at.toISOString().replaceAll(/[:.]/g, '-');
    const part = join(folder, `.${name}`);
    await mkdir(part, { recursive: true, mode: 0o700 });
    try {
      const streams: string[] = [];
      for (;;) {
        const page = JSON.stringify({ offset: streams.length });
        const said = z.parse(
          namesSchema,
          unrefused(await connection.request('$JS.API.STREAM.NAMES', page, { timeout: 10_000 })),
        );
        streams.push(...(said.streams ?? []));
        if (streams.length >= said.total || !said.streams?.length) break;
      }
      for (const stream of streams) {
        const { messages, bytes } = await takeSnapshot(connection, stream, part, () => new Date());
        process.stdout.write(`${stream}: ${messages} endringer, ${bytes} byte\n`);
      }
    } catch (cause) {
      await rm(part, { recursive: true, force: true });
      throw cause;
    }
    // Whole from the moment that it has its name.
    await rename(part, join(folder, name));
    if (last !== undefined) {
      const seconds = Math.floor(at.getTime() / 1000);
      await writeFile(`${last}.part`, `rettesnor_backup_last_success_timestamp_seconds ${seconds}\n`);
      await rename(`${last}.part`, last);
    }
  } else if (what === 'ta-bort') {
    unrefused(await connection.request(`$JS.API.STREAM.DELETE.${folder}`, '', { timeout: 30_000 }));
    process.stdout.write(`${folder}: tatt bort\n`);
  } else {
    const { messages, at } = await putBack(connection, last ?? '', folder);
    process.stdout.write(`${last ?? ''}: lagt tilbake slik den var ${at}, ${messages} endringer\n`);
  }
} catch (cause) {
  process.stderr.write(`${messageOf(cause)}\n`);
  process.exitCode = 1;
} finally {
  // Open, it would keep the program from ending.
  await connection?.close();
}
