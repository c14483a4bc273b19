import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import { writeXlsx } from '#src/exchange/sheets/writeXlsx.ts';
import { sourceOf } from './logSource.ts';

/** The parts of a written file that the tests reach into. */
export const sheetParts = {
  answers: 'xl/worksheets/sheet2.xml',
  baseline: 'xl/worksheets/sheet14.xml',
  workbook: 'xl/workbook.xml',
} as const;

/** The spreadsheet of a log. */
export async function sheetFileOf(log: EvaluationLog, standard: Standard): Promise<Uint8Array<ArrayBuffer>> {
  const source = sourceOf(log, standard);
  return writeXlsx(source, reportFacts(source));
}

/** The text of one part of an xlsx file. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
}

/** The same file with one part made into another, as a person or an enemy would have left it. */
export function withPart(
  bytes: Uint8Array,
  path: string,
  edit: (xml: string) => string,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const old = parts[path];
  // Not packed: tests do this thousands of times.
  return zipSync({ ...parts, [path]: strToU8(edit(old ? strFromU8(old) : '')) }, { level: 0 });
}

/** The same file with other things in some cells of the answers: cell name → what stands between `<c …>` and `</c>`. */
export function withAnswerCells(
  bytes: Uint8Array,
  cells: Readonly<Record<string, CellContent>>,
): Uint8Array<ArrayBuffer> {
  return withPart(bytes, sheetParts.answers, (xml) =>
    Object.entries(cells).reduce((written, [name, content]) => {
      const pattern = new RegExp(`<c r="${name}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's');
      if (!pattern.test(written)) throw new Error(`no cell ${name}`);
      return written.replace(pattern, (_, style = '') => {
        if (content === null) return `<c r="${name}"${style}/>`;
        if (typeof content === 'string')
          return `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
        return `<c r="${name}"${style}${content.type ? ` t="${content.type}"` : ''}>${content.xml}</c>`;
      });
    }, xml),
  );
}

/** A text as markup, raw markup, or nothing. */
type CellContent = string | null | { type?: string; xml: string };
