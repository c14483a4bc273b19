import * as z from 'zod/mini';
import { largestFile, planImport, type ImportPlan, type ImportResult } from '#src/exchange/planImport.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { addLogsToEmpty, listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { currentDatabase } from './session.ts';

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

/** Whether anything is stored that taking in a file would have to be merged with. */
export async function isEmpty(): Promise<boolean> {
  return (await listEvaluations(currentDatabase())).length === 0;
}

/** Writes exactly the plan, in one transaction, into an app that holds nothing yet. */
export async function commitImport(plan: ImportPlan): Promise<CommitResult> {
  const database = currentDatabase();
  const logs = plan.evaluations.map((planned) => planned.log);
  if (!(await addLogsToEmpty(database, logs))) return { ok: false, kind: 'not-empty' };
  if (plan.example) {
    await writeSetting(
      database,
      'exampleEvaluations',
      logs.map((log) => log.id),
    );
  }
  return { ok: true };
}

/** Takes in the example that comes with the app: a file like any other, through the same door. */
export async function loadExample(): Promise<ImportResult> {
  const response = await fetch('./example/eksempel.json');
  if (!response.ok)
    return { ok: false, error: { kind: 'empty', where: '', what: `status ${response.status}` } };
  const result = await planFile(await response.blob());
  if (result.ok) await commitImport(result.plan);
  return result;
}

/** Ids of evaluations that came from the example, so that nobody takes them for their own. */
export async function readExampleIds(database: RettesnorDatabase): Promise<ReadonlySet<string>> {
  const stored = z.safeParse(z.array(z.string()), await readSetting(database, 'exampleEvaluations'));
  return new Set(stored.success ? stored.data : []);
}
