import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { sharingWays, type SharingWay } from '#src/persistence/sharingWays.ts';
import { watchLog } from '#src/persistence/watchLog.ts';
import { useSession } from '../session/session.ts';
import type { SharingStatus, WayReport } from './sharingStatus.ts';
import type { OpenWay, Times, Way, WayChoice } from './Way.ts';
import { openWayMeetings, type WayMeetings } from './wayMeetings.ts';

/** What tabs of this browser tell each other. */
type Message<Report> = { kind: 'report'; report: Report } | { kind: 'meet' } | { kind: 'off' };

/** The name of what the tabs of this browser speak over about one way, and of the lock that one of them holds. */
export function sharingChannel({ name }: RettesnorDatabase, way: SharingWay): string {
  return `rettesnor-deling-${name}-${way}`;
}

/**
 * Shares in one way for as long as the tab is open: one tab at a time, and another when that one goes.
 * @returns a function that ends it
 */
export function keepSharing<Choice extends WayChoice, Report extends WayReport>(
  database: RettesnorDatabase,
  way: Way<Choice, Report>,
): () => void {
  const show = (status: SharingStatus<Report>) => way.status.setState(status, true);
  show({ status: 'opening' });
  const ended = new AbortController();
  const channel = new BroadcastChannel(sharingChannel(database, way.name));
  let meetNow = () => {};
  channel.addEventListener('message', ({ data }: MessageEvent<Message<Report>>) => {
    if (data.kind === 'report') show({ status: 'on', ...data.report });
    else if (data.kind === 'off') show({ status: 'off' });
    else meetNow();
  });
  const say = (message: Message<Report>) => channel.postMessage(message);
  const tell = (report: Report) => {
    if (ended.signal.aborted) return;
    show({ status: 'on', ...report });
    say({ kind: 'report', report });
  };
  const lead = async () => {
    await leadMeetings(database, way, ended.signal, tell, (start) => {
      meetNow = start;
    });
    if (ended.signal.aborted) return;
    // Another tab has turned it off.
    show({ status: 'off' });
    say({ kind: 'off' });
  };
  navigator.locks
    .request(sharingChannel(database, way.name), { signal: ended.signal }, lead)
    // Ended while it waited, or the database has been taken from this tab.
    .catch(() => {});
  // Whichever tab leads says how it goes.
  say({ kind: 'meet' });
  return () => {
    ended.abort();
    channel.close();
    show({ status: 'off' });
  };
}

/** A way as it is held open, with what was chosen for it. */
type Held<Report extends WayReport> = { open: OpenWay<Report>; meetings: WayMeetings; choice: string };

async function leadMeetings<Choice extends WayChoice, Report extends WayReport>(
  database: RettesnorDatabase,
  way: Way<Choice, Report>,
  signal: AbortSignal,
  tell: (report: Report) => void,
  onReady: (meetNow: () => void) => void,
): Promise<void> {
  let meetNow = () => {};
  let held: Held<Report> | null = null;
  let report: Report | null = null;
  onReady(() => {
    held?.open.hurry?.();
    meetNow();
  });
  const unwatch = watchLog(database, () => meetNow());
  signal.addEventListener('abort', () => meetNow());
  try {
    while (!signal.aborted) {
      const asked = new Promise<void>((resolve) => {
        meetNow = resolve;
      });
      const chosen = await way.readChoice(database);
      if (!chosen) return;
      if (!held || !report || chosen.choice !== held.choice) {
        await release(held);
        held = openHeld(database, way, chosen, () => meetNow());
        report = way.firstReport(chosen, await readTimes(database, way.name));
      }
      report = await meetOnce(database, way, held, report);
      tell(report);
      const metAt = Date.now();
      await Promise.race([pause(way.pace.lookEvery, signal), asked]);
      // A page that is not seen has its timers put off by up to a minute: where enough time has gone, there is none.
      await pause(metAt + way.pace.shortestPause - Date.now(), signal);
    }
  } finally {
    unwatch();
    await release(held);
  }
}

function openHeld<Choice extends WayChoice, Report extends WayReport>(
  database: RettesnorDatabase,
  way: Way<Choice, Report>,
  chosen: Choice,
  onHint: () => void,
): Held<Report> {
  const { device } = useSession.getState();
  const open = way.open({ database, device, chosen, onHint });
  return { open, meetings: openWayMeetings(database, way, chosen, open), choice: chosen.choice };
}

async function release(held: Held<WayReport> | null): Promise<void> {
  held?.meetings.close();
  await held?.open.close();
}

/** Meets once. Never throws: what went wrong stands in the report until a meeting has gone well. */
async function meetOnce<Choice extends WayChoice, Report extends WayReport>(
  database: RettesnorDatabase,
  way: Way<Choice, Report>,
  { open, meetings }: Held<Report>,
  before: Report,
): Promise<Report> {
  try {
    const ready = await open.ready();
    if ('trouble' in ready) {
      const waiting = await meetings.countWaiting();
      return { ...before, ...open.tell(), waiting, trouble: ready.trouble };
    }
    const { taken: _taken, ...met } = await meetings.meetOthers(ready.transport);
    const now = new Date().toISOString();
    const deliveredAt = met.waiting === 0 ? now : before.deliveredAt;
    await writeSetting(database, timesOf(way.name), { fetchedAt: now, deliveredAt } satisfies Times);
    return { ...before, ...met, fetchedAt: now, deliveredAt, trouble: null, ...open.tell() };
  } catch (cause) {
    const waiting = await meetings.countWaiting().catch(() => before.waiting);
    return { ...before, ...open.tell(), waiting, trouble: way.troubleOf(cause) };
  }
}

function timesOf(way: SharingWay): string {
  return `${sharingWays[way]}Times`;
}

async function readTimes(database: RettesnorDatabase, way: SharingWay): Promise<Times> {
  const stored = (await readSetting(database, timesOf(way))) as Times | null | undefined;
  return { fetchedAt: stored?.fetchedAt ?? null, deliveredAt: stored?.deliveredAt ?? null };
}

/** Forgets when something was last fetched and delivered. */
export async function forgetTimes(database: RettesnorDatabase, way: SharingWay): Promise<void> {
  await writeSetting(database, timesOf(way), null);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || milliseconds <= 0) return;
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
