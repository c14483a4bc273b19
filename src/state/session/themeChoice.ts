/** What the person chose. `system` follows the machine. */
export type ThemeChoice = 'light' | 'dark' | 'system';

export const themeKey = 'rettesnor-theme';

/** The choice as it is kept on this machine. In local storage, so that the first paint can know it. */
export function readThemeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(themeKey);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** What a choice means on this machine just now. */
export function themeShownFor(choice: ThemeChoice): 'light' | 'dark' {
  if (choice !== 'system') return choice;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
