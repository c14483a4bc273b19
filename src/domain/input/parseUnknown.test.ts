import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseUnknown } from './parseUnknown.ts';

const schema = z.strictObject({
  name: z.string().check(z.maxLength(3)),
  list: z.array(z.int()).check(z.minLength(1)),
});

test('what follows the schema is handed on', () => {
  expect(parseUnknown(schema, { name: 'Åse', list: [1] })).toEqual({
    ok: true,
    data: { name: 'Åse', list: [1] },
  });
});

test('everything that is wrong is named, with its place', () => {
  expect(parseUnknown(schema, { name: 7, list: [1, 'to'] })).toEqual({
    ok: false,
    problems: [
      { where: 'name', what: expect.stringMatching(/./) },
      { where: 'list.1', what: expect.stringMatching(/./) },
    ],
  });
  expect(parseUnknown(schema, null)).toMatchObject({ ok: false, problems: [{ where: '' }] });
});

test('what is made to break the reader is only wrong', () => {
  const trap: unknown = JSON.parse('{ "length": { "valueOf": 1, "toString": 1 } }');
  expect(parseUnknown(schema, { name: trap, list: [1] })).toEqual({
    ok: false,
    problems: [{ where: '', what: 'cannot be read' }],
  });
  const symbol = z.record(z.string(), z.unknown());
  expect(parseUnknown(symbol, { [Symbol('odd')]: 1 })).toMatchObject({
    ok: false,
    problems: [{ where: 'Symbol(odd)' }],
  });
});

test('whatever it is given, it never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
      for (const value of [input, { name: input, list: input }, { name: '', list: [input] }]) {
        expect(parseUnknown(schema, value).ok).toBeTypeOf('boolean');
      }
    }),
  );
});
