import type { Score } from '#src/domain/evaluation/Answer.ts';
import { scoreOfKey, type KeyPress } from '#src/parts/scoreKeys.ts';

/** What a key asks for while a meeting is held. */
export type MeetingCommand =
  | { kind: 'score'; score: Score }
  | {
      kind:
        | 'decide'
        | 'act'
        | 'hinder'
        | 'note'
        | 'evidence'
        | 'changes'
        | 'leaveText'
        | 'done'
        | 'postpone'
        | 'next'
        | 'previous'
        | 'help'
        | 'undo';
    };

export type KeyContext = {
  /** The highest level of the scale. */
  highest: number;
  /** The focus is in a field where keys are letters. */
  typing: boolean;
  /** The focus is on something that the arrow keys move within. */
  onRadio: boolean;
  /** The person has not turned single keys off. */
  singleKeys: boolean;
  /** There is more of the page below, or above, what is seen. */
  more: { below: boolean; above: boolean };
};

/** The command of a key, or `null` when the key belongs to somebody else: a text, the browser, another program. */
export function commandOf(press: KeyPress, context: KeyContext): MeetingCommand | null {
  const { typing, singleKeys } = context;
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = press;
  if (key === 'Enter' && (ctrlKey || metaKey)) return altKey || shiftKey || repeat ? null : { kind: 'done' };
  if (ctrlKey || metaKey || altKey) return null;
  if (typing) return key === 'Escape' && !shiftKey ? { kind: 'leaveText' } : null;
  const walk = shiftKey ? null : walkCommand(key, context);
  if (walk) return walk;
  if (!singleKeys) return null;
  const command = singleKeyCommand(press, context.highest);
  // A key that lies on the desk must not act again and again; walking on by holding it is fine.
  return repeat && command?.kind !== 'next' && command?.kind !== 'previous' ? null : command;
}

/** Keys that pages and remote controls for slides have for going on and back. What is left of the page is read first. */
function walkCommand(key: string, { onRadio, more }: KeyContext): MeetingCommand | null {
  switch (key) {
    case 'ArrowRight':
      return onRadio ? null : { kind: 'next' };
    case 'ArrowLeft':
      return onRadio ? null : { kind: 'previous' };
    case 'PageDown':
      return more.below ? null : { kind: 'next' };
    case 'PageUp':
      return more.above ? null : { kind: 'previous' };
    default:
      return null;
  }
}

function singleKeyCommand({ key, shiftKey }: KeyPress, highest: number): MeetingCommand | null {
  if (key === '?') return { kind: 'help' };
  if (shiftKey) return null;
  const score = scoreOfKey(key, highest);
  if (score !== null) return { kind: 'score', score };
  switch (key.toLowerCase()) {
    case 'backspace':
    case 'delete':
      return { kind: 'score', score: null };
    case 'b':
      return { kind: 'decide' };
    case 't':
      return { kind: 'act' };
    case 'h':
      return { kind: 'hinder' };
    case 'm':
      return { kind: 'note' };
    case 'd':
      return { kind: 'evidence' };
    case 'e':
      return { kind: 'changes' };
    case 'n':
      return { kind: 'done' };
    case 's':
      return { kind: 'postpone' };
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
