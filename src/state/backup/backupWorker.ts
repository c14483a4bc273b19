/**
 * The worker of backups: reading, sealing, writing and reading back a city's ten years takes seconds, and so does looking
 * through it. The page must answer meanwhile. Told what to do by `BackupOrder`, answers with `BackupReport`.
 */
import { countNewer } from '#src/persistence/countNewer.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { openDatabase } from '#src/persistence/openDatabase.ts';
import { takeSnapshot } from '#src/persistence/snapshots.ts';
import { findPersonalDataPlaces } from '../files/personalData.ts';
import { gatherAll, type BackupOrder, type BackupReport } from './backupWork.ts';
import { writeUpgradeCopy } from './writeUpgradeCopy.ts';

const tell = (report: BackupReport, transfer: Transferable[] = []): void =>
  self.postMessage(report, { transfer });

/** Opens the database with the same guard as the page: older code never touches what newer code has written. */
async function carryOut(order: BackupOrder): Promise<void> {
  const { database: name } = order;
  if (order.kind === 'copy') {
    const bytes = await writeUpgradeCopy(name, order.id);
    return tell({ kind: 'copied', bytes }, bytes ? [bytes.buffer] : []);
  }
  if (order.kind === 'snapshot') {
    await takeSnapshot(name, order.newer, new Date(order.at));
    return tell({ kind: 'taken' });
  }
  const opened = await openDatabase(
    () => tell({ kind: 'failed', failure: 'closed' }),
    new RettesnorDatabase(name),
  );
  if (!opened.ok) {
    return tell({ kind: 'failed', failure: opened.kind === 'failed' ? opened.failure : 'unavailable' });
  }
  const report = await reportOn(order, opened.database);
  opened.database.close();
  tell(report, report.kind === 'gathered' ? [report.backup.bytes.buffer] : []);
}

async function reportOn(
  order: Extract<BackupOrder, { kind: 'gather' | 'look' | 'newer' }>,
  database: RettesnorDatabase,
): Promise<BackupReport> {
  switch (order.kind) {
    case 'look':
      return { kind: 'looked', places: await findPersonalDataPlaces(database) };
    case 'newer':
      return { kind: 'counted', newer: await countNewer(database) };
    case 'gather':
      return gatherAll(database, order.password, (progress) => tell({ kind: 'progress', ...progress }));
  }
}

self.addEventListener('message', (event: MessageEvent<BackupOrder>) => {
  // Too little memory, for instance: what was read goes with the worker.
  carryOut(event.data).catch(() => tell({ kind: 'failed', failure: 'unknown' }));
});
