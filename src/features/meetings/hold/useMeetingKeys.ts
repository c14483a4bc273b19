import { useLayoutEffect, useRef } from 'react';
import { useShortcutChoice } from '#src/state/editing/assessChoices.ts';
import { isTyping } from '#src/ui/isTyping.ts';
import { commandOf, type MeetingCommand } from './keys.ts';

/** A page that ends this close to what is seen, in pixels, has no more to show. */
const nearly = 4;

/** Listens for the keys of the meeting. Does nothing while a dialogue is open. */
export function useMeetingKeys(highest: number, onCommand: (command: MeetingCommand) => void): void {
  const { enabled } = useShortcutChoice();
  const act = useRef(onCommand);
  useLayoutEffect(() => {
    act.current = onCommand;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const { target } = event;
      const command = commandOf(event, {
        highest,
        typing: isTyping(target),
        onRadio: target instanceof HTMLInputElement && target.type === 'radio',
        singleKeys: enabled,
        more: moreOfPage(),
      });
      if (!command) return;
      event.preventDefault();
      act.current(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [highest, enabled]);
}

function moreOfPage(): { below: boolean; above: boolean } {
  const { scrollHeight } = document.documentElement;
  return {
    below: window.scrollY + window.innerHeight < scrollHeight - nearly,
    above: window.scrollY > nearly,
  };
}
