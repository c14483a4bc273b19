import { wasEverUsed } from '#src/state/session/everUsed.ts';
import { readThemeChoice, themeShownFor } from '#src/state/session/themeChoice.ts';
import { hideWelcome, keepUntilActing } from './beforeActing.ts';

/*
 * Runs before anything of the page is painted, so it must be small. The welcome lies in the built page: it is shown to
 * somebody who has nothing here yet and has asked for no other page, in the colours they have chosen.
 */
document.documentElement.classList.add(themeShownFor(readThemeChoice()));
const isFirstPage = ['', '#', '#/'].includes(location.hash);
if (wasEverUsed() || !isFirstPage) hideWelcome();
keepUntilActing();
