import { largestCount } from './IndicatorValue.ts';

/** What a person wrote where a figure belongs. An empty field is `null`, nothing said, and never 0. */
export type FigureReading =
  { ok: true; value: number | null } | { ok: false; problem: 'notANumber' | 'notWhole' | 'tooLarge' };

/** Reads a number of people: whole, 0 or more. Spaces may part the thousands. */
export function readCount(written: string): FigureReading {
  const number = readFigure(written);
  if (!number.ok || number.value === null) return number;
  if (!Number.isInteger(number.value)) return { ok: false, problem: 'notWhole' };
  return number.value > largestCount ? { ok: false, problem: 'tooLarge' } : number;
}

/** Reads a percentage, 0–100, with a decimal comma or point, with or without its sign. */
export function readPercent(written: string): FigureReading {
  const number = readFigure(written.replace(/%\s*$/, ''));
  if (!number.ok || number.value === null) return number;
  return number.value > 100 ? { ok: false, problem: 'tooLarge' } : number;
}

/** A figure as a person writes it: what `readCount` and `readPercent` read back as the same. */
export function figureText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

/** Reads a number, 0 or more, with a decimal comma or point. Spaces may part the thousands. */
export function readFigure(written: string): FigureReading {
  const compact = written.replace(/\s/g, '');
  if (compact === '') return { ok: true, value: null };
  return /^\d{1,15}([.,]\d{1,6})?$/.test(compact)
    ? { ok: true, value: Number(compact.replace(',', '.')) }
    : { ok: false, problem: 'notANumber' };
}
