import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { openSession } from '#src/state/openSession.ts';
import { saveBeforeLeaving } from '#src/state/saving.ts';
import { App } from './App.tsx';
import './global.css';

// Zod would try `new Function` to speed up parsing; our Content-Security-Policy rightly forbids it.
z.config({ jitless: true });

void openSession();
saveBeforeLeaving();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
