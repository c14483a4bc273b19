import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type OfficeFile = { name: string; bytes: Uint8Array };

/** How LibreOffice is to read or write, beyond what the names of the files say. */
type Filters = { input?: string; output?: string };

/**
 * Has LibreOffice open files and save them in another format, all in one go. Throws when one of them does not come out.
 * @param to the ending, for instance `pdf`
 * @returns in the same order
 */
export function convert(
  files: readonly OfficeFile[],
  to: string,
  { input, output }: Filters = {},
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'rettesnor-office-'));
  try {
    const [from, out, profile] = ['in', 'out', 'profile'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(from);
    for (const { name, bytes } of files) writeFileSync(join(from, name), bytes);
    execFileSync(
      'soffice',
      [
        // A profile of its own: whoever sits at the machine may have LibreOffice open.
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        ...(input ? [`--infilter=${input}`] : []),
        '--convert-to',
        output ? `${to}:${output}` : to,
        '--outdir',
        out,
        ...files.map(({ name }) => join(from, name)),
      ],
      { stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, HOME: folder } },
    );
    return files.map(({ name }) => readFileSync(join(out, `${name.replace(/\.\w+$/, '')}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages of a PDF as text, laid out as they stand. */
export function pagesOf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    maxBuffer: 256 * 1024 * 1024,
  }).toString('utf8');
  return text.split('\f').slice(0, -1);
}

/** Words in a row, whatever the lines and the spaces between them: how a sentence is found on a page. */
export function plainText(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();
}
