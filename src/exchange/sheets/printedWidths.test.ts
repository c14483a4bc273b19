import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { readZip } from '../../../tests/support/readZip.ts';
import { reportFacts } from '../report/reportFacts.ts';
import { writeWorkbook } from '../xlsx/writeWorkbook.ts';
import { actionSheet } from './actionSheet.ts';
import { barrierSheet } from './barrierSheet.ts';
import { feedbackSheet } from './feedbackSheet.ts';

/** Characters that fit on a landscape sheet of A4 at full size, of the font the sheets are set in. */
const fullSize = 149;
const source = buildReportSource({ 2026: {} });
const facts = reportFacts(source);

describe.each([
  ['actions', actionSheet(source, facts)],
  ['barriers', barrierSheet(source, facts)],
  ['feedback', feedbackSheet(source, facts)],
])('the sheet of %s on paper', (_name, sheet) => {
  const { widths, pagesWide = 1 } = sheet;

  test('has letters of at least seven tenths of their size, however many columns there are', () => {
    // The first column is on each sheet of paper.
    const [first = 0] = widths;
    const all = widths.reduce((sum, width) => sum + width, 0) + (pagesWide - 1) * first;
    expect((fullSize * pagesWide) / all).toBeGreaterThanOrEqual(0.7);
  });

  test('has the names of the columns on each sheet, and what a row is about where they go on', () => {
    const book = { title: 'x', creator: 'y', madeAt: '2026-11-02T09:00:00.000Z', sheets: [sheet] };
    const text = readZip(writeWorkbook(book));
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      `orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"`,
    );
    const columns = pagesWide > 1 ? `${sheet.name}!$A:$A,` : '';
    expect(text('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">${columns}${sheet.name}!$3:$3<`,
    );
  });
});
