import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Carrying the points of an agenda to another position with the pointer. A point bears `data-point` and `data-position`,
 * and can be dragged. A shortcut for whoever has a mouse: the buttons of each point do the same.
 * @param onDrop told which point was let go of at which position
 * @returns what the list holds, and the position that a point is held over
 */
export function useAgendaDrag(
  onDrop: (point: string, position: number) => void,
): [RefObject<HTMLOListElement | null>, number | null] {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const entryAt = ({ target }: Event) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-point]') : null;
    const positionAt = (event: Event) => {
      const position = entryAt(event)?.dataset['position'];
      return position === undefined ? null : Number(position);
    };
    const end = () => {
      held.current = null;
      setOver(null);
    };
    const listen = (type: 'dragstart' | 'dragover' | 'drop' | 'dragend', act: (event: DragEvent) => void) =>
      element.addEventListener(type, act, { signal });
    listen('dragstart', (event) => {
      held.current = entryAt(event)?.dataset['point'] ?? null;
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    });
    listen('dragover', (event) => {
      if (held.current === null) return;
      const position = positionAt(event);
      setOver(position);
      if (position !== null) event.preventDefault();
    });
    listen('drop', (event) => {
      const position = positionAt(event);
      if (held.current !== null && position !== null) {
        event.preventDefault();
        onDrop(held.current, position);
      }
      end();
    });
    listen('dragend', end);
    return () => controller.abort();
  });
  return [list, over];
}
