import type { DocumentStyle } from './DocumentStyle.ts';
import { documentStyles } from './documentStyles.ts';
import { styleIds } from './styleNames.ts';
import type { Paper } from '../Paper.ts';

/** What a style says of the room that a paragraph takes. Lengths in twips, twentieths of a point. */
export type Look = {
  size: number;
  face: 'regular' | 'bold' | 'italic';
  before: number;
  after: number;
  /** Of the height of the type. 1: lines as close as the type allows. */
  spacing: number;
  indent: number;
  /** How much further to the left the first line begins. */
  hanging: number;
  keepNext: boolean;
  keepLines: boolean;
  /** From the text to the end of the line under it, where there is one. */
  border: number;
};

/** Half points to twips. */
const half = 10;

/** The styles of a document as they are written in it, by their ids: what is measured is what is drawn. */
export function looksOf(form: Paper['form']): (style: string) => Look {
  const styles = documentStyles(form);
  const base = lookFrom(plain, styles.default.document);
  const known = new Map<string, Look>([
    [styleIds.plain, base],
    ...Object.entries(builtIn).map(([id, key]): [string, Look] => [id, lookFrom(base, styles.default[key])]),
    ...styles.paragraphStyles.map((style): [string, Look] => [style.id, lookFrom(base, style)]),
  ]);
  return (style) => known.get(style) ?? base;
}

const plain: Look = {
  size: 200,
  face: 'regular',
  before: 0,
  after: 0,
  spacing: 1,
  indent: 0,
  hanging: 0,
  keepNext: false,
  keepLines: false,
  border: 0,
};

const builtIn = {
  [styleIds.title]: 'title',
  [styleIds.caption]: 'caption',
  Heading1: 'heading1',
  Heading2: 'heading2',
  Heading3: 'heading3',
  Heading4: 'heading4',
} as const;

/** What a style does not say is as in the one it rests on. */
function lookFrom(base: Look, { run, paragraph }: DocumentStyle): Look {
  const { spacing, indent, border, keepNext, keepLines } = paragraph ?? {};
  const { bottom } = border ?? {};
  return {
    size: scaled(run?.size, half) ?? base.size,
    face: run?.bold ? 'bold' : run?.italics ? 'italic' : base.face,
    before: spacing?.before ?? base.before,
    after: spacing?.after ?? base.after,
    spacing: scaled(spacing?.line, 1 / 240) ?? base.spacing,
    indent: indent?.left ?? base.indent,
    hanging: indent?.hanging ?? base.hanging,
    keepNext: keepNext ?? base.keepNext,
    keepLines: keepLines ?? base.keepLines,
    border: bottom ? 20 * bottom.space + (5 * bottom.size) / 2 : base.border,
  };
}

function scaled(length: number | undefined, unit: number): number | undefined {
  return length === undefined ? undefined : length * unit;
}
