import { inflateSync } from 'node:zlib';

/** A word on a sheet: where it stands, in points from the lower left corner. */
export type PdfWord = {
  sheet: number;
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
};

/** `digits`: how many stand for a glyph: four, or two in a typeface that is drawn. */
type Font = { digits: 2 | 4; letters: ReadonlyMap<number, string>; widths: ReadonlyMap<number, number> };
type Matrix = readonly [number, number, number, number, number, number];
type Letter = { text: string; left: number; right: number; baseline: number; size: number };

/**
 * The words of a PDF as Chromium writes it, each with its place. Knows what Chromium uses of the format, and no more:
 * one content stream a sheet, text as numbers of glyphs, and for each typeface a table of what they mean.
 */
export function wordsOfPdf(bytes: Buffer): PdfWord[] {
  const objects = objectsOf(bytes);
  const sheets = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  const order = kidsOf(objects);
  return sheets
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .flatMap(({ head }, sheet) => {
      const content = objects.get(Number(/\/Contents (\d+)/.exec(head)?.[1]))?.stream ?? '';
      const fonts = new Map(
        [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [
          name,
          fontOf(objects, Number(id)),
        ]),
      );
      return joined(lettersOf(content, fonts)).map((word) => ({ sheet: sheet + 1, ...word }));
    });
}

type PdfObject = { id: number; head: string; stream: string };

function objectsOf(bytes: Buffer): Map<number, PdfObject> {
  const text = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\s*([\s\S]*?)(endobj|stream\r?\n)/g)) {
    const [whole, id, head = '', end = ''] = match;
    const start = match.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const isText = end !== 'endobj' && head.includes('/FlateDecode') && !/\/(?:Length1|Subtype)\b/.test(head);
    const stream = isText ? inflateSync(bytes.subarray(start, start + length)).toString('latin1') : '';
    objects.set(Number(id), { id: Number(id), head, stream });
  }
  return objects;
}

/** The sheets in the order of the file: `Kids` of `Pages`, some of which are lists of sheets themselves. */
function kidsOf(objects: ReadonlyMap<number, PdfObject>): number[] {
  const walk = (id: number): number[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(id)?.head ?? '')?.[1];
    return kids === undefined
      ? [id]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(Number(kid)));
  };
  const catalog = [...objects.values()].find(({ head }) => head.includes('/Type /Catalog'));
  return walk(Number(/\/Pages (\d+)/.exec(catalog?.head ?? '')?.[1]));
}

function fontOf(objects: ReadonlyMap<number, PdfObject>, id: number): Font {
  const head = objects.get(id)?.head ?? '';
  const map = objects.get(Number(/\/ToUnicode (\d+)/.exec(head)?.[1]))?.stream ?? '';
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(from, 16), unicode(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++)
        letters.set(code, String.fromCodePoint(parseInt(to, 16) + code - parseInt(first, 16)));
  const drawn = /\/FirstChar (\d+)[\s\S]*\/Widths \[([^\]]*)\]/.exec(head);
  if (drawn) {
    const [, start, list = ''] = drawn;
    const each = list
      .trim()
      .split(/\s+/)
      .map((width, index) => [Number(start) + index, Number(width)] as const);
    return { digits: 2, letters, widths: new Map(each) };
  }
  const descendant = objects.get(Number(/\/DescendantFonts \[(\d+)/.exec(head)?.[1]))?.head ?? '';
  const widths = new Map<number, number>();
  const listed = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(descendant)?.[1] ?? '';
  for (const [, first, list = ''] of listed.matchAll(/(\d+) \[([^\]]*)\]/g))
    for (const [index, width] of list.trim().split(/\s+/).entries())
      widths.set(Number(first) + index, Number(width));
  for (const [, first, last, width] of listed
    .replace(/\d+ \[[^\]]*\]/g, '')
    .matchAll(/(\d+) (\d+) ([\d.]+)/g))
    for (let code = Number(first); code <= Number(last); code++) widths.set(code, Number(width));
  return { digits: 4, letters, widths };
}

function unicode(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

const token = /<([0-9A-F]*)>|\/(F\d+)\b|-?(?:\d+\.?\d*|\.\d+)|[A-Za-z*]+/g;

/** Each letter where it stands, in the order in which they are drawn. */
function lettersOf(content: string, fonts: ReadonlyMap<string, Font>): Letter[] {
  const letters: Letter[] = [];
  const kept: Matrix[] = [];
  let page: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = page;
  let font: Font | undefined;
  let size = 0;
  let along = 0;
  let numbers: number[] = [];
  let glyphs = '';
  const matrix = (): Matrix => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.slice(-6);
    return [a, b, c, d, e, f];
  };
  for (const [whole, hex, name] of content.matchAll(token)) {
    if (hex !== undefined) glyphs = hex;
    else if (name !== undefined) font = fonts.get(name);
    else if (/^[-.\d]/.test(whole)) numbers.push(Number(whole));
    else {
      if (whole === 'q') kept.push(page);
      else if (whole === 'Q') page = kept.pop() ?? page;
      else if (whole === 'cm') page = times(matrix(), page);
      else if (whole === 'Tf') size = numbers.at(-1) ?? 0;
      else if (whole === 'Tm') [line, along] = [matrix(), 0];
      else if (whole === 'Td') {
        const [x = 0, y = 0] = numbers.slice(-2);
        [line, along] = [times([1, 0, 0, 1, x, y], line), 0];
      } else if (whole === 'Tj') {
        const place = times(line, page);
        for (const code of (glyphs.match(font?.digits === 2 ? /../g : /.{4}/g) ?? []).map((unit) =>
          parseInt(unit, 16),
        )) {
          const width = ((font?.widths.get(code) ?? 0) / 1000) * size;
          letters.push({
            text: font?.letters.get(code) ?? '?',
            left: along * place[0] + place[4],
            right: (along + width) * place[0] + place[4],
            baseline: along * place[1] + place[5],
            size: size * Math.hypot(place[2], place[3]),
          });
          along += width;
        }
      }
      numbers = [];
    }
  }
  return letters;
}

/** Letters that follow each other on one line without a space between them, as words. */
function joined(letters: readonly Letter[]): Letter[] {
  const words: Letter[] = [];
  let open: Letter | null = null;
  for (const letter of letters) {
    if (letter.text.trim() === '') open = null;
    else if (
      open &&
      Math.abs(open.baseline - letter.baseline) < 0.5 &&
      Math.abs(letter.left - open.right) < letter.size * 0.2
    ) {
      open.text += letter.text;
      open.right = letter.right;
    } else {
      open = { ...letter };
      words.push(open);
    }
  }
  return words;
}

/** Pairs of words of which one lies over the other, by more than the edges that lines may share. */
export function overlapping(words: readonly PdfWord[]): [PdfWord, PdfWord][] {
  const pairs: [PdfWord, PdfWord][] = [];
  for (const [index, a] of words.entries())
    for (const b of words.slice(index + 1)) {
      // A word in a drawing is drawn twice in its place: its rim, and itself.
      const isSame = a.text === b.text && Math.abs(a.left - b.left) < 0.1 && a.baseline === b.baseline;
      if (a.sheet !== b.sheet || isSame) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      // From a little under the line to the height of a small letter: what reaches further is not ink.
      const top = (word: PdfWord) => word.baseline + word.size * 0.5;
      const foot = (word: PdfWord) => word.baseline - word.size * 0.1;
      const up = Math.min(top(a), top(b)) - Math.max(foot(a), foot(b));
      if (across > 1 && up > 1) pairs.push([a, b]);
    }
  return pairs;
}
