import * as z from 'zod/mini';
import { openDatabase } from '#src/persistence/openDatabase.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { followFolder } from './followFolder.ts';
import { newId } from './newId.ts';
import { saveQueue } from './saving.ts';
import { currentDatabase, useSession, type Identity } from './session.ts';

const identitySchema = z.object({ name: z.string(), role: z.string() });

/** Opens the database and reads who uses this machine. Call once, when the app starts. Never throws. */
export async function openSession(): Promise<void> {
  const result = await openDatabase(
    (reason) => useSession.setState({ database: { status: 'lost', reason } }),
    undefined,
    saveQueue.flush,
  );
  if (!result.ok) {
    useSession.setState({ database: { status: 'refused', result } });
    return;
  }
  const { database } = result;
  try {
    const identity = z.safeParse(identitySchema, await readSetting(database, 'identity'));
    useSession.setState({
      device: await knownDevice(database),
      ...(identity.success ? { identity: identity.data } : {}),
      database: { status: 'open', database },
    });
    void followFolder(database);
  } catch {
    useSession.setState({
      database: { status: 'refused', result: { ok: false, kind: 'failed', failure: 'unknown' } },
    });
  }
}

/** Stores who uses this machine, for the changes made from now on. */
export async function saveIdentity(identity: Identity): Promise<void> {
  await writeSetting(currentDatabase(), 'identity', identity);
  useSession.setState({ identity });
}

async function knownDevice(database: RettesnorDatabase): Promise<string> {
  const stored = await readSetting(database, 'device');
  if (typeof stored === 'string') return stored;
  const device = newId();
  await writeSetting(database, 'device', device);
  return device;
}
