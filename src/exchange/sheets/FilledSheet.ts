import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { SheetField } from './answerColumns.ts';

/** Something in a sheet that cannot be taken in, at a place a person can find. */
export type SheetProblem = { where: string; what: string };

/** One requirement as it stands in a filled-in sheet. A field that could not be read is not there. */
export type FilledRow = {
  requirement: number;
  /** Sheet and row, for people. */
  place: string;
  /** `null`: the cell is empty, which is unanswered. */
  score?: Score;
  /** '': the cell is empty. */
  justification?: string;
  strengths?: string;
  improvements?: string;
  /** The mark of each field when the file was made. Empty when the file does not say. */
  baseline: Partial<Record<SheetField, string>>;
};

export type FilledSheet = {
  /** Id of the evaluation the file was made of. */
  evaluation: string;
  standard: string;
  edition: string;
  /** In the order of the sheet. */
  rows: FilledRow[];
  problems: SheetProblem[];
};

export type FilledSheetError = SheetProblem & {
  kind: 'empty' | 'too-large' | 'not-xlsx' | 'not-ours' | 'too-new' | 'invalid';
};

export type FilledSheetResult = { ok: true; sheet: FilledSheet } | { ok: false; error: FilledSheetError };
