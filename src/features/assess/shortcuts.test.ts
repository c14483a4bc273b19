import { describe, expect, test } from 'vitest';
import { commandOf, type KeyContext, type KeyPress } from './shortcuts.ts';

const context: KeyContext = { highest: 4, typing: false, singleKeys: true };

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, ...held };
}

describe('single keys', () => {
  test('digits are levels, up to the highest the scale has', () => {
    expect(commandOf(press('0'), context)).toEqual({ kind: 'score', score: 0 });
    expect(commandOf(press('4'), context)).toEqual({ kind: 'score', score: 4 });
    expect(commandOf(press('5'), context)).toBeNull();
  });

  test.each([
    ['i', { kind: 'score', score: 'notRelevant' }],
    ['v', { kind: 'score', score: 'unknown' }],
    ['Backspace', { kind: 'clear' }],
    ['Delete', { kind: 'clear' }],
    ['n', { kind: 'nextUnanswered' }],
    ['j', { kind: 'next' }],
    ['k', { kind: 'previous' }],
    ['u', { kind: 'undo' }],
    ['/', { kind: 'search' }],
    ['?', { kind: 'help' }],
  ])('%s', (key, command) => {
    expect(commandOf(press(key), context)).toEqual(command);
  });

  test('capital letters from Caps Lock count, those from Shift do not', () => {
    expect(commandOf(press('N'), context)).toEqual({ kind: 'nextUnanswered' });
    expect(commandOf(press('N', { shiftKey: true }), context)).toBeNull();
  });

  test('the slash and the question mark stand behind Shift on Norwegian keyboards', () => {
    expect(commandOf(press('/', { shiftKey: true }), context)).toEqual({ kind: 'search' });
    expect(commandOf(press('?', { shiftKey: true }), context)).toEqual({ kind: 'help' });
  });

  test('other keys are nobody’s', () => {
    for (const key of ['a', 'x', 'Enter', ' ', 'Tab', 'ArrowDown', 'Escape', 'F5'])
      expect(commandOf(press(key), context)).toBeNull();
  });

  test('do nothing while somebody types', () => {
    for (const key of ['3', 'n', 'Backspace', '/', '?'])
      expect(commandOf(press(key), { ...context, typing: true })).toBeNull();
  });

  test('do nothing once they are turned off', () => {
    for (const key of ['3', 'n', 'Backspace', '/', '?'])
      expect(commandOf(press(key), { ...context, singleKeys: false })).toBeNull();
  });

  test('do nothing together with Ctrl, Alt or Meta', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
      for (const key of ['3', 'n', 'i', 'Backspace', '/', '?'])
        expect(commandOf(press(key, { [held]: true }), context)).toBeNull();
  });

  test('a key held down walks, but neither scores nor undoes again and again', () => {
    expect(commandOf(press('j', { repeat: true }), context)).toEqual({ kind: 'next' });
    expect(commandOf(press('k', { repeat: true }), context)).toEqual({ kind: 'previous' });
    for (const key of ['3', 'n', 'u', 'Backspace'])
      expect(commandOf(press(key, { repeat: true }), context)).toBeNull();
  });
});

describe('undo and redo', () => {
  test('with Ctrl, or Command on a Mac', () => {
    expect(commandOf(press('z', { ctrlKey: true }), context)).toEqual({ kind: 'undo' });
    expect(commandOf(press('z', { metaKey: true }), context)).toEqual({ kind: 'undo' });
    expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), context)).toEqual({ kind: 'redo' });
    expect(commandOf(press('y', { ctrlKey: true }), context)).toEqual({ kind: 'redo' });
  });

  test('belong to the field while somebody types in one', () => {
    expect(commandOf(press('z', { ctrlKey: true }), { ...context, typing: true })).toBeNull();
  });

  test('are no single keys, and stay when those are turned off', () => {
    expect(commandOf(press('z', { ctrlKey: true }), { ...context, singleKeys: false })).toEqual({
      kind: 'undo',
    });
  });

  test('not with AltGr, which some systems send as Ctrl and Alt', () => {
    expect(commandOf(press('z', { ctrlKey: true, altKey: true }), context)).toBeNull();
  });
});
