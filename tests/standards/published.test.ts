import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readStandard } from '#src/domain/standard/readStandard.ts';
import { loadStandard, publishedPaths, readJson } from './publishedStandards.ts';

/**
 * A published edition never changes: evaluations refer to it. A change in a pinned edition is either undone, or, before
 * anyone has used the edition, pinned anew on purpose.
 */
const pins: Record<string, string> = {
  'standards/oslostandard-integrering-flyktninger/1.json':
    'f38d246cfa7493a3cee43637e430a02892e3b1156c4c9cbd5850be299cce04bb',
};

/** Keys in a fixed order and no whitespace, so that only content counts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function contentHash(path: string): string {
  const { $schema: _editorHint, ...content } = loadStandard(path);
  return createHash('sha256').update(canonical(content)).digest('hex');
}

describe('published standards', () => {
  test.each(publishedPaths())('%s is valid', (path) => {
    expect(readStandard(readJson(path))).toMatchObject({ ok: true });
  });

  test.each(publishedPaths())('%s says in the file the id and edition its path says', (path) => {
    const { id, edition } = loadStandard(path);
    expect(path).toBe(`standards/${id}/${edition}.json`);
  });

  test('every published edition is pinned, and every pin has its edition', () => {
    expect(publishedPaths()).toEqual(Object.keys(pins));
  });

  test.each(publishedPaths())('%s is what was published', (path) => {
    expect(contentHash(path)).toBe(pins[path]);
  });

  test('the hash is blind to the order of keys and sees a single letter', () => {
    expect(canonical({ a: 1, b: { c: 2, d: 3 } })).toBe(canonical({ b: { d: 3, c: 2 }, a: 1 }));
    expect(canonical({ text: 'bør' })).not.toBe(canonical({ text: 'bor' }));
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });
});
