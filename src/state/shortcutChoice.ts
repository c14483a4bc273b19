import { create } from 'zustand';

const key = 'rettesnor-shortcuts';

/**
 * Whether single keys act. They can be turned off, for those who speak to the machine or strike keys by accident
 * (WCAG 2.1.4). Kept on this machine.
 */
export const useShortcutChoice = create<{ enabled: boolean }>()(() => ({ enabled: readChoice() }));

/** Turns the single keys on or off on this machine. */
export function chooseShortcuts(enabled: boolean): void {
  try {
    localStorage.setItem(key, enabled ? 'on' : 'off');
  } catch {
    // Private mode without storage: the choice holds for this visit.
  }
  useShortcutChoice.setState({ enabled });
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}
