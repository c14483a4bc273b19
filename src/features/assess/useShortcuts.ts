import { useEffect, useRef } from 'react';
import { useShortcutChoice } from '#src/state/shortcutChoice.ts';
import { commandOf, type Command } from './shortcuts.ts';

/** Listens for the keys of the page. Does nothing while somebody types, or while a dialogue is open. */
export function useShortcuts(highest: number, onCommand: (command: Command) => void): void {
  const { enabled } = useShortcutChoice();
  const act = useRef(onCommand);
  useEffect(() => {
    act.current = onCommand;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const command = commandOf(event, { highest, typing: isTyping(event.target), singleKeys: enabled });
      if (!command) return;
      event.preventDefault();
      act.current(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [highest, enabled]);
}

/** Fields in which a key is a letter, or picks from a list by its first letter. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return !keylessInputs.has(target.type);
  return target instanceof HTMLTextAreaElement;
}

const keylessInputs = new Set(['radio', 'checkbox', 'button', 'submit', 'reset']);
