import { useLayoutEffect, useRef } from 'react';
import { useShortcutChoice } from '#src/state/editing/assessChoices.ts';

/**
 * Listens for the keys of a page, from the moment it is seen. Does nothing while a dialogue is open, nor where somebody else
 * has taken the key.
 * @param read what a key means; `null`: nothing, and the browser does with it what it does. `singleKeys`: whether keys alone
 * act, as the person has chosen. The same function as long as it reads in the same way
 */
export function useKeyCommands<Command>(
  read: (event: KeyboardEvent, singleKeys: boolean) => Command | null,
  onCommand: (command: Command) => void,
): void {
  const { enabled } = useShortcutChoice();
  const act = useRef(onCommand);
  useLayoutEffect(() => {
    act.current = onCommand;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const command = read(event, enabled);
      if (!command) return;
      event.preventDefault();
      act.current(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [read, enabled]);
}
