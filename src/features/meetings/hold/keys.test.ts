import { describe, expect, test } from 'vitest';
import { commandOf, type KeyContext } from './keys.ts';
import type { KeyPress } from '#src/parts/scoreKeys.ts';

const context: KeyContext = {
  highest: 4,
  typing: false,
  onRadio: false,
  singleKeys: true,
  more: { below: false, above: false },
};

function of(press: Partial<KeyPress> & { key: string }, in_: Partial<KeyContext> = {}) {
  const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
  return commandOf({ ...bare, ...press }, { ...context, ...in_ });
}

describe('a key while a meeting is held', () => {
  test.each([
    ['0', { kind: 'score', score: 0 }],
    ['4', { kind: 'score', score: 4 }],
    ['5', null],
    ['i', { kind: 'score', score: 'notRelevant' }],
    ['V', { kind: 'score', score: 'unknown' }],
    ['Backspace', { kind: 'score', score: null }],
    ['Delete', { kind: 'score', score: null }],
    ['b', { kind: 'decide' }],
    ['t', { kind: 'act' }],
    ['h', { kind: 'hinder' }],
    ['m', { kind: 'note' }],
    ['d', { kind: 'evidence' }],
    ['e', { kind: 'changes' }],
    ['n', { kind: 'done' }],
    ['s', { kind: 'postpone' }],
    ['j', { kind: 'next' }],
    ['k', { kind: 'previous' }],
    ['ArrowRight', { kind: 'next' }],
    ['ArrowLeft', { kind: 'previous' }],
    ['PageDown', { kind: 'next' }],
    ['PageUp', { kind: 'previous' }],
    ['u', { kind: 'undo' }],
    ['?', { kind: 'help' }],
    ['x', null],
    ['Escape', null],
    ['Enter', null],
  ])('%s', (key, command) => {
    expect(of({ key })).toEqual(command);
  });

  test('is a letter in a text, but for Esc, and Ctrl + Enter that goes on', () => {
    for (const key of ['3', 'b', 'n', '?', 'ArrowRight', 'PageDown', 'Backspace'])
      expect(of({ key }, { typing: true })).toBeNull();
    expect(of({ key: 'Escape' }, { typing: true })).toEqual({ kind: 'leaveText' });
    expect(of({ key: 'Enter', ctrlKey: true }, { typing: true })).toEqual({ kind: 'done' });
    expect(of({ key: 'Enter', metaKey: true })).toEqual({ kind: 'done' });
    expect(of({ key: 'Enter', ctrlKey: true, repeat: true })).toBeNull();
  });

  test('belongs to the browser with Ctrl, ⌘ or Alt', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      for (const key of ['3', 'b', 't', 'ArrowLeft', 'PageDown'])
        expect(of({ key, [held]: true })).toBeNull();
  });

  test('with Shift is none, but for the one that stands behind it', () => {
    expect(of({ key: 'B', shiftKey: true })).toBeNull();
    expect(of({ key: 'PageDown', shiftKey: true })).toBeNull();
    expect(of({ key: '?', shiftKey: true })).toEqual({ kind: 'help' });
  });

  test('walks within the scale, and down a page that is longer than the screen, before it walks on', () => {
    expect(of({ key: 'ArrowRight' }, { onRadio: true })).toBeNull();
    expect(of({ key: 'ArrowLeft' }, { onRadio: true })).toBeNull();
    expect(of({ key: 'PageDown' }, { more: { below: true, above: false } })).toBeNull();
    expect(of({ key: 'PageUp' }, { more: { below: false, above: true } })).toBeNull();
    expect(of({ key: '3' }, { onRadio: true })).toEqual({ kind: 'score', score: 3 });
  });

  test('that lies on the desk acts once', () => {
    expect(of({ key: 'b', repeat: true })).toBeNull();
    expect(of({ key: '3', repeat: true })).toBeNull();
    expect(of({ key: 'j', repeat: true })).toEqual({ kind: 'next' });
  });

  test('single ones can be turned off; those of a remote control stay', () => {
    for (const key of ['3', 'b', 'n', '?']) expect(of({ key }, { singleKeys: false })).toBeNull();
    expect(of({ key: 'PageDown' }, { singleKeys: false })).toEqual({ kind: 'next' });
  });
});
