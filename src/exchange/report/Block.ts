/**
 * What a paper is made of, whatever it is shown on: the page, print, or Word. A section is a list of these; whoever draws
 * them knows no standard and no score.
 */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string; tone?: ParagraphTone }
  | { kind: 'list'; items: readonly string[]; ordered?: boolean }
  /** The few numbers a reader should leave with, side by side. */
  | { kind: 'keyFigures'; figures: readonly KeyFigure[] }
  /** Names and what is said of them, one a line. */
  | { kind: 'facts'; facts: readonly { name: string; value: string }[] }
  | TableBlock
  | FigureBlock;

/** `lead`: an opening line. `note`: small print. `quote`: words of somebody else, letter by letter. `absent`: says that nothing is said.
 * `name`: what that which comes next is called, and is never parted from. */
export type ParagraphTone = 'lead' | 'note' | 'quote' | 'absent' | 'name';

export type KeyFigure = { value: string; label: string; note?: string };

export type TableBlock = {
  kind: 'table';
  /** Numbered by whoever draws it: «Tabell 1. …». */
  caption: string;
  columns: readonly {
    name: string;
    /** Part of the width; all of them add up to 1. */ width: number;
    align?: 'end';
  }[];
  rows: readonly { cells: readonly string[]; /** The first cell names the row. */ emphasis?: boolean }[];
};

/** A drawing. Its picture is made on the page and handed to whoever writes a file; without one the table stands alone. */
export type FigureBlock = {
  kind: 'figure';
  id: FigureId;
  /** Numbered by whoever draws it: «Figur 1. …». */
  caption: string;
  /** What is seen, with the numbers, for those who do not see it. */
  alt: string;
};

export type FigureId = 'profile' | 'trend' | 'gapYears' | 'distribution' | 'effect' | 'gainMap';

/** A part of a paper: chosen or left out as a whole. */
export type Section = {
  /** Of a form of somebody else's: its place among its headings. */
  id: SectionId | `heading-${number}`;
  title: string;
  /** On paper it begins on a new page. Few do: what is before it may be left nearly empty. */
  newPage: boolean;
  blocks: readonly Block[];
};

/** Every section there is, in the order they come in a paper. */
export const sectionIds = [
  'matter',
  'background',
  'status',
  'assessment',
  'economy',
  'proposal',
  'enclosures',
  'attachment',
  'summary',
  'profile',
  'trend',
  'requirements',
  'gaps',
  'improvements',
  'actions',
  'barriers',
  'minutes',
  'feedback',
  'year',
  'participation',
  'teamReview',
  'indicators',
  'signature',
  'method',
  'changeLog',
] as const;

export type SectionId = (typeof sectionIds)[number];
