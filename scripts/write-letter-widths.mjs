/**
 * Writes `src/exchange/report/flow/letterWidths.ts` from the font Carlito, which is as wide as Calibri, letter by letter, and from
 * those that a program takes where neither is. Run it where Carlito, Liberation Sans and DejaVu Sans are installed, after a change of
 * the letters that are known: `node scripts/write-letter-widths.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Latin letters with signs, and what stands beside them in a paper: dashes, quotation marks, arrows, comparisons. */
const ranges = /** @type {[number, number][]} */ ([
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
]);

/** Carlito as it is, and the widest of the three, letter by letter: whatever stands there has room in each of them. */
const faces = /** @type {const} */ ({
  regular: ['Carlito:style=Regular'],
  bold: ['Carlito:style=Bold'],
  italic: ['Carlito:style=Italic'],
  widest: ['Carlito:style=Regular', 'Liberation Sans:style=Regular', 'DejaVu Sans:style=Book'],
  widestBold: ['Carlito:style=Bold', 'Liberation Sans:style=Bold', 'DejaVu Sans:style=Bold'],
});

const widths = Object.fromEntries(
  Object.entries(faces).map(([name, fonts]) => {
    const widthsOf = fonts.map((font) => readFont(readFileSync(pathOf(font))));
    const widest = (/** @type {number} */ letter) => Math.max(...widthsOf.map((widthOf) => widthOf(letter)));
    return [
      name,
      ranges.map(([first, last]) => ({
        first,
        widths: Array.from({ length: last - first + 1 }, (_, index) => widest(first + index)),
      })),
    ];
  }),
);

const path = fileURLToPath(new URL('../src/exchange/report/flow/letterWidths.ts', import.meta.url));
const code = `/**
 * How far each letter of Carlito carries the line on, in 1/2048 of the size of the type: written by
 * \`scripts/write-letter-widths.mjs\`, not by hand. Carlito (© 2013 tyPoland Lukasz Dziedzic, SIL Open Font License 1.1) is
 * made as wide as Calibri, letter by letter. \`widest\`: of it, Liberation Sans (Arial) and DejaVu Sans. Only the numbers are
 * here, no drawing of any letter. 0: the font has no such letter.
 */
export const letterWidths = ${JSON.stringify(widths)} as const;
`;
writeFileSync(path, await format(code, { ...(await resolveConfig(path)), filepath: path }));

/**
 * @param {string} font its family and style, as fontconfig knows them
 * @returns {string} its file
 */
function pathOf(font) {
  const [family = ''] = font.split(':');
  const path = execFileSync('fc-match', ['-f', '%{family}\n%{file}', font]).toString('utf8');
  if (!path.startsWith(family)) throw new Error(`${family} is not installed.`);
  return path.slice(path.indexOf('\n') + 1);
}

/**
 * Reads how wide letters are from the tables of a TrueType font.
 * @param {Buffer} font
 * @returns {(letter: number) => number}
 */
function readFont(font) {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      return [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)];
    }),
  );
  const start = (/** @type {string} */ name) => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font has no table «${name}».`);
    return at;
  };
  const measured = font.readUInt16BE(start('hhea') + 34);
  const unit = font.readUInt16BE(start('head') + 18);
  const glyphOf = readGlyphs(font, start('cmap'));
  return (letter) => {
    const glyph = glyphOf(letter);
    if (glyph === 0) return 0;
    const width = font.readUInt16BE(start('hmtx') + 4 * Math.min(glyph, measured - 1));
    return Math.round((width * 2048) / unit);
  };
}

/**
 * @param {Buffer} font
 * @param {number} cmap
 * @returns {(letter: number) => number} the glyph of a letter, 0 where there is none
 */
function readGlyphs(font, cmap) {
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4),
  );
  const at = subtables.find((table) => font.readUInt16BE(table) === 4);
  if (at === undefined) throw new Error('The font has no map of letters that is known here.');
  const double = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const [starts, deltas, offsets] = [ends + double + 2, ends + 2 * double + 2, ends + 3 * double + 2];
  return (letter) => {
    for (let segment = 0; segment < double; segment += 2) {
      if (letter > font.readUInt16BE(ends + segment)) continue;
      const first = font.readUInt16BE(starts + segment);
      if (letter < first) return 0;
      const delta = font.readUInt16BE(deltas + segment);
      const offset = font.readUInt16BE(offsets + segment);
      if (offset === 0) return (letter + delta) % 65536;
      const glyph = font.readUInt16BE(offsets + segment + offset + 2 * (letter - first));
      return glyph === 0 ? 0 : (glyph + delta) % 65536;
    }
    return 0;
  };
}
