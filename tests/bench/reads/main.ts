import { Dexie } from 'dexie';
import { loadOffices } from '#src/catalogue/offices.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { readEarlierYear, readOfficeComparison } from '#src/state/years/officeComparison.ts';
import { readOfficeYears } from '#src/state/years/officeYears.ts';

/**
 * The reads that the pages make, beside bare reads of the same rows. Lies at the app's own address while it is measured,
 * so that both read what the app has stored.
 */

type Read = () => Promise<unknown>;

/** Each read, and the bare ones of the same rows: in one query, and evaluation by evaluation. */
type Reads = Record<string, { app: Read; bare: Read[] }>;

const listed = await loadOffices();
const database = new RettesnorDatabase();
await database.open();
const bare = new Dexie('rettesnor');
await bare.open();
const evaluations = bare.table('evaluations');
const answers = bare.table('answers');

function bareAnswers(rows: Read, ids: readonly string[]): Read[] {
  return [
    async () => [await rows(), await answers.where('evaluation').anyOf(ids).toArray()],
    async () => [
      await rows(),
      await bare.transaction('r', answers, async () =>
        Promise.all(ids.map(async (id) => answers.where('evaluation').equals(id).toArray())),
      ),
    ],
  ];
}

/** @param id the evaluation from which Utvikling is opened */
async function prepareReads(id: string): Promise<Reads> {
  const comparison = await readOfficeComparison(database, {}, listed);
  const trends = await readOfficeYears(database, id);
  if (comparison.status !== 'ready' || trends.status !== 'ready') throw new Error('There is no city here');
  const compared = comparison.offices.flatMap(({ now, earlier }) =>
    earlier ? [now.evaluation, earlier.id] : [now.evaluation],
  );
  const years = trends.years.map(({ evaluation }) => evaluation);
  return {
    compare: {
      app: async () => {
        const state = await readOfficeComparison(database, {}, listed);
        return state.status === 'ready' && readEarlierYear(database, state);
      },
      bare: bareAnswers(async () => evaluations.toArray(), compared),
    },
    trends: {
      app: async () => readOfficeYears(database, id),
      bare: bareAnswers(async () => evaluations.where('office').equals(trends.office.id).toArray(), years),
    },
  };
}

async function timed(read: Read): Promise<number> {
  const start = performance.now();
  await read();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Each read in turns with the bare ones, so that all meet the same weather. The faster of the bare ones counts. */
async function measureReads(id: string, rounds: number) {
  const measured: Record<string, { app: number; bare: number }> = {};
  for (const [name, { app, bare: others }] of Object.entries(await prepareReads(id))) {
    const times: number[][] = [app, ...others].map(() => []);
    for (let round = 0; round < rounds + 2; round++) {
      for (const [index, read] of [app, ...others].entries()) {
        const time = await timed(read);
        // The first rounds warm up what the browser compiles.
        if (round >= 2) times[index]?.push(time);
      }
    }
    const [own = 0, ...rest] = times.map(median);
    measured[name] = { app: own, bare: Math.min(...rest) };
  }
  return measured;
}

Object.assign(window, { measureReads });
