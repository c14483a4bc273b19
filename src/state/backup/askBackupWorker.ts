import type { StorageFailure } from '#src/persistence/storageFailure.ts';
import { saveQueue } from '../session/saving.ts';
import type { BackupOrder, BackupProgress, BackupReport } from './backupWork.ts';

/** The storage could not be read, or would not take note of what leaves: nothing has left. */
export class NotGathered extends Error {
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure) {
    super(`The backup could not be gathered: ${failure}`);
    this.failure = failure;
  }
}

type Asking = {
  onProgress?: (progress: BackupProgress) => void;
  /** Ends it: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
};

/** What an order is answered with, when it can be. */
type Answers = {
  gather: 'gathered' | 'damaged';
  look: 'looked';
  copy: 'copied';
  snapshot: 'taken';
  newer: 'counted';
};

type AnswerTo<Order extends BackupOrder> = Extract<BackupReport, { kind: Answers[Order['kind']] }>;

/**
 * Has the worker of backups do something, so that the page answers however much there is. What waits is written first,
 * but where the database is not open yet.
 * Rejects with `NotGathered` when the storage does not let it.
 */
export async function askBackupWorker<Order extends BackupOrder>(
  order: Order,
  { onProgress = () => {}, signal }: Asking = {},
): Promise<AnswerTo<Order>> {
  // Before an upgrade the database is not open: what waits, waits for it.
  if (order.kind !== 'snapshot') await saveQueue.flush();
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./backupWorker.ts', import.meta.url), { type: 'module' });
  try {
    const report = await new Promise<Exclude<BackupReport, { kind: 'progress' }>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<BackupReport>) => {
        if (data.kind === 'progress') onProgress(data);
        else resolve(data);
      };
      // The worker could not be fetched, or ran out of memory: it says nothing more.
      worker.onerror = () => resolve({ kind: 'failed', failure: 'unknown' });
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.postMessage(order);
    });
    if (report.kind === 'failed') throw new NotGathered(report.failure);
    return report as AnswerTo<Order>;
  } finally {
    worker.terminate();
  }
}
