import type { Edit } from '#src/domain/changes/recordEdit.ts';
import { rememberBackup } from '../backup/backup.ts';
import type {
  CommitOutcome,
  ImportOrder,
  ImportPlan,
  ImportProgress,
  ImportReport,
  IntakeSource,
  NamedFile,
  PlanOutcome,
} from './ImportPlan.ts';
import { currentRecorder } from '../session/recorder.ts';
import { holdsOwnWork, keepSafetyCopy } from '../backup/safetyCopy.ts';
import type { FileNaming } from '../files/saveFile.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

/** A file on its way in. Nothing is written before `commit`. */
export type FileImport = {
  /** Reads the file and compares it with what is here. Call once. */
  plan: () => Promise<PlanOutcome>;
  /**
   * Writes exactly the plan that was shown, in one transaction, and lets the decisions settle what people disagree on.
   * @param decisions one edit for each row
   * @param source where it comes from, for it to be taken out again
   */
  commit: (
    plan: ImportPlan,
    decisions: Edit<string>[],
    source?: IntakeSource | null,
  ) => Promise<CommitOutcome>;
  /** Forgets the file. Not while it is being committed. */
  end: () => void;
};

/** Begins to take in a file, or several that come in together, in a worker of its own, so that the page answers whatever the file holds. */
export function importFile(
  file: Blob | readonly NamedFile[],
  onProgress: (progress: ImportProgress) => void = () => {},
): FileImport {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });

  const ask = async <Answer extends ImportReport>(order: ImportOrder): Promise<Answer> =>
    new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<ImportReport>) => {
        if (data.kind === 'progress') onProgress(data);
        else resolve(data as Answer);
      };
      // The worker could not be fetched, or ran out of memory: it says nothing more.
      worker.onerror = () => resolve({ kind: 'failed', failure: 'unknown' } as Answer);
      worker.postMessage(order);
    });

  return {
    plan: async () => {
      await saveQueue.flush();
      const files = file instanceof Blob ? [{ name: '', file }] : file;
      return ask<PlanOutcome>({ order: 'plan', files, database: (await openedDatabase()).name });
    },
    commit: async (plan, decisions, source = null) => {
      await saveQueue.flush();
      const database = await openedDatabase();
      const { author, device } = currentRecorder();
      const isBackup = !plan.example && !(await holdsOwnWork(database));
      const outcome = await ask<CommitOutcome>({ order: 'commit', decisions, source, author, device });
      if (outcome.kind === 'committed' && isBackup) {
        const held = plan.evaluations.map(({ evaluation, changes }) => [evaluation.id, changes] as const);
        // When it was held here, whatever the file says of its own age.
        await rememberBackup(database, new Date().toISOString(), Object.fromEntries(held));
      }
      return outcome;
    },
    end: () => worker.terminate(),
  };
}

/** `no-copy`: what is here was not copied to safety first, so nothing was written. */
export type GuardedOutcome = CommitOutcome | { kind: 'no-copy'; why: 'cancelled' | 'failed' };

/**
 * Commits a plan, with a copy of what is here first wherever somebody's own work is. No copy, no commit.
 * @param naming of the copy
 * @param source where it comes from, for it to be taken out again
 */
export async function commitGuarded(
  opened: FileImport,
  plan: ImportPlan,
  decisions: Edit<string>[],
  naming: FileNaming,
  source: IntakeSource,
): Promise<GuardedOutcome> {
  const copy = await keepSafetyCopy(naming);
  if (copy !== 'kept') return { kind: 'no-copy', why: copy };
  return opened.commit(plan, decisions, source);
}

/** Whether the example that comes with the app was taken in. It is a file like any other, and read as one. */
export async function loadExample(): Promise<boolean> {
  const file = await fetchExample();
  if (!file) return false;
  const opened = importFile(file);
  try {
    const planned = await opened.plan();
    if (planned.kind !== 'planned') return false;
    return (await opened.commit(planned.plan, [])).kind === 'committed';
  } finally {
    opened.end();
  }
}

async function fetchExample(): Promise<Blob | null> {
  try {
    const response = await fetch('./example/eksempel.json');
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}
