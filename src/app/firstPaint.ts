import { wasEverUsed } from '#src/state/session/everUsed.ts';
import { readThemeChoice, themeShownFor } from '#src/state/session/themeChoice.ts';
import { hideWelcome, keepUntilActing } from './beforeActing.ts';
import { pageAhead } from './pageAhead.ts';

/*
 * Runs before anything of the page is painted, so it must be small. The welcome lies in the built page: it is shown to
 * somebody who has nothing here yet and has asked for no other page, in the colours they have chosen.
 */
document.documentElement.classList.add(themeShownFor(readThemeChoice()));
const ahead = pageAhead(location.hash);
if (wasEverUsed() || ahead?.page !== 'home') {
  hideWelcome();
  if (ahead) fetchAhead(document.currentScript?.dataset[ahead.page] ?? '');
}
keepUntilActing();

/**
 * Has the browser fetch files while the app starts. `files`: their addresses, with a space between. Style sheets are put to
 * use at once: the app then finds them here, and does not first ask for them itself.
 */
function fetchAhead(files: string): void {
  const links = files
    .split(' ')
    .filter((name) => name !== '')
    .map((file) => {
      const link = document.createElement('link');
      link.href = `./${file}`;
      link.rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
      link.crossOrigin = '';
      // What could not be had is asked for again by whoever needs it.
      link.addEventListener('error', () => link.remove());
      return link;
    });
  document.head.append(...links.filter(({ rel }) => rel === 'modulepreload'));
  // After the app's own, which the browser has not read yet: of two rules that weigh the same, the later one holds.
  new MutationObserver((_changes, observer) => {
    const own = document.querySelector('link[rel="stylesheet"]');
    if (!own) return;
    observer.disconnect();
    own.after(...links.filter(({ rel }) => rel === 'stylesheet'));
  }).observe(document, { childList: true, subtree: true });
}
