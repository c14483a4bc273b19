import { describe, expect, test } from 'vitest';
import { canonical, contentHash } from './contentHash.ts';
import {
  loadStandard,
  publishedPaths,
  readAt,
  readJson,
} from '../../scripts/standards/publishedStandards.ts';

/** The norm of a published edition never changes: evaluations refer to it. What we say about it may: `explanations.test.ts`. */
const pins: Record<string, string> = {
  'standards/oslostandard-integrering-flyktninger/1.json':
    'e0706cdd86a7e0dd170ede3c8c8c5d5e229e5c664bd0b5696e21e15d94404567',
};

describe('published standards', () => {
  test.each(publishedPaths())('%s is valid', (path) => {
    expect(readAt(path)).toMatchObject({ ok: true });
  });

  test.each(publishedPaths())('%s says in the file the id and edition its path says', (path) => {
    const { id, edition } = loadStandard(path);
    expect(path).toBe(`standards/${id}/${edition}.json`);
  });

  test('every published edition is pinned, and every pin has its edition', () => {
    expect(publishedPaths()).toEqual(Object.keys(pins));
  });

  test.each(publishedPaths())('%s is what was published', (path) => {
    expect(contentHash(readJson(path))).toBe(pins[path]);
  });

  test('the hash is blind to the order of keys and sees a single letter', () => {
    expect(canonical({ a: 1, b: { c: 2, d: 3 } })).toBe(canonical({ b: { d: 3, c: 2 }, a: 1 }));
    expect(canonical({ text: 'bør' })).not.toBe(canonical({ text: 'bor' }));
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });
});
