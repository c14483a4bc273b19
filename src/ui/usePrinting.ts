import { useSyncExternalStore } from 'react';

let printing: Date | null = null;

/**
 * When the printing that goes on just now began, or `null`. From just before to just after, so that what is folded can
 * be unfolded: paper cannot do that.
 */
export function usePrinting(): Date | null {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => null,
  );
}

function subscribe(onChange: () => void): () => void {
  const start = () => {
    printing = new Date();
    onChange();
  };
  const end = () => {
    printing = null;
    onChange();
  };
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}
