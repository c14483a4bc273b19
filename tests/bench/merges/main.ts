import { Dexie } from 'dexie';
import type { LogRow } from '#src/persistence/LogRow.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { importFile } from '#src/state/import/importFile.ts';
import { useSession } from '#src/state/session/session.ts';

/**
 * A city merged into what is here already, beside a bare write of the same rows. Lies at the app's own address while it
 * is measured, in databases of its own.
 */

type Rows = Record<'log' | 'evaluations' | 'answers' | 'indicatorValues' | 'actions', object[]>;

/** Milliseconds of one merge, by part, the longest time the page stood still meanwhile, and of the bare write. */
type Measured = { planned: number; committed: number; stall: number; rows: number; bare: number };

/** Takes in a file as the app does, in its worker. */
async function takeIn(
  database: RettesnorDatabase,
  file: Blob,
): Promise<{ planned: number; committed: number }> {
  const author = { name: 'Leder', role: 'leder' };
  useSession.setState({
    database: { status: 'open', database },
    identity: author,
    device: '00000000-0000-4000-8000-0000000000c2',
  });
  const start = performance.now();
  const opened = importFile(file);
  const outcome = await opened.plan();
  if (outcome.kind !== 'planned') throw new Error(JSON.stringify(outcome));
  const planned = performance.now() - start;
  const done = await opened.commit(outcome.plan, []);
  if (done.kind !== 'committed') throw new Error(JSON.stringify(done));
  const committed = performance.now() - start - planned;
  opened.end();
  return { planned, committed };
}

/** Counts the longest pause between two turns of the page's own loop. */
function watchStalls(): () => number {
  let [longest, last] = [0, performance.now()];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    setTimeout(() => channel.port2.postMessage(null), 4);
  };
  channel.port2.postMessage(null);
  return () => {
    channel.port1.close();
    return longest;
  };
}

async function fresh(name: string): Promise<RettesnorDatabase> {
  await Dexie.delete(name);
  const database = new RettesnorDatabase(name);
  await database.open();
  return database;
}

/** The same rows, written by Dexie and nothing else: no reading, no comparing, nothing computed. */
async function writeBare(rows: Rows): Promise<number> {
  await Dexie.delete('bare-merge');
  const bare = new Dexie('bare-merge');
  bare.version(1).stores({
    log: 'id, evaluation, entityId',
    evaluations: 'id, office, year',
    answers: 'id, evaluation',
    indicatorValues: 'id, evaluation',
    actions: 'id, evaluation',
  });
  await bare.open();
  const start = performance.now();
  await bare.transaction('rw', bare.tables, async () => {
    for (const [table, all] of Object.entries(rows)) await bare.table(table).bulkPut(all);
  });
  const time = performance.now() - start;
  await bare.delete();
  return time;
}

/**
 * @param begunUrl a file with what is here before
 * @param cityUrl the file that comes in
 */
async function measureMerge(begunUrl: string, cityUrl: string): Promise<Measured> {
  const [begun, city] = await Promise.all([begunUrl, cityUrl].map(async (url) => (await fetch(url)).blob()));
  const database = await fresh('merge');
  await takeIn(database, begun ?? new Blob());
  const before = new Set(await database.log.toCollection().primaryKeys());
  const stalls = watchStalls();
  const { planned, committed } = await takeIn(database, city ?? new Blob());
  const stall = stalls();
  const log: LogRow[] = await database.log.toArray();
  const rows: Rows = {
    log: log.filter(({ id }) => !before.has(id)),
    evaluations: await database.evaluations.toArray(),
    answers: await database.answers.toArray(),
    indicatorValues: await database.indicatorValues.toArray(),
    actions: await database.actions.toArray(),
  };
  const count = Object.values(rows).reduce((sum, all) => sum + all.length, 0);
  await database.delete();
  return { planned, committed, stall, rows: count, bare: await writeBare(rows) };
}

Object.assign(window, { measureMerge });
