import { papers } from '#src/text/papers.ts';
import { baselineSheetName } from './baselineSheet.ts';
import type { FilledSheet, FilledSheetError, FilledSheetResult } from './FilledSheet.ts';
import { readBaseline, type Baseline } from './readBaseline.ts';
import { readFilledRows } from './readFilledRows.ts';
import { readWorkbook, type WorkbookResult } from '../xlsx/readWorkbook.ts';

const { filled, sheets } = papers.spreadsheet;

/**
 * Reads a sheet of answers that somebody has filled in, whatever spreadsheet program wrote it: rows in any order, some
 * of them gone, other sheets changed. Columns are found by their headings. Nothing is guessed: a cell that is not an
 * answer is a problem with its place, and the rest is read. Never throws, and its time is bounded.
 * @param bytes the whole file
 */
export async function readFilledSheet(bytes: Uint8Array): Promise<FilledSheetResult> {
  const isWanted = (name: string) => name === sheets.answers || name === baselineSheetName;
  const workbook = readWorkbook(bytes, isWanted);
  if (!workbook.ok) return { ok: false, error: errorOf(workbook) };
  const hidden = workbook.sheets.get(baselineSheetName);
  if (!hidden) return fail('not-ours', filled.file, filled.errors.notOurs);
  const baseline = readBaseline(hidden);
  if (!baseline.ok) {
    const what = { 'not-ours': 'notOurs', 'too-new': 'tooNew', invalid: 'identity' } as const;
    return fail(baseline.kind, filled.file, filled.errors[what[baseline.kind]]);
  }
  const answers = workbook.sheets.get(sheets.answers);
  if (!answers) return fail('invalid', filled.file, filled.errors.noSheet(sheets.answers));
  const read = readFilledRows(answers, baseline.baseline);
  return read.ok
    ? { ok: true, sheet: { ...identityOf(baseline.baseline), ...read.content } }
    : fail('invalid', read.where, read.what);
}

function identityOf({
  evaluation,
  standard,
  edition,
}: Baseline): Pick<FilledSheet, 'evaluation' | 'standard' | 'edition'> {
  return { evaluation, standard, edition };
}

function errorOf({ kind, where }: Extract<WorkbookResult, { ok: false }>): FilledSheetError {
  const { errors, file } = filled;
  const place = where === '' ? file : where;
  switch (kind) {
    case 'empty':
      return { kind, where: place, what: errors.empty };
    case 'too-large':
      return { kind, where: place, what: errors.tooLarge };
    case 'not-xlsx':
      return { kind, where: place, what: errors.notXlsx };
    case 'old-or-locked':
      return { kind: 'not-xlsx', where: place, what: errors.oldOrLocked };
    case 'other-office':
      return { kind: 'not-xlsx', where: place, what: errors.wordOrSlides };
    case 'damaged':
      return { kind: 'invalid', where: place, what: errors.unreadable };
  }
}

function fail(kind: FilledSheetError['kind'], where: string, what: string): FilledSheetResult {
  return { ok: false, error: { kind, where, what } };
}
