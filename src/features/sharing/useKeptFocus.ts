import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus on the page where a button goes because it has been pressed: what it stood for is over.
 * @param place what takes the focus then
 * @returns to be told of every press
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): () => void {
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current || document.activeElement !== document.body) return;
    pressed.current = false;
    place.current?.focus();
  });
  return () => {
    pressed.current = true;
  };
}
