import { compareThreeWays } from '#src/domain/changes/compareThreeWays.ts';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { fieldValue } from '#src/domain/changes/rowFields.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { scoreOf } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import { sheetFields, type SheetField } from './answerColumns.ts';
import { writtenField } from './baselineSheet.ts';
import { checksum } from '../xlsx/checksum.ts';
import type { FilledRow, FilledSheet, SheetProblem } from './FilledSheet.ts';

const { filled } = papers.spreadsheet;

/** One field that a filled-in sheet says something new about. `null`: nothing said, which for a score is unanswered. */
export type PlannedField = {
  requirement: number;
  field: SheetField;
  /** What the office says now. */
  from: FieldValue;
  /** What the sheet says. */
  to: FieldValue;
  /** Where in the file, for people. */
  where: string;
  /** Ids of the changes that say what the office says now. */
  heads: readonly string[];
};

/** What taking in a filled-in sheet will do. Nothing has been done. */
export type FilledSheetPlan = {
  evaluation: string;
  /** Said in the sheet, and nowhere else since the file was made. */
  changes: PlannedField[];
  /**
   * Changed both in the sheet and in the app since the file was made, to different things. The app's holds unless a
   * person chooses the sheet's.
   */
  conflicts: PlannedField[];
  /** Fields that stay as they are: untouched in the sheet, or said already. */
  same: number;
  /** What could not be read, or is not of this standard. */
  refused: SheetProblem[];
};

export type FilledSheetPlanResult =
  | { ok: true; plan: FilledSheetPlan }
  | { ok: false; kind: 'other-evaluation' | 'other-standard'; what: string };

/**
 * Holds a filled-in sheet against what the office says now. A cell that is as it was when the file was made changes
 * nothing, however old the file is. Which answers were there then is told by the marks in the file.
 * @param log the evaluation the sheet is to be taken into
 * @param standard the edition of that evaluation
 */
export function planFilledSheet(
  sheet: FilledSheet,
  log: EvaluationLog,
  standard: Standard,
): FilledSheetPlanResult {
  if (sheet.evaluation !== log.id)
    return { ok: false, kind: 'other-evaluation', what: filled.refused.otherEvaluation };
  if (sheet.standard !== standard.id || sheet.edition !== standard.edition)
    return { ok: false, kind: 'other-standard', what: filled.refused.otherStandard };
  const plan: FilledSheetPlan = {
    evaluation: log.id,
    changes: [],
    conflicts: [],
    same: 0,
    refused: [...sheet.problems],
  };
  const answers = new Map(log.answers.map((answer) => [answer.requirement, answer]));
  const numbers = new Set(standard.requirements.map(({ number }) => number));
  for (const row of sheet.rows) {
    if (numbers.has(row.requirement)) planRow(plan, row, answers.get(row.requirement) ?? null, standard);
    else plan.refused.push({ where: row.place, what: filled.problems.unknownRequirement(row.requirement) });
  }
  return { ok: true, plan };
}

function planRow(plan: FilledSheetPlan, row: FilledRow, answer: Answer | null, standard: Standard): void {
  for (const field of sheetFields) {
    const said = row[field];
    if (said === undefined) continue;
    if (typeof said === 'number' && said >= standard.scale.length) {
      plan.refused.push({ where: row.place, what: filled.problems.offScale(said) });
      continue;
    }
    const now = writtenField(standard, answer, field);
    const written = String(said ?? '');
    const outcome = compareThreeWays(row.baseline[field], now, written, checksum);
    if (outcome === 'same') {
      plan.same += 1;
      continue;
    }
    const planned: PlannedField = {
      requirement: row.requirement,
      field,
      from: currentValue(standard, answer, field),
      to: said === '' ? null : said,
      where: row.place,
      heads: answer?.heads[field] ?? [],
    };
    if (outcome === 'changed') plan.changes.push(planned);
    else plan.conflicts.push(planned);
  }
}

function currentValue(standard: Standard, answer: Answer | null, field: SheetField): FieldValue {
  if (!answer) return null;
  return field === 'score' ? scoreOf(standard, answer) : fieldValue(entities.answer, answer, field);
}

/**
 * The edits that committing a plan records: one for each requirement, all of its changes, and of its conflicts those in
 * which a person has chosen the sheet's.
 */
export function editsOfPlan(plan: FilledSheetPlan, chosen: ReadonlySet<PlannedField> = new Set()): Edit[] {
  const edits = new Map<number, Pick<Edit, 'patch' | 'knew'>>();
  for (const planned of [...plan.changes, ...plan.conflicts.filter((each) => chosen.has(each))]) {
    const { requirement, field, to, heads } = planned;
    const { patch, knew } = edits.get(requirement) ?? { patch: {}, knew: {} };
    edits.set(requirement, { patch: { ...patch, [field]: to }, knew: { ...knew, [field]: heads } });
  }
  return [...edits].map(([requirement, said]) => ({
    evaluation: plan.evaluation,
    entity: 'answer',
    entityId: answerId(plan.evaluation, requirement),
    ...said,
  }));
}
