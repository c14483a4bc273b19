import { readFigure, type FigureReading } from '../indicators/readFigure.ts';

/** No survey measures higher. */
const highest = 1000;

/** Reads what a survey measured: a mean or a share, 0 or more, with a decimal comma or point. */
export function readMeasure(written: string): FigureReading {
  const number = readFigure(written.replace(/%\s*$/, ''));
  if (!number.ok || number.value === null) return number;
  return number.value > highest ? { ok: false, problem: 'tooLarge' } : number;
}
