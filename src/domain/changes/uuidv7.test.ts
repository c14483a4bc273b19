import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import { uuidTime, uuidv7 } from './uuidv7.ts';

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const randomness = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('an id is laid out as RFC 9562 says for version 7', () => {
  // The example of the RFC, appendix A.6: 22 February 2022 19:22:22 UTC.
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('an id tells the time at which it was made, whatever the randomness', () => {
  fc.assert(
    fc.property(time, randomness, (milliseconds, random) => {
      const id = uuidv7(milliseconds, random);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(uuidTime(id)).toBe(milliseconds);
    }),
  );
});

test('ids sort by when they were made', () => {
  fc.assert(
    fc.property(time, time, randomness, randomness, (earlier, later, first, second) => {
      fc.pre(earlier < later);
      expect(uuidv7(earlier, first) < uuidv7(later, second)).toBe(true);
    }),
  );
});

test('different randomness gives different ids in the same millisecond', () => {
  const ids = new Set(Array.from({ length: 64 }, (_, salt) => uuidv7(1, new Uint8Array(10).fill(salt))));
  expect(ids.size).toBe(64);
});

test('too little or too much randomness is refused', () => {
  expect(() => uuidv7(0, new Uint8Array(9))).toThrow(RangeError);
  expect(() => uuidv7(0, new Uint8Array(16))).toThrow('got 16');
});
