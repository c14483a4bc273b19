import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { readZip } from '../../../tests/support/readZip.ts';
import { reportFacts } from '../report/reportFacts.ts';
import { pagesAcross } from '../xlsx/pagesAcross.ts';
import { writeWorkbook } from '../xlsx/writeWorkbook.ts';
import type { Sheet } from '../xlsx/Workbook.ts';
import { actionSheet } from './actionSheet.ts';
import { answerPlaces, answerSheet } from './answerSheet.ts';
import { barrierSheet } from './barrierSheet.ts';
import { feedbackSheet } from './feedbackSheet.ts';
import { gapSheet } from './gapSheet.ts';
import { gapYearSheet } from './gapYearSheet.ts';
import { indicatorSheet } from './indicatorSheet.ts';

/** Characters that fit on a landscape sheet of A4 at full size, of the font the sheets are set in. */
const fullSize = 149;
const source = buildReportSource({ 2026: {} });
const facts = reportFacts(source);

function printedFrom({ printed }: Sheet): string | undefined {
  return printed && String(printed.firstRow);
}

describe.each([
  ['answers', answerSheet(source, facts, answerPlaces(source, facts))],
  ['actions', actionSheet(source, facts)],
  ['barriers', barrierSheet(source, facts)],
  ['feedback', feedbackSheet(source, facts)],
  ['gaps', gapSheet(source, facts)],
  ['indicators', indicatorSheet(source, facts)],
  ['gaps over years', gapYearSheet(source, facts)],
])('the sheet of %s on paper', (_name, sheet) => {
  const widths = sheet.printed ? sheet.widths.slice(0, sheet.printed.lastColumn) : sheet.widths;
  const { pages, repeated } = pagesAcross(sheet);

  test('has letters of at least seven tenths of their size, however many columns there are', () => {
    const sum = (some: readonly number[]) => some.reduce((total, width) => total + width, 0);
    // The first columns are on each sheet of paper.
    const all = sum(widths) + (pages - 1) * sum(widths.slice(0, repeated));
    expect((fullSize * pages) / all).toBeGreaterThanOrEqual(0.7);
  });

  test('has the names of the columns on each sheet, and what a row is about where they go on', () => {
    const book = { title: 'x', creator: 'y', madeAt: '2026-11-02T09:00:00.000Z', sheets: [sheet] };
    const text = readZip(writeWorkbook(book));
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      `orientation="landscape" fitToWidth="${pages}" fitToHeight="0"`,
    );
    // A name of several words must be quoted, or Excel takes the file for damaged.
    const named = sheet.name.includes(' ') ? `'${sheet.name}'` : sheet.name;
    const columns = repeated > 0 ? `${named}!$A:$${'ABC'.charAt(repeated - 1)},` : '';
    if (sheet.repeatedRow !== undefined)
      expect(text('xl/workbook.xml')).toContain(
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">${columns}${named}!$${sheet.repeatedRow}:$${sheet.repeatedRow}<`,
      );
    else if (repeated > 0) expect(text('xl/workbook.xml')).toContain(`${columns.slice(0, -1)}<`);
  });

  test('has its whole title on each sheet of paper, and the day it was made', () => {
    // The same day wherever the machine is.
    const book = { title: 'x', creator: 'y', madeAt: '2026-11-02T20:00:00.000Z', sheets: [sheet] };
    const text = readZip(writeWorkbook(book));
    expect(text('xl/worksheets/sheet1.xml')).toContain('&amp;R2. november 2026 · &amp;P / &amp;N');
    // Above repeated columns a title in its cell would be cut where they end.
    const title = String(sheet.rows[0]?.cells[0]?.value);
    const head = `<oddHeader>&amp;L&amp;B&amp;14 ${title}</oddHeader>`;
    expect(text('xl/worksheets/sheet1.xml').includes(head)).toBe(repeated > 0);
    const area = /Print_Area"[^>]*>[^<]*!\$A\$(\d+):/.exec(text('xl/workbook.xml'))?.[1];
    expect(area).toBe(repeated > 0 ? String(sheet.repeatedRow) : printedFrom(sheet));
  });
});
