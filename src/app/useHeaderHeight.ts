import { useLayoutEffect, useRef, type RefObject } from 'react';

const property = '--header-height';

/** What the style sheets go by, in pixels. */
function saidHeight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(property));
}

/**
 * Tells the style sheets, as `--header-height`, how much of the top of the screen the sticky header covers: nothing
 * where it scrolls away. It grows when the text is large, or a save has failed.
 */
export function useHeaderHeight(): RefObject<HTMLElement | null> {
  const header = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = header.current;
    if (!element) return;
    const measure = () => {
      const covers = getComputedStyle(element).position === 'sticky';
      const height = covers ? element.offsetHeight : 0;
      // Every element inherits it: to set it, be it as it was, has the browser go through them all once more.
      if (height !== saidHeight()) document.documentElement.style.setProperty(property, `${height}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return header;
}
