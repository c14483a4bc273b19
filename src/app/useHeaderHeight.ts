import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Tells the style sheets, as `--header-height`, how much of the top of the screen the sticky header covers: nothing
 * where it scrolls away. It grows when the window is narrow, the text large, or a save has failed.
 */
export function useHeaderHeight(): RefObject<HTMLElement | null> {
  const header = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = header.current;
    if (!element) return;
    const measure = () => {
      const covers = getComputedStyle(element).position === 'sticky';
      const height = covers ? element.offsetHeight : 0;
      document.documentElement.style.setProperty('--header-height', `${height}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return header;
}
