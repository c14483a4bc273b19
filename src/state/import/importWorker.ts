/**
 * The worker in which a file is taken in: reading, comparing and writing a city's ten years takes seconds, and the page
 * must answer meanwhile. Told what to do by `ImportOrder`, answers with `ImportReport`.
 */
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { openDatabase } from '#src/persistence/openDatabase.ts';
import { storageFailure, type StorageFailure } from '#src/persistence/storageFailure.ts';
import { createImportWork, type ImportWork } from './importWork.ts';
import type { ImportOrder, ImportReport } from './ImportPlan.ts';
import { newId } from '../session/newId.ts';

/** Milliseconds between two words of how far it has come: more often, and the page would do nothing but listen. */
const pause = 50;

let work: ImportWork | null = null;
let lastTold = 0;

const tell = (report: ImportReport): void => self.postMessage(report);

/** Opens the database with the same guard as the page: older code never touches what newer code has written. */
async function begin(name: string): Promise<ImportWork | StorageFailure> {
  const opened = await openDatabase(
    () => tell({ kind: 'failed', failure: 'closed' }),
    new RettesnorDatabase(name),
  );
  if (!opened.ok) return opened.kind === 'failed' ? opened.failure : 'unavailable';
  return createImportWork(opened.database, (progress) => {
    const now = performance.now();
    if (now - lastTold < pause && progress.done < progress.total) return;
    lastTold = now;
    tell({ kind: 'progress', ...progress });
  });
}

async function carryOut(order: ImportOrder): Promise<void> {
  if (order.order === 'plan') {
    const begun = await begin(order.database);
    if (typeof begun === 'string') return tell({ kind: 'failed', failure: begun });
    work = begun;
    return tell(await work.plan(order.files));
  }
  const { decisions, source, author, device } = order;
  if (!work) return tell({ kind: 'failed', failure: 'unknown' });
  const recorder = { author, device, now: () => new Date(), newId, own: new Set<string>() };
  return tell(await work.commit(decisions, recorder, source));
}

self.addEventListener('message', (event: MessageEvent<ImportOrder>) => {
  carryOut(event.data).catch((cause: unknown) => tell({ kind: 'failed', failure: storageFailure(cause) }));
});
