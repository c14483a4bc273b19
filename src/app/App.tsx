import { Provider, Theme } from '@navikt/ds-react';
import { useEffect, useLayoutEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useTheme } from '#src/state/session/theme.ts';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Surface } from './Surface.tsx';

/** The whole app. Hash addresses let it lie in any folder of any static host. */
export function App({ onDrawn }: { onDrawn?: () => void }) {
  const [location] = useHashLocation();
  const shown = useTheme((state) => state.shown);
  // Paper is white, and the browser prints no backgrounds: light letters would be lost on it.
  const theme = usePrinting() ? 'light' : shown;
  useLayoutEffect(() => {
    // The document carries the theme, for dialogues too and before there is any script.
    document.documentElement.classList.remove('light', 'dark');
    document.documentElement.classList.add(theme);
  }, [theme]);
  useEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <Provider>
      <Theme hasBackground={false}>
        <Router hook={useHashLocation}>
          <ErrorBoundary at={location}>
            <Surface />
          </ErrorBoundary>
        </Router>
      </Theme>
    </Provider>
  );
}
