import { describe, expect, test } from 'vitest';
import { commandOf, type KeyContext } from './shortcuts.ts';
import type { KeyPress } from '#src/parts/scoreKeys.ts';

const context: KeyContext = { highest: 4, typing: false, inCard: true, singleKeys: true };

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
    ['f', { kind: 'unchanged' }],
    ['n', { kind: 'onward' }],
    ['b', { kind: 'write' }],
    ['j', { kind: 'next' }],
    ['k', { kind: 'previous' }],
    ['u', { kind: 'undo' }],
    ['?', { kind: 'help' }],
  ])('%s', (key, command) => {
    expect(commandOf(press(key), context)).toEqual(command);
  });

  test('capital letters from Caps Lock count, those from Shift do not', () => {
    expect(commandOf(press('N'), context)).toEqual({ kind: 'onward' });
    expect(commandOf(press('N', { shiftKey: true }), context)).toBeNull();
  });

  test('the question mark stands behind Shift; the slash searches from anywhere, and is no key of the page', () => {
    expect(commandOf(press('/', { shiftKey: true }), context)).toBeNull();
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
      for (const key of ['3', 'n', 'i', 'f', 'Backspace', '/', '?'])
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

describe('on from a text', () => {
  const writing = { ...context, typing: true };

  test('Ctrl or Command with Enter goes on, from a field of a card and from anywhere else on the page', () => {
    for (const held of ['ctrlKey', 'metaKey'] as const) {
      expect(commandOf(press('Enter', { [held]: true }), writing)).toEqual({ kind: 'onward' });
      expect(commandOf(press('Enter', { [held]: true }), { ...context, inCard: false })).toEqual({
        kind: 'onward',
      });
      expect(commandOf(press('Enter', { [held]: true }), { ...writing, inCard: false })).toBeNull();
      expect(commandOf(press('Enter', { [held]: true, repeat: true }), writing)).toBeNull();
    }
    expect(commandOf(press('Enter', { ctrlKey: true }), { ...writing, singleKeys: false })).toEqual({
      kind: 'onward',
    });
    expect(commandOf(press('Enter'), writing)).toBeNull();
  });

  test('Esc leaves a field of a card, and no other', () => {
    expect(commandOf(press('Escape'), writing)).toEqual({ kind: 'leaveText' });
    expect(commandOf(press('Escape'), { ...writing, inCard: false })).toBeNull();
    expect(commandOf(press('Escape', { altKey: true }), writing)).toBeNull();
  });
});
