import { create } from 'zustand';

/** What the person chose. `system` follows the machine. */
export type ThemeChoice = 'light' | 'dark' | 'system';

const key = 'rettesnor-theme';
const dark = typeof window === 'undefined' ? null : window.matchMedia('(prefers-color-scheme: dark)');

/** The choice, and what it means just now. Kept in local storage so that the first paint can know it. */
export const useTheme = create<{ choice: ThemeChoice; shown: 'light' | 'dark' }>()(() => {
  const choice = readChoice();
  return { choice, shown: shownFor(choice) };
});

/** Chooses a theme for this machine. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Private mode without storage: the choice holds for this visit.
  }
  useTheme.setState({ choice, shown: shownFor(choice) });
}

dark?.addEventListener('change', () => {
  const { choice } = useTheme.getState();
  useTheme.setState({ shown: shownFor(choice) });
});

function shownFor(choice: ThemeChoice): 'light' | 'dark' {
  if (choice !== 'system') return choice;
  return dark?.matches ? 'dark' : 'light';
}

function readChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}
