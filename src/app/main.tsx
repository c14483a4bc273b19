import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { openSession } from '#src/state/start/openSession.ts';
import { saveBeforeLeaving } from '#src/state/session/saving.ts';
import { App } from './App.tsx';
import { takeOver, tellThatItActs } from './beforeActing.ts';
import { ignoreStrayPresses } from './ignoreStrayPresses.ts';
import './global.css';

// Zod would try `new Function` to speed up parsing; our Content-Security-Policy rightly forbids it.
z.config({ jitless: true });

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
  // What is to be seen lies on the disk: it is on its way while the page around it is drawn.
  void openSession();
  createRoot(root).render(app);
}

/** Opens what is stored once the welcome is painted: that does not wait for the disk, and should not share its time. */
function openAfterPaint(): void {
  // The frame comes before the paint, the task after it. A tab in the background gets no frames.
  if (document.visibilityState === 'hidden') void openSession();
  else requestAnimationFrame(() => setTimeout(() => void openSession()));
}
