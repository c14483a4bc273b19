import { jetstreamManager } from '@nats-io/jetstream';
import { headers, type Msg, type NatsConnection } from '@nats-io/transport-node';
import { streamOf } from '../callout/subjects.ts';
import type { Log } from '../log.ts';
import { messageOf } from '../messageOf.ts';
import { erasableStream } from './erasableStream.ts';
import { officeEraser } from './officeEraser.ts';

/** How often, in milliseconds, all streams are looked at: what is heard of is not all that comes. */
const lookEvery = 60_000;

/** How long, in milliseconds, until what broke off is tried again: servers choose who leads for some seconds. */
const afterBreakingOff = 5000;

/** What has been heard may be read a little later, in milliseconds. */
const afterHearing = 300;

/** A server tidies its log up at the most so often, in milliseconds: it is asked once more when that has passed. */
const tidyAgain = 12_000;

/** Those that agree on a stream hear from each other every second: so long after, in milliseconds, all that are here have answered. */
const untilHeard = 2000;

/** In a millisecond. */
const nanosecondsEach = 1_000_000;

/** Looked for as the last message's number, which it never is. */
const impossible = String(Number.MAX_SAFE_INTEGER);

/** Watches over the offices' streams until it is stopped: what has been erased for everybody is taken out of them. */
export function keepErasing(
  connection: NatsConnection,
  offices: readonly string[],
  log: Log,
): { stop: () => void } {
  const erasers = new Map(
    offices.map((office) => [office, officeEraser(office, erasableStream(connection, office))]),
  );
  const waiting = new Set<string>(offices);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isWorking = false;
  let isStopped = false;

  const later = (act: () => void, milliseconds: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, milliseconds);
    timers.add(timer);
  };

  /** One office after the other: erasing is not to hold up those who write. */
  const work = async () => {
    if (isWorking) return;
    isWorking = true;
    for (const office of waiting) {
      waiting.delete(office);
      if (isStopped) break;
      try {
        const messages = (await erasers.get(office)?.look()) ?? 0;
        if (messages === 0) continue;
        const erasedAt = Date.now();
        log('erased', { messages });
        later(() => tidyUp(office, erasedAt), untilHeard);
        later(() => tidyUp(office, erasedAt), tidyAgain);
      } catch (cause) {
        if (isStopped) break;
        log('erasing-broke-off', { why: messageOf(cause) });
        later(() => lookAt([office]), afterBreakingOff);
      }
    }
    isWorking = false;
  };
  /**
   * A server that is away is to come back to a log that tells it to write over what has been taken out. Told only that it is gone,
   * it lets it lie. One that has just gone is still said to follow: it is here when it has answered since.
   */
  const tidyUp = (office: string, erasedAt: number) => {
    missingServers(connection, office, erasedAt)
      .then((missing) => {
        if (isStopped) return;
        if (missing.length === 0) {
          askForTidying(connection, office);
          return;
        }
        for (const server of missing) log('erased-while-away', { server });
        later(() => tidyUp(office, erasedAt), tidyAgain);
      })
      .catch((cause: unknown) => log('erasing-broke-off', { why: messageOf(cause) }));
  };
  const lookAt = (some: readonly string[]) => {
    for (const office of some) waiting.add(office);
    void work();
  };

  const hear = (failed: Error | null, { subject, data }: Msg) => {
    const office = subject.split('.')[1] ?? '';
    if (failed || !erasers.get(office)?.concerns({ subject, data })) return;
    later(() => lookAt([office]), afterHearing);
  };
  const subscriptions = ['changes.>', 'relayed.>'].map((subject) =>
    connection.subscribe(subject, { callback: hear }),
  );
  const looking = setInterval(() => lookAt(offices), lookEvery);
  const watch = async () => {
    // A server that has been away may hold what it held before.
    for await (const { type } of connection.status()) if (type === 'reconnect') lookAt(offices);
  };
  void watch();
  void work();

  return {
    stop: () => {
      isStopped = true;
      clearInterval(looking);
      for (const timer of timers) clearTimeout(timer);
      for (const each of subscriptions) each.unsubscribe();
    },
  };
}

/**
 * Has the servers forget how a stream came to be. What has been taken out of it still stands in the log by which they agree, until
 * they write down how it is and begin another: every two to three minutes, and when something is refused that they had agreed
 * on. So something is asked that must be refused. Where a server refuses it sooner, nothing happens, and it is as late as it was.
 */
function askForTidying(connection: NatsConnection, office: string): void {
  const refused = headers();
  refused.set('Nats-Expected-Last-Sequence', impossible);
  if (!connection.isClosed()) connection.publish(`relayed.${office}.tidy`, '', { headers: refused });
}

/** The servers that have a copy of an office's stream and do not follow, or have not been heard from since an instant. */
async function missingServers(
  connection: NatsConnection,
  office: string,
  instant: number,
): Promise<string[]> {
  const { streams } = await jetstreamManager(connection, { checkAPI: false });
  const { cluster } = await streams.info(streamOf(office));
  const since = (Date.now() - instant) * nanosecondsEach;
  return (cluster?.replicas ?? [])
    .filter(({ current, offline, active }) => !current || offline === true || active > since)
    .map(({ name }) => name);
}
