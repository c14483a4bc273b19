import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { storageFailure } from '#src/persistence/storageFailure.ts';
import { watchLog } from '#src/persistence/watchLog.ts';
import { useSession } from '../session/session.ts';
import { openFolderSharing, type FolderSharing } from './folderSharing.ts';
import { readSharedFolder, type SharedFolder } from './sharedFolder.ts';
import { useSharingStatus, type SharingReport, type SharingTrouble } from './sharingStatus.ts';

/** How often, in milliseconds, the folder is looked into. */
const lookEvery = 5000;

/** Meetings begin at least this far apart, in milliseconds, however much is written. */
const shortestPause = 2000;

/** Where it is kept when all there was had last been read, and when nothing was left to hand over. */
const timesSetting = 'sharedFolderTimes';

type Times = Pick<SharingReport, 'fetchedAt' | 'deliveredAt'>;

/** What tabs of this browser tell each other. */
type Message = { kind: 'report'; report: SharingReport } | { kind: 'meet' } | { kind: 'off' };

/** The name of what the tabs of this browser speak over, and of the lock that one of them holds. */
export function sharingChannel({ name }: RettesnorDatabase): string {
  return `rettesnor-deling-${name}`;
}

/**
 * Shares through the chosen folder for as long as the tab is open: one tab at a time, and another when that one goes.
 * @returns a function that ends it
 */
export function keepSharing(database: RettesnorDatabase): () => void {
  useSharingStatus.setState({ status: 'opening' }, true);
  const ended = new AbortController();
  const channel = new BroadcastChannel(sharingChannel(database));
  let meetNow = () => {};
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'report') useSharingStatus.setState({ status: 'on', ...data.report }, true);
    else if (data.kind === 'off') useSharingStatus.setState({ status: 'off' }, true);
    else meetNow();
  });
  const tell = (report: SharingReport) => {
    if (ended.signal.aborted) return;
    useSharingStatus.setState({ status: 'on', ...report }, true);
    channel.postMessage({ kind: 'report', report } satisfies Message);
  };
  const lead = async () => {
    await leadMeetings(database, ended.signal, tell, (wake) => {
      meetNow = wake;
    });
    if (ended.signal.aborted) return;
    // Another tab has turned it off.
    useSharingStatus.setState({ status: 'off' }, true);
    channel.postMessage({ kind: 'off' } satisfies Message);
  };
  navigator.locks
    .request(sharingChannel(database), { signal: ended.signal }, lead)
    // Ended while it waited, or the database has been taken from this tab.
    .catch(() => {});
  // Whichever tab leads says how it goes.
  channel.postMessage({ kind: 'meet' } satisfies Message);
  return () => {
    ended.abort();
    channel.close();
    useSharingStatus.setState({ status: 'off' }, true);
  };
}

async function leadMeetings(
  database: RettesnorDatabase,
  signal: AbortSignal,
  tell: (report: SharingReport) => void,
  onWake: (wake: () => void) => void,
): Promise<void> {
  let wake = () => {};
  onWake(() => wake());
  const unwatch = watchLog(database, () => wake());
  signal.addEventListener('abort', () => wake());
  let sharing: FolderSharing | null = null;
  let report: SharingReport | null = null;
  let choice: string | null = null;
  try {
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const chosen = await readSharedFolder(database);
      if (!chosen) return;
      if (!sharing || !report || chosen.choice !== choice) {
        sharing?.close();
        sharing = openFolderSharing(database, useSession.getState().device, chosen);
        report = firstReport(chosen, await readTimes(database));
        ({ choice } = chosen);
      }
      report = await meetOnce(database, sharing, chosen.folder, report);
      tell(report);
      await Promise.race([
        pause(lookEvery, signal),
        woken.then(async () => pause(signal.aborted ? 0 : shortestPause, signal)),
      ]);
    }
  } finally {
    unwatch();
    sharing?.close();
  }
}

/** Meets once. Never throws: what went wrong stands in the report until a meeting has gone well. */
async function meetOnce(
  database: RettesnorDatabase,
  sharing: FolderSharing,
  folder: FileSystemDirectoryHandle,
  before: SharingReport,
): Promise<SharingReport> {
  try {
    if (!(await mayUse(folder))) {
      return { ...before, waiting: await sharing.countWaiting(), trouble: 'asleep' };
    }
    const { taken: _taken, ...met } = await sharing.meetOthers();
    const now = new Date().toISOString();
    const deliveredAt = met.waiting === 0 ? now : before.deliveredAt;
    await writeSetting(database, timesSetting, { fetchedAt: now, deliveredAt } satisfies Times);
    const trouble = met.unread.locked > 0 ? 'locked' : null;
    return { ...before, ...met, fetchedAt: now, deliveredAt, trouble };
  } catch (cause) {
    const waiting = await sharing.countWaiting().catch(() => before.waiting);
    return { ...before, waiting, trouble: troubleOf(cause) };
  }
}

/** Whether the browser lets us use the folder now. It forgets that it does when it is closed. */
async function mayUse(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const asked = folder as FileSystemDirectoryHandle & {
    queryPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>;
  };
  return ((await asked.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** What went wrong, as far as a person can do something about it. */
function troubleOf(cause: unknown): SharingTrouble {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotFoundError') return 'gone';
  if (['NotAllowedError', 'SecurityError', 'NoModificationAllowedError'].includes(name)) return 'not-allowed';
  return storageFailure(cause) === 'quota' ? 'quota' : 'unknown';
}

function firstReport({ folder, offices, keys }: SharedFolder, times: Times): SharingReport {
  return {
    folder: folder.name,
    offices,
    isLocked: keys.length > 0,
    ...times,
    waiting: 0,
    aside: {},
    notChosen: [],
    unread: { torn: 0, newer: 0, locked: 0 },
    erased: [],
    trouble: null,
  };
}

async function readTimes(database: RettesnorDatabase): Promise<Times> {
  const stored = (await readSetting(database, timesSetting)) as Times | undefined;
  return { fetchedAt: stored?.fetchedAt ?? null, deliveredAt: stored?.deliveredAt ?? null };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
