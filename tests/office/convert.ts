import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type OfficeFile = { name: string; bytes: Uint8Array };

/** How LibreOffice is to read or write, beyond what the names of the files say. */
type How = {
  input?: string;
  output?: string;
  /** The only typeface there is, whatever the file asks for: as on a machine that has not got the one it is made for. */
  typeface?: string;
};

/**
 * Has LibreOffice open files and save them in another format, all in one go. Throws when one of them does not come out.
 * @param to the ending, for instance `pdf`
 * @returns in the same order
 */
export function convert(
  files: readonly OfficeFile[],
  to: string,
  { input, output, typeface }: How = {},
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
      {
        stdio: ['ignore', 'ignore', 'ignore'],
        env: { ...process.env, HOME: folder, ...(typeface ? onlyTypeface(folder, typeface) : {}) },
      },
    );
    return files.map(({ name }) => readFileSync(join(out, `${name.replace(/\.\w+$/, '')}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What tells a program that there is one typeface: where its files lie, and that it stands in for all others. */
function onlyTypeface(folder: string, family: string): { FONTCONFIG_FILE: string } {
  const [found = '', file = ''] = execFileSync('fc-match', ['-f', '%{family}\n%{file}', family])
    .toString('utf8')
    .split('\n');
  if (!found.startsWith(family)) throw new Error(`${family} is not installed`);
  const path = join(folder, 'fonts.conf');
  const standsIn = ['Calibri', 'Carlito', 'Arial', 'Liberation Sans'].map(
    (name) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`,
  );
  writeFileSync(
    path,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
      `<fontconfig><dir>${dirname(file)}</dir><cachedir>${join(folder, 'fonts')}</cachedir>${standsIn.join('')}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: path };
}

/** A word on a page of a PDF, and where it stands, in points from the upper left corner. */
export type PlacedWord = { text: string; left: number; top: number; right: number; bottom: number };

/** The words of each page of a PDF. */
export function wordsOf(pdf: Uint8Array): PlacedWord[][] {
  const xml = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    maxBuffer: 256 * 1024 * 1024,
  }).toString('utf8');
  return xml
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text: unescaped(text).normalize('NFC'),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}

/** The text of a part of an office file, its paragraphs parted by spaces. */
export function textOfXml(xml: string): string {
  return unescaped(
    xml.replaceAll(/<\/[wa]:p>|<w:(?:tab|br)\/>|<a:br\/>|<\/c:v>/g, ' ').replaceAll(/<[^>]+>/g, ''),
  );
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
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
