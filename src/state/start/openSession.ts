import * as z from 'zod/mini';
import { loadOffices } from '#src/catalogue/offices.ts';
import { listStandards, loadStandard } from '#src/catalogue/standards.ts';
import { openDatabase, type LostReason } from '#src/persistence/openDatabase.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { followFolder } from '../backup/followFolder.ts';
import { followSharing } from '../sharing/followSharing.ts';
import { wasEverUsed } from '../session/everUsed.ts';
import { newId } from '../session/newId.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase, useSession, type Identity } from '../session/session.ts';
import { takeUpDrafts } from './takeUpDrafts.ts';

const identitySchema = z.object({ name: z.string(), role: z.string() });

/** How long, in milliseconds, a disk may take to open before the person is told that it has not answered. */
const longWait = 8000;

/** How long, in milliseconds, what follows the data may wait for the page to be drawn. */
const longestWaitForIdle = 2000;

/** How long after the start, in milliseconds, what is left of erased evaluations is taken away. */
const untilSwept = 5000;

function sayThatItIsSlow(): void {
  useSession.setState({ database: { status: 'opening', slow: true } });
}

/** What every page with an evaluation needs is loaded while the database opens. Should it fail, it is asked for again. */
function loadAhead(): void {
  Promise.all([loadOffices(), ...listStandards().map(loadStandard)]).catch(() => {});
}

/** Nothing can be written any more, and so nothing is said to be saved; what waits is told of when it has failed. */
function lose(reason: LostReason): void {
  useSession.setState(({ save }) => ({
    database: { status: 'lost', reason },
    save: save.status === 'saved' ? { status: 'idle' } : save,
  }));
}

/** Opens the database and reads who uses this machine. Call once, when the app starts. Never throws. */
export async function openSession(): Promise<void> {
  const slowTimer = setTimeout(sayThatItIsSlow, longWait);
  if (wasEverUsed()) loadAhead();
  const result = await openDatabase(lose, undefined, saveQueue.flush, async (...of) =>
    (await import('../backup/takeUpgradeCopy.ts')).takeUpgradeCopy(...of),
  );
  clearTimeout(slowTimer);
  if (!result.ok) {
    useSession.setState({ database: { status: 'refused', result } });
    return;
  }
  const { database } = result;
  try {
    await takeUpDrafts(database);
    const [stored, device] = await Promise.all([readSetting(database, 'identity'), knownDevice(database)]);
    const identity = z.safeParse(identitySchema, stored);
    useSession.setState({
      device,
      ...(identity.success ? { identity: identity.data, identityKnown: true } : {}),
      database: { status: 'open', database },
    });
    whenIdle(() => {
      // All may have been erased meanwhile, and another be followed.
      if (!database.isOpen()) return;
      void followFolder(database);
      // Not before: what colleagues have erased is looked for in what was left here when it comes, and then the words are gone.
      void forgetErased(database).then(async () => followSharing(database));
    });
    setTimeout(() => void sweepLeftovers(database).catch(() => {}), untilSwept);
  } catch {
    useSession.setState({
      database: { status: 'refused', result: { ok: false, kind: 'failed', failure: 'unknown' } },
    });
  }
}

/** Works when the browser has drawn what a person waits for, or soon at the latest. Not every browser tells of it. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: longestWaitForIdle });
  else setTimeout(work, longestWaitForIdle / 10);
}

/** Never throws: what cannot be fetched or read now is followed at the next visit. */
async function forgetErased(database: RettesnorDatabase): Promise<void> {
  try {
    await (await import('./followErasures.ts')).followErasures(database);
  } catch {
    // A part of the app could not be fetched, or the database has been taken from us.
  }
}

/** Looks through all that is stored, and others wait meanwhile: long after what a person waits for. */
async function sweepLeftovers(database: RettesnorDatabase): Promise<void> {
  const { sweepOrphans } = await import('#src/persistence/sweepOrphans.ts');
  await sweepOrphans(database);
}

/** Stores who uses this machine, for the changes made from now on. */
export async function saveIdentity(identity: Identity): Promise<void> {
  await writeSetting(await openedDatabase(), 'identity', identity);
  useSession.setState({ identity, identityKnown: true });
}

async function knownDevice(database: RettesnorDatabase): Promise<string> {
  const stored = await readSetting(database, 'device');
  if (typeof stored === 'string') return stored;
  const device = newId();
  await writeSetting(database, 'device', device);
  return device;
}
