/** Gives the focus back to what had it; when that is gone, to the heading of the page, so that it is never lost. */
export function returnFocus(element: Element | null): void {
  const target =
    element instanceof HTMLElement && element.isConnected ? element : document.querySelector('h1');
  if (target instanceof HTMLElement && target !== document.body) target.focus();
}
