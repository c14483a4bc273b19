/**
 * A page begins at its beginning, however far down the one before was read, and its heading takes the focus, so that
 * keyboard and screen reader start there. On the very first page the browser's own start, at the top, is right; and
 * whoever has opened a menu while the page was on its way keeps it: losing the focus, it would close.
 */
export function beginAt(heading: HTMLElement | null): void {
  const hasOpenedMenu = document.activeElement?.getAttribute('aria-expanded') === 'true';
  if (document.body.dataset['visited'] === 'yes' && !hasOpenedMenu) {
    // What an address leads to comes after.
    window.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }
  document.body.dataset['visited'] = 'yes';
}
