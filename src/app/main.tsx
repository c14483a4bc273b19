import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { openEvaluation } from '#src/state/editing/openEvaluation.ts';
import { isListKept } from '#src/state/start/keptList.ts';
import { openSession } from '#src/state/start/openSession.ts';
import { saveBeforeLeaving } from '#src/state/session/saving.ts';
import { App } from './App.tsx';
import { takeOver, tellThatItActs } from './beforeActing.ts';
import { ignoreStrayPresses } from './ignoreStrayPresses.ts';
import { loadAhead } from './loadedPages.tsx';
import { pageAhead, type PageAhead } from './pageAhead.ts';
import './global.css';

// Zod would try `new Function` to speed up parsing; our Content-Security-Policy rightly forbids it.
z.config({ jitless: true });

/** So long, in milliseconds, the app waits for its page: drawn in one with it, all is there sooner than in two goes. */
const patience = 200;

saveBeforeLeaving();
ignoreStrayPresses();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const app = (
  <StrictMode>
    <App onDrawn={tellThatItActs} />
  </StrictMode>
);
if (takeOver(root)) {
  hydrateRoot(root, app);
  openAfterPaint();
} else {
  const ahead = pageAhead(location.hash);
  if (ahead?.page === 'home' && isListKept()) {
    // Hjem is first drawn as it was last shown.
    void drawWithPage(root, ahead).then(openAfterPaint);
  } else {
    // What is to be seen lies on the disk: it is on its way while the page around it is drawn.
    void openSession();
    void drawWithPage(root, ahead);
  }
}

/** Draws the app, together with the page where it is one of those that most visits open. */
async function drawWithPage(place: HTMLElement, ahead: PageAhead | null): Promise<void> {
  if (ahead)
    await Promise.race([
      Promise.all([pageIsHere(ahead), stylesAreHere()]),
      new Promise((done) => setTimeout(done, patience)),
    ]);
  createRoot(place).render(app);
}

/** Until a page can be drawn whole. What Hjem shows is known before the disk has answered; a card is read from it. */
async function pageIsHere(ahead: PageAhead): Promise<unknown> {
  return ahead.page === 'home'
    ? loadAhead('home')
    : Promise.all([loadAhead('requirements'), openEvaluation(ahead.evaluation)]);
}

/** Until the style sheets that were asked for before the app started are read. One that cannot be had holds nothing up. */
async function stylesAreHere(): Promise<unknown> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const awaited = sheets.filter(({ sheet }) => sheet === null);
  return Promise.all(
    awaited.map(
      async (link) =>
        new Promise((done) => {
          link.addEventListener('load', done);
          link.addEventListener('error', done);
        }),
    ),
  );
}

/** Opens what is stored once the page is painted: that does not wait for the disk, and should not share its time. */
function openAfterPaint(): void {
  // The frame comes before the paint, the task after it. A tab in the background gets no frames.
  if (document.visibilityState === 'hidden') void openSession();
  else requestAnimationFrame(() => setTimeout(() => void openSession()));
}
