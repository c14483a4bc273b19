import { Provider, Theme } from '@navikt/ds-react';
import { useLayoutEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useTheme } from '#src/state/theme.ts';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Pages } from './Pages.tsx';
import { Shell } from './Shell.tsx';

/** The whole app. Hash addresses let it lie in any folder of any static host. */
export function App() {
  const shown = useTheme((state) => state.shown);
  // Paper is white, and the browser prints no backgrounds: light letters would be lost on it.
  const theme = usePrinting() ? 'light' : shown;
  useLayoutEffect(() => {
    // Dialogues are drawn outside the Theme element, so the whole document carries the theme.
    document.documentElement.classList.remove('light', 'dark');
    document.documentElement.classList.add(theme);
  }, [theme]);
  return (
    <Provider>
      <Theme theme={theme} hasBackground={false}>
        <Router hook={useHashLocation}>
          <Shell>
            <ErrorBoundary>
              <Pages />
            </ErrorBoundary>
          </Shell>
        </Router>
      </Theme>
    </Provider>
  );
}
