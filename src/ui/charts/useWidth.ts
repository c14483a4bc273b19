import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { usePrinting } from '../usePrinting.ts';

/**
 * What a drawing is laid out for on an upright sheet of A4. A little wider than what is written there, so that its words
 * become as small as those of a table.
 */
const sheetWidth = 760;

/**
 * The width an element has been given, in CSS pixels, so that a drawing can fit its words to it instead of shrinking
 * them. In print it is that of a sheet, however wide the screen is. 0 until the element is on the page; it is known before the first paint.
 */
export function useWidth<Kind extends Element>(): [RefObject<Kind | null>, number] {
  const ref = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  const printing = usePrinting() !== null;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, printing && width > 0 ? sheetWidth : width];
}
