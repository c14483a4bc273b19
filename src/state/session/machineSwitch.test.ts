import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMachineSwitch } from './machineSwitch.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const isOn = (byDefault: 'on' | 'off') => createMachineSwitch('key', byDefault).useChoice.getState().enabled;

describe('a choice kept on this machine', () => {
  test('is what it is by default until somebody chooses, also where nonsense is kept', () => {
    expect([isOn('on'), isOn('off')]).toEqual([true, false]);
    kept.set('key', 'kanskje');
    expect([isOn('on'), isOn('off')]).toEqual([true, false]);
  });

  test.each(['on', 'off'] as const)('is what was chosen when one comes back, %s by default', (byDefault) => {
    const { choose, useChoice } = createMachineSwitch('key', byDefault);
    for (const wanted of [true, false]) {
      choose(wanted);
      expect(useChoice.getState().enabled).toBe(wanted);
      expect(isOn(byDefault)).toBe(wanted);
    }
  });

  test('holds for the visit where nothing can be kept', () => {
    const refuse = () => {
      throw new Error('no storage');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const { choose, useChoice } = createMachineSwitch('key', 'off');
    expect(useChoice.getState().enabled).toBe(false);
    choose(true);
    expect(useChoice.getState().enabled).toBe(true);
  });
});
