/**
 * Another tab, as a worker: its own memory, its own Dexie, the same database. Told what to do by `OtherTabOrder`,
 * answers with `OtherTabReport`.
 */
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Edit, LoneEdit } from '#src/domain/changes/recordEdit.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { openDatabase } from '#src/persistence/openDatabase.ts';
import { recordEdits, type Recorder } from '#src/persistence/recordEdits.ts';

export type OtherTabOrder =
  | { order: 'open'; name: string }
  | { order: 'record'; edits: (Edit | LoneEdit)[] }
  /** Begins to record, and stands still for ever once something is written. */
  | { order: 'stall'; edits: (Edit | LoneEdit)[] }
  /** Opens the same database as a version that is newer by one step. */
  | { order: 'open-newer'; name: string };

export type OtherTabReport =
  { report: 'opened' | 'recorded' | 'stalled' | 'refused' } | { report: 'lost'; reason: string };

const recorder: Recorder = {
  author: { name: 'Kollega 1', role: 'veileder' },
  device: '00000000-0000-4000-8000-00000000000b',
  now: () => new Date(),
  newId: () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
  own: new Set(),
};

let database: RettesnorDatabase | null = null;

const tell = (report: OtherTabReport): void => self.postMessage(report);

async function carryOut(order: OtherTabOrder): Promise<void> {
  if (order.order === 'open' || order.order === 'open-newer') {
    const steps = order.order === 'open' ? undefined : [(change: Record<string, unknown>) => change];
    const opened = await openDatabase(
      (reason) => tell({ report: 'lost', reason }),
      new RettesnorDatabase(order.name, steps),
    );
    if (opened.ok) database = opened.database;
    tell({ report: opened.ok ? 'opened' : 'refused' });
    return;
  }
  if (!database) throw new Error('nothing is open');
  if (order.order === 'record') {
    await recordEdits(database, order.edits, recorder);
    tell({ report: 'recorded' });
    return;
  }
  database.answers.hook('creating', () => {
    tell({ report: 'stalled' });
    for (;;);
  });
  await recordEdits(database, order.edits, recorder);
}

self.addEventListener('message', (event: MessageEvent<OtherTabOrder>) => void carryOut(event.data));
