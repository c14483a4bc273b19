import { recogniseBytes } from '../evaluations/recogniseFile.ts';
import { readSheetXml, type ReadSheet } from './readSheetXml.ts';
import { readSharedStrings } from './readSharedStrings.ts';
import { readNumberFormats } from './readNumberFormats.ts';
import { readXml } from './readXml.ts';
import { readZip, type ZipReader } from './readZip.ts';

export type WorkbookResult =
  | {
      ok: true;
      /** Every sheet that was asked for, by its name. */
      sheets: ReadonlyMap<string, ReadSheet>;
    }
  | {
      ok: false;
      kind: 'empty' | 'not-xlsx' | 'old-or-locked' | 'other-office' | 'damaged' | 'too-large';
      /** The part of the file, '' for all of it. */
      where: string;
    };

/** More than the largest evaluation with long texts everywhere; less than what would freeze a browser. */
export const largestSheetFile = 20 * 1024 * 1024;
/** What one part of it may unpack to. */
export const largestPart = 32 * 1024 * 1024;
const limits = { entries: 2000, entryBytes: largestPart, totalBytes: 64 * 1024 * 1024 };
const mostSheets = 200;

/**
 * Reads sheets of an xlsx file, whoever wrote it: values and formulas, no looks. Bad input is an error, never a throw,
 * and nothing is unpacked that is not asked for.
 * @param isWanted by the name of the sheet
 */
export function readWorkbook(bytes: Uint8Array, isWanted: (name: string) => boolean): WorkbookResult {
  if (bytes.length === 0) return fail('empty', '');
  if (bytes.length > largestSheetFile) return fail('too-large', '');
  const other = recogniseBytes(bytes);
  if (other === 'old-office') return fail('old-or-locked', '');
  if (other === 'word-file' || other === 'slides-file') return fail('other-office', '');
  const opened = readZip(bytes, limits);
  if (!opened.ok) return fail(opened.kind === 'too-large' ? 'too-large' : 'not-xlsx', '');
  const { zip } = opened;
  const listed = listSheets(zip);
  if (!listed.ok) return listed;
  const strings = readPart(zip, 'xl/sharedStrings.xml');
  if (strings && !strings.ok) return strings;
  const shared = strings ? readSharedStrings(strings.text) : [];
  if (!shared) return fail('damaged', 'xl/sharedStrings.xml');
  const styles = readPart(zip, 'xl/styles.xml');
  if (styles && !styles.ok) return styles;
  const formats = styles ? readNumberFormats(styles.text) : [];
  if (!formats) return fail('damaged', 'xl/styles.xml');
  const sheets = new Map<string, ReadSheet>();
  for (const [name, path] of listed.paths) {
    if (!isWanted(name)) continue;
    const part = readPart(zip, path);
    if (!part) return fail('damaged', path);
    if (!part.ok) return part;
    const read = readSheetXml(part.text, { shared, formats, isMacCount: listed.isMacCount });
    if (!read.ok) return fail(read.kind, path);
    sheets.set(name, read.sheet);
  }
  return { ok: true, sheets };
}

type Failure = Extract<WorkbookResult, { ok: false }>;

function fail(kind: Failure['kind'], where: string): Failure {
  return { ok: false, kind, where };
}

/** The text of one part. `null`: there is none. */
function readPart(zip: ZipReader, path: string): { ok: true; text: string } | Failure | null {
  const read = zip.read(path);
  if (!read) return null;
  if (!read.ok) return fail(read.kind, path);
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch {
    return fail('damaged', path);
  }
}

/** The name of each sheet, and the part it stands in. */
function listSheets(
  zip: ZipReader,
): { ok: true; paths: ReadonlyMap<string, string>; isMacCount: boolean } | Failure {
  const workbookPath = 'xl/workbook.xml';
  const relationsPath = 'xl/_rels/workbook.xml.rels';
  const workbook = readPart(zip, workbookPath);
  const relations = readPart(zip, relationsPath);
  if (!workbook || !relations) return fail('not-xlsx', workbook ? relationsPath : workbookPath);
  if (!workbook.ok) return workbook;
  if (!relations.ok) return relations;
  const targets = new Map<string, string>();
  const isRelations = readXml(relations.text, {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
    },
  });
  if (!isRelations) return fail('damaged', relationsPath);
  const paths = new Map<string, string>();
  let isDoubled = false;
  let isMacCount = false;
  const isWorkbook = readXml(workbook.text, {
    open: (element, attributes) => {
      if (element === 'workbookPr') isMacCount = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (element !== 'sheet') return;
      const name = attributes.get('name') ?? '';
      const target = targets.get(attributes.get('id') ?? '') ?? '';
      isDoubled ||= paths.has(name);
      paths.set(name, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  if (!isWorkbook || isDoubled) return fail('damaged', workbookPath);
  return paths.size > mostSheets ? fail('too-large', workbookPath) : { ok: true, paths, isMacCount };
}
