import { monitorEventLoopDelay } from 'node:perf_hooks';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { startNatsNodes } from '../../scripts/live/natsNodes.mjs';
import { findNatsServer } from '../../scripts/live/natsServer.mjs';
import { admin } from './livePlace.ts';
import { quantile, seconds } from './measures.ts';

/** What the machine itself took while something else was measured on it. */
export type Machine = {
  /** Figures to print. */
  told: string;
  /** So many milliseconds are the machine's and not the servers'. */
  busy: number;
};

/** So many exchanges it takes at the most until a change has come by way of another server: a new connection, and all that is asked by it. */
const exchanges = 20;

/** How often the machine is asked how it is, in milliseconds. */
const askEvery = 200;

/**
 * Watches how long a bare exchange takes with a server beside, that nobody treats badly and nothing else is asked of: one
 * message, laid on the disk and answered for. On a quiet machine that is a few milliseconds, and whatever others who use the
 * machine make of it they make of all that is measured.
 * @returns what has been seen until then, and ends it
 */
export async function watchTheMachine(): Promise<() => Promise<Machine>> {
  const nodes = await startNatsNodes({
    binary: findNatsServer() ?? '',
    access: { kind: 'users', users: [{ user: admin.user, password: admin.pass }] },
  });
  const connection = await connect({ servers: nodes.nodes.map(({ address }) => address), ...admin });
  const { streams } = await jetstreamManager(connection);
  await streams.add({ name: 'BARE', subjects: ['bare'] });
  const taken: number[] = [];
  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  const timer = setInterval(() => {
    const from = performance.now();
    connection.request('bare', 'x', { timeout: 30_000 }).then(
      () => taken.push(performance.now() - from),
      () => taken.push(performance.now() - from),
    );
  }, askEvery);
  return async () => {
    clearInterval(timer);
    await connection.close();
    await nodes.close();
    const [half, most] = [0.5, 0.95].map((part) => quantile(taken, part));
    return {
      told: [
        `a bare exchange with a server beside: p50 ${seconds(half ?? 0)}, p95 ${seconds(most ?? 0)} (${taken.length})`,
        `this process was kept waiting: p99 ${seconds(lag.percentile(99) / 1e6)}, max ${seconds(lag.max / 1e6)}`,
      ].join('\n'),
      busy: exchanges * (most ?? 0),
    };
  };
}
