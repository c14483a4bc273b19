import { useCallback } from 'react';
import { useKeyCommands } from '#src/parts/useKeyCommands.ts';
import { isTyping } from '#src/ui/isTyping.ts';
import { commandOf, type Command } from './shortcuts.ts';

/** Listens for the keys of the page with the cards. */
export function useShortcuts(highest: number, onCommand: (command: Command) => void): void {
  const read = useCallback(
    (event: KeyboardEvent, singleKeys: boolean) => {
      const inCard = event.target instanceof Element && event.target.closest('[data-requirement]') !== null;
      return commandOf(event, { highest, typing: isTyping(event.target), inCard, singleKeys });
    },
    [highest],
  );
  useKeyCommands(read, onCommand);
}
