import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * The width an element has been given, in CSS pixels, so that a drawing can fit its words to it instead of shrinking
 * them. 0 until the element is on the page; it is known before the first paint.
 */
export function useWidth<Kind extends Element>(): [RefObject<Kind | null>, number] {
  const ref = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
