import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { actionSheet } from './actionSheet.ts';
import { answerPlaces, answerSheet } from './answerSheet.ts';
import { barrierSheet } from './barrierSheet.ts';
import { meetingSheet } from './meetingSheet.ts';
import { signatureSheet } from './signatureSheet.ts';
import { feedbackSheet } from './feedbackSheet.ts';
import { baselineSheet } from './baselineSheet.ts';
import { definitionSheet } from './definitionSheet.ts';
import { gapSheet } from './gapSheet.ts';
import { gapYearSheet } from './gapYearSheet.ts';
import { historyPlaces, historySheet } from './historySheet.ts';
import { participationSheet } from './participationSheet.ts';
import { yearSheet } from './yearSheet.ts';
import { indicatorSheet } from './indicatorSheet.ts';
import { summarySheet } from './summarySheet.ts';
import type { Workbook } from '../xlsx/Workbook.ts';
import { writeWorkbook } from '../xlsx/writeWorkbook.ts';

/**
 * Writes an evaluation as a spreadsheet: summary, answers, gaps, actions, barriers, what meetings came to, what is said of the requirements, the year, what participants say, gaps over the years, indicators, history and definitions. Its sums are
 * formulas over the answers, each with the number of the domain beside it, so that a controller can check the one
 * against the other. The sheet of answers can be filled in and read again (`readFilledSheet`).
 */
export async function writeXlsx(source: ReportSource, facts: ReportFacts): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook(workbookOf(source, facts));
}

/** The same before it is a file. */
function workbookOf(source: ReportSource, facts: ReportFacts): Workbook {
  const answers = answerPlaces(source, facts);
  const history = historyPlaces(source);
  return {
    title: papers.spreadsheet.documentTitle(source.office.name, source.evaluation.year),
    creator: source.office.name,
    madeAt: source.madeAt,
    sheets: [
      summarySheet(source, facts, answers, history),
      answerSheet(source, facts, answers),
      gapSheet(source, facts),
      actionSheet(source, facts),
      barrierSheet(source, facts),
      meetingSheet(source, facts),
      feedbackSheet(source, facts),
      ...(facts.signatures.length > 0 ? [signatureSheet(source, facts)] : []),
      yearSheet(source, facts),
      participationSheet(source, facts),
      gapYearSheet(source, facts),
      indicatorSheet(source, facts),
      historySheet(source, facts, history),
      definitionSheet(source),
      baselineSheet(source, facts),
    ],
  };
}
