import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { scoreOf } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { sheetFields, type SheetField } from './answerColumns.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { cellText } from '../cellText.ts';
import { checksum } from '../xlsx/checksum.ts';
import type { CellValue, Sheet } from '../xlsx/Workbook.ts';

/** The sheet by which a filled-in file is known again. It is not shown. */
export const baselineSheetName = '_rettesnor';

/** Version of what stands in that sheet and of what the columns that are read again mean. */
export const baselineFormat = 1;

/** The names of what the sheet says, one a line, before the marks of the answers. */
export const baselineKeys = {
  format: 'rettesnor-ark',
  evaluation: 'evaluation',
  standard: 'standard',
  edition: 'edition',
  level: 'level',
  answer: 'answer',
} as const;

/**
 * Which evaluation the file is of, what the levels are called, and for each requirement a mark of every field as it was
 * when the file was made: so that a file that has lain for a while does not undo what has been done since.
 */
export function baselineSheet({ evaluation, standard }: ReportSource, { applicable }: ReportFacts): Sheet {
  const rows: CellValue[][] = [
    [baselineKeys.format, baselineFormat],
    [baselineKeys.evaluation, evaluation.id],
    [baselineKeys.standard, standard.id],
    [baselineKeys.edition, standard.edition],
    ...standard.scale.map(({ value, name }) => [baselineKeys.level, value, name]),
    ...applicable.map(({ requirement, answer }) => [
      baselineKeys.answer,
      requirement.number,
      ...sheetFields.map((field) => checksum(writtenField(standard, answer, field))),
    ]),
  ];
  return {
    name: baselineSheetName,
    visibility: 'veryHidden',
    widths: [16, 60, 20, 20, 20, 20],
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value, style: cellStyles.plain })) })),
  };
}

/** A field of an answer as the file holds it, '' where nothing is said: what its mark is made of. */
export function writtenField(standard: Standard, answer: Answer | null, field: SheetField): string {
  if (field === 'score') return String(scoreOf(standard, answer) ?? '');
  return cellText(answer?.[field] ?? '');
}
