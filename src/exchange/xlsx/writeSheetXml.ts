import { day } from '#src/text/format.ts';
import { looksLikeFormula } from '../cellText.ts';
import {
  cellName,
  fixedRange,
  type Cell,
  type Choice,
  type Row,
  type Sheet,
  type Workbook,
} from './Workbook.ts';
import { onPaper, pagesAcross } from './pagesAcross.ts';
import { rowHeight } from './rowHeight.ts';
import type { StyleRegister } from './writeStyles.ts';
import { cellTextXml, xml } from './writeXml.ts';

/** One sheet as its part of the file. The order of the elements is fixed by the format. */
export function writeSheetXml(
  sheet: Sheet,
  { title, madeAt }: Pick<Workbook, 'title' | 'madeAt'>,
  styles: StyleRegister,
): string {
  const { frozen, filter, widths, rows, pageBreak, choices = [] } = sheet;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    frozen ? pane(frozen) : '',
    '</sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="13.5"/>',
    `<cols>${widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${rows.map((row, index) => rowXml(row, index + 1, widths, styles)).join('')}</sheetData>`,
    filter ? `<autoFilter ref="${fixedRange(filter).replaceAll('$', '')}"/>` : '',
    choices.length === 0
      ? ''
      : `<dataValidations count="${choices.length}">${choices.map(choiceXml).join('')}</dataValidations>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet).pages}" fitToHeight="0"/>`,
    headerFooterXml(onPaper(sheet).heading, title, day(new Date(madeAt))),
    pageBreak === undefined
      ? ''
      : `<rowBreaks count="1" manualBreakCount="1"><brk id="${pageBreak - 1}" max="16383" man="1"/></rowBreaks>`,
    '</worksheet>',
  ].join('');
}

/** The head or the foot of a page of more than 255 characters, commands among them, has Excel take the file for damaged. */
const longestTitle = 90;

function headerFooterXml(heading: string | null, title: string, made: string): string {
  // In bold, in the size of titles.
  const head = heading === null ? '' : xml`<oddHeader>${`&L&B&14 ${titleOnPage(heading)}`}</oddHeader>`;
  const foot = xml`<oddFooter>${`&L${titleOnPage(title)}&C&A&R${made} · &P / &N`}</oddFooter>`;
  return `<headerFooter>${head}${foot}</headerFooter>`;
}

/** «&» begins a command: L, C and R are places, A is the sheet, P and N are pages. Two of them are the sign itself. */
function titleOnPage(title: string): string {
  return [...title].slice(0, longestTitle).join('').replaceAll('&', '&&');
}

function pane({ rows, columns }: { rows: number; columns: number }): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const first = cellName(rows + 1, columns + 1);
  return `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/><selection pane="${active}" activeCell="${first}" sqref="${first}"/>`;
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml({ cells }: Row, number: number, widths: readonly number[], styles: StyleRegister): string {
  const written = cells.map((cell, index) =>
    cell === null ? '' : cellXml(cell, cellName(number, index + 1), styles),
  );
  return `<row r="${number}" ht="${rowHeight(cells, widths)}">${written.join('')}</row>`;
}

function cellXml({ value, style, formula }: Cell, name: string, styles: StyleRegister): string {
  const quoted = typeof value === 'string' && formula === undefined && looksLikeFormula(value);
  const start = `<c r="${name}" s="${styles.numberOf(style, quoted)}"`;
  if (formula !== undefined) {
    const written = xml`<f>${formula}</f><v>${value instanceof Date ? dayNumber(value) : (value ?? '')}</v>`;
    return typeof value === 'number' ? `${start}>${written}</c>` : `${start} t="str">${written}</c>`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is>${cellTextXml(value)}</is></c>`;
  return `${start}><v>${value instanceof Date ? dayNumber(value) : value}</v></c>`;
}

/** A day as spreadsheets count them, from 30 December 1899: the day it was where the file is written. */
function dayNumber(date: Date): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function choiceXml({ range, source, title, message }: Choice): string {
  const where = fixedRange(range).replaceAll('$', '');
  return (
    xml`<dataValidation type="list" errorStyle="stop" allowBlank="1" showErrorMessage="1" errorTitle="${title}" error="${message}" sqref="${where}">` +
    xml`<formula1>${source}</formula1></dataValidation>`
  );
}
