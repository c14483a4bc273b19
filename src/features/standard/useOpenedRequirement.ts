import { useCallback, useEffect, useRef, useState } from 'react';
import { goTo } from '#src/ui/goTo.ts';
import { anchors } from './anchors.ts';

/**
 * Takes the person to the requirement that the address leads to, also when a link to it is followed once more. One
 * that the filters hide is brought forth first.
 * @param showAll takes away all filters
 * @returns to be called when a link to a requirement is followed
 */
export function useOpenedRequirement(opened: number | undefined, showAll: () => void): () => void {
  const [followed, setFollowed] = useState(0);
  const awaited = useRef<{ number: number; cleared: boolean } | null>(null);
  useEffect(() => {
    awaited.current = opened === undefined ? null : { number: opened, cleared: false };
  }, [opened, followed]);
  // After every render: the requirement may come on the page only when the filters have let go of it.
  useEffect(() => {
    if (!awaited.current) return;
    if (goTo(anchors.requirement(awaited.current.number))) {
      awaited.current = null;
    } else if (!awaited.current.cleared) {
      awaited.current.cleared = true;
      showAll();
    }
  });
  return useCallback(() => setFollowed((count) => count + 1), []);
}
