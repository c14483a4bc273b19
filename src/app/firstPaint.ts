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

/** Has the browser fetch files while the app starts. `files`: their addresses, with a space between. */
function fetchAhead(files: string): void {
  for (const file of files.split(' ').filter((name) => name !== '')) {
    const link = document.createElement('link');
    link.href = `./${file}`;
    if (file.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' });
    else link.rel = 'modulepreload';
    link.crossOrigin = '';
    document.head.append(link);
  }
}
