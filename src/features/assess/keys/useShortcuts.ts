import { useLayoutEffect, useRef } from 'react';
import { useShortcutChoice } from '#src/state/editing/assessChoices.ts';
import { isTyping } from '#src/ui/isTyping.ts';
import { commandOf, type Command } from './shortcuts.ts';

/**
 * Listens for the keys of the page, from the moment its cards are seen. Does nothing while somebody types, or while a
 * dialogue is open.
 */
export function useShortcuts(highest: number, onCommand: (command: Command) => void): void {
  const { enabled } = useShortcutChoice();
  const act = useRef(onCommand);
  useLayoutEffect(() => {
    act.current = onCommand;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const inCard = event.target instanceof Element && event.target.closest('[data-requirement]') !== null;
      const typing = isTyping(event.target);
      const command = commandOf(event, { highest, typing, inCard, singleKeys: enabled });
      if (!command) return;
      event.preventDefault();
      act.current(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [highest, enabled]);
}
