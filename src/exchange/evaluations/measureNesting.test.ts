import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import { measureNesting } from './measureNesting.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The same, counted on what the text says. */
function nestingOf(value: unknown): { depth: number; containers: number } {
  if (typeof value !== 'object' || value === null) return { depth: 0, containers: 0 };
  const inner = Object.values(value).map(nestingOf);
  return {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    containers: 1 + inner.reduce((sum, { containers }) => sum + containers, 0),
  };
}

test('the nesting of a text is that of what it says, whatever stands in its strings', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1), (value, indent) => {
      expect(measureNesting(bytesOf(JSON.stringify(value, null, indent)))).toEqual(nestingOf(value));
    }),
  );
  const tricky = { '[{"': '\\', 'a\\"[': ['"[[[', '\\"{', 'ø🌱['] };
  expect(measureNesting(bytesOf(JSON.stringify(tricky)))).toEqual({ depth: 2, containers: 2 });
});

test('any bytes have an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { depth, containers } = measureNesting(bytes);
      expect(depth).toBeLessThanOrEqual(containers);
    }),
  );
});
