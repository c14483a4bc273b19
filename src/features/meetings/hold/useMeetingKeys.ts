import { useCallback } from 'react';
import { useKeyCommands } from '#src/parts/useKeyCommands.ts';
import { isTyping } from '#src/ui/isTyping.ts';
import { commandOf, type MeetingCommand } from './keys.ts';

/** A page that ends this close to what is seen, in pixels, has no more to show. */
const nearly = 4;

/** Listens for the keys of the meeting. */
export function useMeetingKeys(highest: number, onCommand: (command: MeetingCommand) => void): void {
  const read = useCallback(
    (event: KeyboardEvent, singleKeys: boolean) => {
      const { target } = event;
      return commandOf(event, {
        highest,
        typing: isTyping(target),
        onRadio: target instanceof HTMLInputElement && target.type === 'radio',
        singleKeys,
        more: moreOfPage(),
      });
    },
    [highest],
  );
  useKeyCommands(read, onCommand);
}

function moreOfPage(): { below: boolean; above: boolean } {
  const { scrollHeight } = document.documentElement;
  return {
    below: window.scrollY + window.innerHeight < scrollHeight - nearly,
    above: window.scrollY > nearly,
  };
}
