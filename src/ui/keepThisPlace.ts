/**
 * Somebody has been brought to a place on the page. When a page is loaded anew, the browser puts it back where it was, once all has
 * come: that may be after this, and would take them away again. Until they go to another page, the app says where they are.
 */
export function keepThisPlace(): void {
  if (history.scrollRestoration === 'manual') return;
  history.scrollRestoration = 'manual';
  const giveBack = () => {
    history.scrollRestoration = 'auto';
  };
  window.addEventListener('hashchange', giveBack, { once: true });
}
