import type { FilledSheet, FilledSheetError } from '#src/exchange/sheets/FilledSheet.ts';
import { readFilledSheet } from '#src/exchange/sheets/readFilledSheet.ts';

/** What stands in a sheet that can be read. */
export async function sheetOf(bytes: Uint8Array): Promise<FilledSheet> {
  const result = await readFilledSheet(bytes);
  if (!result.ok) throw new Error(`${result.error.kind} ${result.error.where}: ${result.error.what}`);
  return result.sheet;
}

/** Why a sheet cannot be read. */
export async function errorOf(bytes: Uint8Array): Promise<FilledSheetError> {
  const result = await readFilledSheet(bytes);
  if (result.ok) throw new Error('was read');
  return result.error;
}
