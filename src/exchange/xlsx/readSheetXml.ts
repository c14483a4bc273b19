import { textReader, unescapeCharacters } from './readSharedStrings.ts';
import { readXml } from './readXml.ts';
import { shownNumber, type NumberFormat } from './readNumberFormats.ts';
import type { Range } from './Workbook.ts';

/** What stands in a cell. A formula is told with what it last came to. */
export type ReadCell = {
  content:
    | { kind: 'text'; text: string }
    | { kind: 'number'; number: number; shown: string }
    | { kind: 'other'; shown: string }
    | { kind: 'error' };
  formula: string | null;
};

export type ReadSheet = {
  /** Row → column → what stands there, both counted from 1. Empty cells are not there. */
  rows: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
  merged: readonly Range[];
};

export type ReadSheetResult = { ok: true; sheet: ReadSheet } | { ok: false; kind: 'damaged' | 'too-large' };

const mostCells = 300_000;
const mostRows = 100_000;
const mostMerged = 1000;
const lastColumn = 16_384;

type OpenCell = {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
};

/** What holds for a whole workbook. */
type Whole = { shared: readonly string[]; formats: readonly NumberFormat[]; isMacCount: boolean };

/** Reads one sheet. Cells that do not say where they stand follow the one before. */
export function readSheetXml(document: string, whole: Whole): ReadSheetResult {
  const rows = new Map<number, Map<number, ReadCell>>();
  const merged: Range[] = [];
  const inline = textReader();
  let row = 0;
  let column = 0;
  let seenRows = 0;
  let seenCells = 0;
  let cell: OpenCell | null = null;
  let reading: 'v' | 'f' | 'is' | null = null;
  let fault: 'damaged' | 'too-large' | null = null;

  const open = (name: string, attributes: ReadonlyMap<string, string>) => {
    if (fault) return;
    if (name === 'row') {
      row = Number(attributes.get('r') ?? row + 1);
      column = 0;
      seenRows += 1;
      if (!Number.isSafeInteger(row) || row < 1) fault = 'damaged';
      if (seenRows > mostRows) fault = 'too-large';
    } else if (name === 'c') {
      const place = placeOf(attributes.get('r'), row, column + 1);
      seenCells += 1;
      if (!place) fault = 'damaged';
      else if (seenCells > mostCells) fault = 'too-large';
      else {
        column = place.column;
        cell = {
          ...place,
          type: attributes.get('t') ?? 'n',
          style: Number(attributes.get('s') ?? 0),
          value: '',
          formula: null,
        };
      }
    } else if (cell && (name === 'v' || name === 'f' || name === 'is')) {
      reading = name;
      if (name === 'f') cell.formula = '';
    } else if (name === 'mergeCell') {
      const range = rangeOf(attributes.get('ref') ?? '');
      if (!range) fault = 'damaged';
      else if (merged.push(range) > mostMerged) fault = 'too-large';
    }
    if (reading === 'is') inline.open(name);
  };
  const text = (part: string) => {
    if (!cell || fault) return;
    if (reading === 'v') cell.value += part;
    else if (reading === 'f') cell.formula += part;
    else if (reading === 'is') inline.text(part);
  };
  const close = (name: string) => {
    if (fault || !cell) return;
    if (reading === 'is') inline.close(name);
    if (name === reading) {
      if (reading === 'is') cell.value = inline.take();
      reading = null;
    }
    if (name !== 'c') return;
    const content = contentOf(cell, whole);
    if (content) {
      const cells = rows.get(cell.row) ?? new Map<number, ReadCell>();
      // Two cells in one place: nobody can tell which one is meant.
      if (cells.has(cell.column)) fault = 'damaged';
      rows.set(cell.row, cells.set(cell.column, { content, formula: cell.formula }));
    }
    cell = null;
  };
  const isWhole = readXml(document, { open, text, close });
  if (!isWhole || fault) return { ok: false, kind: fault ?? 'damaged' };
  return { ok: true, sheet: { rows, merged } };
}

/** `null` for a cell in which nothing stands. */
function contentOf(
  { type, style, value, formula }: OpenCell,
  { shared, formats, isMacCount }: Whole,
): ReadCell['content'] | null {
  switch (type) {
    case 's': {
      const text = /^\d{1,9}$/.test(value) ? shared[Number(value)] : undefined;
      return text === undefined ? { kind: 'error' } : { kind: 'text', text };
    }
    case 'inlineStr':
      return { kind: 'text', text: value };
    case 'str':
      return { kind: 'text', text: unescapeCharacters(value) };
    case 'n': {
      if (value.trim() === '') return formula === null ? null : { kind: 'text', text: '' };
      const number = Number(value);
      if (!Number.isFinite(number)) return { kind: 'error' };
      return { kind: 'number', number, shown: shownNumber(number, formats[style] ?? 'number', isMacCount) };
    }
    case 'b':
      return { kind: 'other', shown: value === '1' ? 'SANN' : 'USANN' };
    case 'd':
      return { kind: 'text', text: isoDay(value) };
    default:
      return { kind: 'error' };
  }
}

/** A day as some programs write it, «2026-12-24T00:00:00», as a person saw it. */
function isoDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  return day === undefined ? value : `${day}.${month}.${year}`;
}

function placeOf(
  reference: string | undefined,
  row: number,
  column: number,
): { row: number; column: number } | null {
  const place = reference === undefined ? { row, column } : cellOf(reference);
  return place && place.column <= lastColumn ? place : null;
}

/** «B3» as row 3, column 2. `null` for what is no cell. */
function cellOf(reference: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function rangeOf(reference: string): Range | null {
  const [first = '', last = first] = reference.split(':');
  const [start, end] = [cellOf(first), cellOf(last)];
  if (!start || !end) return null;
  return { firstRow: start.row, lastRow: end.row, firstColumn: start.column, lastColumn: end.column };
}
