import { useRef, type KeyboardEvent, type MouseEvent } from 'react';

/** Presses closer than this, in milliseconds, are one press of a hand: the page has not answered the first yet. */
const sameMoment = 50;

/**
 * A press that counts once, for a button that adds something or hands out a file: the second press of a double one, a key that
 * is held down, and presses before the page has answered do nothing.
 * @returns what to spread on the button
 */
export function useSinglePress(act?: () => void): {
  onClick: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return {
    onClick: (event) => {
      const isAgain = event.detail > 1 || event.timeStamp - last.current < sameMoment;
      last.current = event.timeStamp;
      // Nor is a form sent twice.
      if (isAgain) event.preventDefault();
      else act?.();
    },
    onKeyDown: (event) => {
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    },
  };
}
