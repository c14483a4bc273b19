import { isTyping } from '#src/ui/isTyping.ts';

const controls = 'a, button, summary, label, input, select, textarea';

/**
 * Many press twice where once is enough. When the first press has put something else under the pointer, or has led into a
 * field to write in, the second is not meant for what lies there now: it would take back what was just said, or be about another row.
 */
export function ignoreStrayPresses(): void {
  let pressed: Element | null = null;
  let focused: Element | null = null;
  let isStray = false;
  const begin = ({ detail, target }: MouseEvent) => {
    const control = target instanceof Element ? target.closest(controls) : null;
    const { activeElement } = document;
    const isInNewField = isTyping(activeElement) && activeElement !== focused && activeElement !== control;
    isStray = detail > 1 && control !== null && (control !== pressed || isInNewField);
    if (detail > 1) return;
    pressed = control;
    focused = activeElement;
  };
  const end = (event: MouseEvent) => {
    if (!isStray || event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('mousedown', begin, true);
  document.addEventListener('click', end, true);
}
