import { answerColumns } from '../sheets/answerColumns.ts';
import { cellText, looksLikeFormula } from '../cellText.ts';
import type { CellValue } from '../xlsx/Workbook.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * Writes one line for each requirement that applies, with the columns of the sheet of answers, the way Norwegian Excel
 * opens it right: UTF-8 with a byte order mark, semicolons, decimal comma, days as dd.mm.yyyy, texts quoted as RFC 4180
 * says. CSV cannot say that something is a text, so one that a program could run gets an apostrophe before it.
 */
export function writeCsv(source: ReportSource, facts: ReportFacts): Uint8Array<ArrayBuffer> {
  const columns = answerColumns(source, facts);
  const lines = [
    columns.map(({ name }) => name),
    ...facts.applicable.map((item) => columns.map((column) => column.value(item))),
  ];
  const text = lines.map((line) => line.map(csvValue).join(';') + lineEnd).join('');
  return new TextEncoder().encode(byteOrderMark + text);
}

function csvValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (value instanceof Date) return csvDay(value);
  const text = cellText(value);
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
}
