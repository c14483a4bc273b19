import { loadOffices } from '#src/catalogue/offices.ts';
import { loadStandard } from '#src/catalogue/standards.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { groupByRow, rowKey } from '#src/domain/changes/groupByRow.ts';
import { headsOf } from '#src/domain/changes/heads.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { Author } from '#src/domain/evaluation/RowFrame.ts';
import { answerId, evaluationKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { findPersonalData } from '#src/domain/privacy/findPersonalData.ts';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { FilledSheet } from '#src/exchange/sheets/FilledSheet.ts';
import type { FilledSheetPlan, PlannedField } from '#src/exchange/sheets/planFilledSheet.ts';
import { loadEvaluation } from '#src/persistence/evaluationRepository.ts';
import { commitEdits, readForMerge } from '#src/persistence/mergeRepository.ts';
import type { IntakeSource } from '#src/domain/changes/Intake.ts';
import { readExampleIds } from '../session/exampleIds.ts';
import { officeOf, type Office } from '../years/office.ts';
import { currentRecorder } from '../session/recorder.ts';
import { keepSafetyCopy } from '../backup/safetyCopy.ts';
import type { FileNaming } from '../files/saveFile.ts';
import { saveQueue } from '../session/saving.ts';
import { openedDatabase } from '../session/session.ts';

export type { PlannedField };

/** A filled-in sheet held against what the office says now. Nothing has been written. */
export type SheetImport = {
  evaluation: Evaluation;
  office: Office;
  standard: Standard;
  plan: FilledSheetPlan;
  /** Requirements of which a text to be taken in seems to single out a person. */
  personalData: number[];
  /** `conflictPlace` → who said what stands here, and when. */
  voices: ReadonlyMap<string, Voice>;
  sheet: FilledSheet;
  /** The rows that the plan rests on: see `commitEdits`. */
  basis: string;
};

type Voice = { author: Author; at: string };

/** Tells one disagreement between a sheet and what is here from every other. */
export function conflictPlace({ requirement, field }: Pick<PlannedField, 'requirement' | 'field'>): string {
  return `${requirement} ${field}`;
}

/** Where something is wrong and what, in words for people. */
type Refusal = { where: string; what: string };

export type SheetOutcome =
  | { kind: 'planned'; found: SheetImport }
  | { kind: 'refused'; refusal: Refusal }
  /** The evaluation the sheet was made of is not here, or cannot be read; `id` tells which. */
  | { kind: 'missing'; id: string }
  /** The evaluation stands under a signature: nothing in a sheet may be written in it. */
  | { kind: 'signed' }
  | { kind: 'failed' };

/** Reads a filled-in sheet and holds it against what is here. Changes nothing, and never throws. */
export async function planSheet(file: Blob): Promise<SheetOutcome> {
  try {
    const { readFilledSheet } = await import('#src/exchange/sheets/readFilledSheet.ts');
    const { largestSheetFile } = await import('#src/exchange/xlsx/readWorkbook.ts');
    // One byte too many is enough to be told so; the rest need not be in memory.
    const bytes = new Uint8Array(await file.slice(0, largestSheetFile + 1).arrayBuffer());
    const read = await readFilledSheet(bytes);
    if (!read.ok) return { kind: 'refused', refusal: read.error };
    await saveQueue.flush();
    return await planAgainstNow(read.sheet);
  } catch {
    return { kind: 'failed' };
  }
}

async function planAgainstNow(sheet: FilledSheet): Promise<SheetOutcome> {
  const { planFilledSheet } = await import('#src/exchange/sheets/planFilledSheet.ts');
  const key = evaluationKey(sheet.evaluation);
  const database = await openedDatabase();
  // Before the log: what is written in between makes the plan old, never the basis too new for it.
  const { basis } = await readForMerge(database, sheet.evaluation);
  const result = key && (await loadEvaluation(database, sheet.evaluation));
  if (!result?.ok) return { kind: 'missing', id: sheet.evaluation };
  const { evaluation } = result.log;
  const [standard, offices] = await Promise.all([loadStandard(evaluation), loadOffices()]);
  if (!standard) return { kind: 'missing', id: sheet.evaluation };
  if (standingSignature(result.log.signatures)) return { kind: 'signed' };
  const planned = planFilledSheet(sheet, result.log, standard);
  if (!planned.ok) return { kind: 'refused', refusal: { where: '', what: planned.what } };
  return {
    kind: 'planned',
    found: {
      evaluation,
      office: officeOf(evaluation, offices),
      standard,
      plan: planned.plan,
      personalData: personalDataIn(planned.plan),
      voices: voicesOf(planned.plan, result.log),
      sheet,
      basis,
    },
  };
}

function voicesOf({ conflicts }: FilledSheetPlan, { id, changes }: EvaluationLog): Map<string, Voice> {
  const rows = groupByRow(changes);
  return new Map(
    conflicts.flatMap((conflict): [string, Voice][] => {
      const row = { entity: entities.answer.name, entityId: answerId(id, conflict.requirement) };
      const own = rows.get(rowKey(row)) ?? [];
      const [newest] = headsOf(own, conflict.field);
      return newest ? [[conflictPlace(conflict), newest]] : [];
    }),
  );
}

function personalDataIn({ changes, conflicts }: FilledSheetPlan): number[] {
  const found = [...changes, ...conflicts].filter(
    ({ to }) => typeof to === 'string' && findPersonalData(to).length > 0,
  );
  return [...new Set(found.map(({ requirement }) => requirement))].toSorted((a, b) => a - b);
}

export type SheetCommit =
  | { kind: 'committed' }
  /** Something here has changed since the plan was made. Nothing was written; this is what would be done now. */
  | { kind: 'stale'; outcome: SheetOutcome }
  /** What is here was not copied to safety first, so nothing was written. */
  | { kind: 'no-copy'; why: 'cancelled' | 'failed' }
  | { kind: 'failed' };

/**
 * Writes exactly the plan that was shown, all of it or nothing, after a copy of what is here. Never throws.
 * @param chosen the conflicts in which the sheet is to hold
 * @param naming of the copy
 * @param source where it comes from, for it to be taken out again
 */
export async function commitSheet(
  found: SheetImport,
  chosen: ReadonlySet<PlannedField>,
  naming: FileNaming,
  source: IntakeSource,
): Promise<SheetCommit> {
  try {
    const database = await openedDatabase();
    const { editsOfPlan } = await import('#src/exchange/sheets/planFilledSheet.ts');
    if (!(await readExampleIds(database)).has(found.evaluation.id)) {
      const copy = await keepSafetyCopy(naming);
      if (copy !== 'kept') return { kind: 'no-copy', why: copy };
    }
    await saveQueue.flush();
    const now = await planAgainstNow(found.sheet);
    const isSame = now.kind === 'planned' && JSON.stringify(now.found.plan) === JSON.stringify(found.plan);
    if (!isSame) return { kind: 'stale', outcome: now };
    const basis = new Map([[found.evaluation.id, now.found.basis]]);
    const edits = editsOfPlan(found.plan, chosen);
    if (await commitEdits(database, basis, edits, currentRecorder(), source)) return { kind: 'committed' };
    return { kind: 'stale', outcome: await planAgainstNow(found.sheet) };
  } catch {
    return { kind: 'failed' };
  }
}
