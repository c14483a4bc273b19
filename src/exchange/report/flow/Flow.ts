import type { Picture } from '../ReportOptions.ts';

/**
 * A paper as it stands in a document, one thing under the other: what is drawn in Word, and what is measured to know on which
 * page each thing comes. Plain data, so that the two cannot part.
 */
export type FlowItem = FlowParagraph | FlowTable | FlowPicture;

export type FlowParagraph = {
  kind: 'paragraph';
  /** Id of its style in the document. */
  style: string;
  /** Lines are parted by line breaks. */
  text: string;
  /** Stands in bold before the text, which begins at a stop of its own. */
  name?: string;
  /** Of a caption: «Tabell 1. » before the text, with the number as a field. */
  label?: { name: string; number: number };
  /** Of a list: which of those in the document it belongs to. */
  list?: { ordered: boolean; instance: number };
  align?: 'end';
  /** Stands on the page of what comes after it. */
  keepNext?: boolean;
  /** Whether its lines stand on one page, where it is otherwise than its style says. */
  keepLines?: boolean;
  /** Begins a page. */
  newPage?: boolean;
  /** Of a heading that stands in the contents. */
  listed?: 1 | 2;
};

export type FlowTable = {
  kind: 'table';
  look: 'table' | 'figuresTable';
  /** Of its columns, in twips. */
  widths: readonly number[];
  /** The first is repeated on each page, in tables that have a row of names. */
  rows: readonly (readonly FlowCell[])[];
  /** The rows that may go on on the next page: those that are so high that some program would leave out what finds no room. */
  parted: readonly number[];
};

export type FlowCell = readonly FlowParagraph[];

export type FlowPicture = {
  kind: 'picture';
  style: string;
  picture: Picture;
  /** In pixels, 96 to the inch. */
  width: number;
  height: number;
  caption: string;
  alt: string;
};
