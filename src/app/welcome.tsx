import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** The first page as somebody sees it who has nothing here yet, for the built page to hold. Run by the build alone. */
export function drawWelcome(): string {
  return renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
