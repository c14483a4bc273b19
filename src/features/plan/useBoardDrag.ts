import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Carrying cards of a board to its columns with the pointer. A card bears `data-action` and can be dragged, a column
 * `data-column`. A shortcut for whoever has a mouse: the menu of each card does the same.
 * @param onDrop told which card was let go of in which column
 * @returns what the board holds, and the column that a card is held over
 */
export function useBoardDrag(
  onDrop: (action: string, column: string) => void,
): [RefObject<HTMLDivElement | null>, string | null] {
  const board = useRef<HTMLDivElement>(null);
  const held = useRef<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    const element = board.current;
    if (!element) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const valueAt = ({ target }: Event, name: 'action' | 'column') =>
      (target instanceof Element && target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name]) || null;
    const end = () => {
      held.current = null;
      setOver(null);
    };
    element.addEventListener(
      'dragstart',
      (event) => {
        held.current = valueAt(event, 'action');
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      },
      { signal },
    );
    element.addEventListener(
      'dragover',
      (event) => {
        if (held.current === null) return;
        const column = valueAt(event, 'column');
        setOver(column);
        if (column !== null) event.preventDefault();
      },
      { signal },
    );
    element.addEventListener(
      'drop',
      (event) => {
        const column = valueAt(event, 'column');
        if (held.current !== null && column !== null) {
          event.preventDefault();
          onDrop(held.current, column);
        }
        end();
      },
      { signal },
    );
    element.addEventListener('dragend', end, { signal });
    return () => controller.abort();
  });
  return [board, over];
}
