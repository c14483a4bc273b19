import { create } from 'zustand';
import { readThemeChoice, themeKey, themeShownFor, type ThemeChoice } from './themeChoice.ts';

/** The choice, and what it means just now. */
export const useTheme = create<{ choice: ThemeChoice; shown: 'light' | 'dark' }>()(() => {
  // Written into the built page, where there is no machine to ask: the document's own class is what colours it.
  if (typeof window === 'undefined') return { choice: 'system', shown: 'light' };
  const choice = readThemeChoice();
  return { choice, shown: themeShownFor(choice) };
});

/** Chooses a theme for this machine. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(themeKey, choice);
  } catch {
    // Private mode without storage: the choice holds for this visit.
  }
  useTheme.setState({ choice, shown: themeShownFor(choice) });
}

if (typeof window !== 'undefined') {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    const { choice } = useTheme.getState();
    useTheme.setState({ shown: themeShownFor(choice) });
  });
}
