import type { TimeStep } from './TimeStep.ts';

/** Room for the numbers of the axis, in pixels. */
export const plotLeft = 36;

/** Beyond the last mark: half of its name has room there. */
const plotRight = 12;
const firstMark = 22;

type Step = Pick<TimeStep, 'days'>;

/**
 * How far from the left edge of a drawing each step stands, in pixels: those with a day by the time between them, those
 * without one after the other at the right.
 */
export function stepPlaces(steps: readonly Step[], width: number): number[] {
  const beyond = steps.filter(({ days }) => days === null).length;
  const slot = Math.min(120, Math.max(64, (width - plotLeft) * 0.16));
  const from = plotLeft + firstMark;
  const to = width - plotRight - slot * beyond;
  const last = Math.max(...steps.map(({ days }) => days ?? 0));
  let outside = 0;
  return steps.map(({ days }) => {
    if (days === null) return to + slot * (0.5 + outside++);
    return last === 0 ? from : from + ((to - from - slot / 2) * days) / last;
  });
}

/**
 * Which of the places have room for what is written at them: those that must be there, then from the left each that is
 * far enough from what is written already.
 * @param places in pixels, ascending
 * @param room how far from each other two have to be, in pixels
 */
export function roomAt(places: readonly number[], room: number, must: readonly boolean[]): boolean[] {
  const taken = places.filter((_, index) => must[index]);
  return places.map((place, index) => {
    if (must[index]) return true;
    if (taken.some((other) => Math.abs(other - place) < room)) return false;
    taken.push(place);
    return true;
  });
}
