import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '#src/exchange/xlsx/readWorkbook.ts';
import { cellName } from '#src/exchange/xlsx/Workbook.ts';

export type FormulaCell = { place: string; formula: string; value: string | number | null };

/** Every formula of an xlsx file with the value that stands beside it, as «Svar!F5». */
export function formulaCells(bytes: Uint8Array): FormulaCell[] {
  const workbook = readWorkbook(bytes, () => true);
  if (!workbook.ok) throw new Error(`${workbook.kind} ${workbook.where}`);
  return [...workbook.sheets].flatMap(([sheet, { rows }]) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { content, formula }]) => {
        if (formula === null) return [];
        const value =
          content.kind === 'text' ? content.text : content.kind === 'number' ? content.number : null;
        return { place: `${sheet}!${cellName(row, column)}`, formula, value };
      }),
    ),
  );
}

/**
 * The same file with no value beside any formula: an office program must compute each of them when it opens it. Turned
 * into xlsx again by LibreOffice, its formulas must come to what stands in the file it was made of.
 */
export function withoutFormulaValues(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, file]) => {
    if (!path.startsWith('xl/worksheets/')) return [path, file] as const;
    return [path, strToU8(strFromU8(file).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))] as const;
  });
  return zipSync(Object.fromEntries(files));
}
