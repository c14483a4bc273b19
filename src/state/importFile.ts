import {
  largestFile,
  planImport,
  type ImportError,
  type ImportPlan,
  type ImportResult,
  type PlannedEvaluation,
} from '#src/exchange/planImport.ts';
import { addLogsToEmpty } from '#src/persistence/evaluationRepository.ts';
import { changesIn, rememberBackup } from './backup.ts';
import { exampleIdsSetting } from './exampleIds.ts';
import { currentDatabase } from './session.ts';

export type { ImportError, ImportPlan, PlannedEvaluation };

export type CommitResult =
  | { ok: true }
  /** There are evaluations here already, and this version does not merge. Nothing was written. */
  | { ok: false; kind: 'not-empty' };

/** Reads a file the person chose into a plan. Changes nothing. */
export async function planFile(file: Blob): Promise<ImportResult> {
  if (file.size > largestFile) {
    return { ok: false, error: { kind: 'too-large', where: '', what: `${file.size} bytes` } };
  }
  try {
    return planImport(new Uint8Array(await file.arrayBuffer()));
  } catch (cause) {
    return {
      ok: false,
      error: { kind: 'not-text', where: '', what: cause instanceof Error ? cause.message : '' },
    };
  }
}

/** Writes exactly the plan, in one transaction, into an app that holds nothing yet. */
export async function commitImport(plan: ImportPlan): Promise<CommitResult> {
  const database = currentDatabase();
  const logs = plan.evaluations.map((planned) => planned.log);
  const mark = plan.example ? [exampleIdsSetting(logs.map((log) => log.id))] : [];
  if (!(await addLogsToEmpty(database, logs, mark))) return { ok: false, kind: 'not-empty' };
  if (!plan.example) await rememberBackup(database, plan.writtenAt, changesIn(logs));
  return { ok: true };
}

/** Takes in the example that comes with the app: a file like any other, through the same door. */
export async function loadExample(): Promise<ImportResult> {
  const file = await fetchExample();
  if (typeof file === 'string') return { ok: false, error: { kind: 'empty', where: '', what: file } };
  const result = await planFile(file);
  if (result.ok) await commitImport(result.plan);
  return result;
}

/** The file, or what kept it from coming. */
async function fetchExample(): Promise<Blob | string> {
  try {
    const response = await fetch('./example/eksempel.json');
    return response.ok ? await response.blob() : `status ${response.status}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : 'no answer';
  }
}
