/** From a value to a place in a drawing, in pixels. */
export type LinearScale = (value: number) => number;

/** The scale that puts 0 at `start` and `max` at `end`; the values between are spread evenly. */
export function linearScale(max: number, start: number, end: number): LinearScale {
  return (value) => start + (value / max) * (end - start);
}
