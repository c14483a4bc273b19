/** A file that is not the one to open, though somebody may well think so: one that Rettesnor made of an evaluation, or an old sheet. */
export type OtherFile =
  | 'word-file'
  | 'slides-file'
  | 'sheet-file'
  | 'pdf-file'
  | 'csv-file'
  | 'result-file'
  | 'oscal-file'
  | 'old-office';

const officeParts = [
  ['word/document.xml', 'word-file'],
  ['ppt/presentation.xml', 'slides-file'],
  ['xl/workbook.xml', 'sheet-file'],
] as const;

const oscalDocuments = ['assessment-results', 'plan-of-action-and-milestones', 'catalog'];

/** So much of the end of a zip file holds the names of its parts. */
const directory = 256 * 1024;

/**
 * What a file is, by how it begins and by the names in it. `null`: none of these.
 * @param bytes the whole file
 */
export function recogniseBytes(bytes: Uint8Array): OtherFile | null {
  const start = latin(bytes.subarray(0, 8));
  if (start.startsWith('%PDF-')) return 'pdf-file';
  // Word, Excel and PowerPoint before 2007, and every one of later with a password.
  if (start === '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1') return 'old-office';
  if (!start.startsWith('PK\u0003\u0004')) return null;
  const names = latin(bytes.subarray(-directory));
  return officeParts.find(([part]) => names.includes(part))?.[1] ?? null;
}

/** A text that is no JSON: one whose first line is the headings of a table. `null`: it is something else. */
export function recogniseText(text: string): OtherFile | null {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return !/^\s*[{[]/.test(first) && first.split(';').length > 3 ? 'csv-file' : null;
}

/** JSON that Rettesnor writes for other programs. `null`: it is something else. */
export function recogniseJson(value: unknown): OtherFile | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('app' in value && value.app === 'rettesnor' && 'content' in value && value.content === 'result')
    return 'result-file';
  return oscalDocuments.some((name) => name in value) ? 'oscal-file' : null;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
