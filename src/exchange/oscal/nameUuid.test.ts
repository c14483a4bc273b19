import { createHash } from 'node:crypto';
import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import { nameUuid } from './nameUuid.ts';

const uriNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

test('is version 5 of the name, as node computes it, whatever the length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => {
      // As it is encoded: half a sign becomes another.
      const name = Buffer.from(written).toString();
      const hash = createHash('sha1').update(uriNamespace).update(name).digest('hex');
      const uuid = nameUuid(name);
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(uuid.slice(0, 13)).toBe(`${hash.slice(0, 8)}-${hash.slice(8, 12)}`);
      expect(uuid.slice(-12)).toBe(hash.slice(20, 32));
    }),
  );
});
