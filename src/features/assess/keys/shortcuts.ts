import type { Score } from '#src/domain/evaluation/Answer.ts';
import { scoreOfKey, type KeyPress } from '#src/parts/scoreKeys.ts';

/** What a key asks for. */
export type Command =
  | { kind: 'score'; score: Exclude<Score, null> }
  | {
      kind:
        | 'clear'
        | 'unchanged'
        | 'onward'
        | 'next'
        | 'previous'
        | 'write'
        | 'leaveText'
        | 'undo'
        | 'redo'
        | 'help';
    };

export type KeyContext = {
  /** The highest level of the scale. */
  highest: number;
  /** The focus is in a field where keys are letters. */
  typing: boolean;
  /** The focus is in a card. */
  inCard: boolean;
  /** The person has not turned single keys off. */
  singleKeys: boolean;
};

/** The command of a key, or `null` when the key belongs to somebody else: a text, the browser, another program. */
export function commandOf(press: KeyPress, context: KeyContext): Command | null {
  const { highest, typing, inCard, singleKeys } = context;
  if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) {
    const elsewhere = (typing && !inCard) || press.altKey || press.shiftKey || press.repeat;
    return elsewhere ? null : { kind: 'onward' };
  }
  if (typing) return press.key === 'Escape' && inCard && isBare(press) ? { kind: 'leaveText' } : null;
  if (press.ctrlKey || press.metaKey) return press.altKey ? null : historyCommand(press);
  if (press.altKey || !singleKeys) return null;
  const command = singleKeyCommand(press, highest);
  // A key that lies on the desk must not score card after card; walking down the list by holding a key is fine.
  return press.repeat && command?.kind !== 'next' && command?.kind !== 'previous' ? null : command;
}

function isBare({ ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  return !ctrlKey && !metaKey && !altKey && !shiftKey;
}

function historyCommand({ key, shiftKey }: KeyPress): Command | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' && !shiftKey ? { kind: 'redo' } : null;
}

function singleKeyCommand({ key, shiftKey }: KeyPress, highest: number): Command | null {
  // On Norwegian keyboards it stands behind Shift. So does «/», which searches from anywhere, and is no key of the page.
  if (key === '?') return { kind: 'help' };
  if (shiftKey) return null;
  const score = scoreOfKey(key, highest);
  if (score !== null) return { kind: 'score', score };
  switch (key.toLowerCase()) {
    case 'backspace':
    case 'delete':
      return { kind: 'clear' };
    case 'f':
      return { kind: 'unchanged' };
    case 'n':
      return { kind: 'onward' };
    case 'b':
      return { kind: 'write' };
    case 'j':
      return { kind: 'next' };
    case 'k':
      return { kind: 'previous' };
    case 'u':
      return { kind: 'undo' };
    default:
      return null;
  }
}
