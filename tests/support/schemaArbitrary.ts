import { fc } from './propertyTests.ts';
import * as z from 'zod/mini';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import { minutesIn } from './buildChange.ts';

/**
 * Values that a schema accepts, as they are once they have been read. Small ones come often, so that people happen to
 * say the same; the edges come too.
 * @throws when the schema is of a sort that has not been met yet: then it is to be added here
 */
export function schemaArbitrary(schema: z.ZodMiniType): fc.Arbitrary<FieldValue> {
  const known = made.get(schema) ?? makeArbitrary(schema);
  made.set(schema, known);
  return known;
}

/** By the schema: many fields have the same, and finding values of one takes its time. */
const made = new WeakMap<z.ZodMiniType, fc.Arbitrary<FieldValue>>();

function makeArbitrary(schema: z.ZodMiniType): fc.Arbitrary<FieldValue> {
  const candidates = candidatesOf(schema);
  const isAccepted = (value: FieldValue) => z.safeParse(schema, value).success;
  if (!fc.sample(candidates, 200).some(isAccepted))
    throw new Error('no value was found that the schema accepts');
  return candidates.filter(isAccepted).map((value) => z.parse(schema, value) as FieldValue);
}

function candidatesOf(schema: z.ZodMiniType): fc.Arbitrary<FieldValue> {
  if (schema instanceof z.ZodMiniBoolean) return fc.boolean();
  if (schema instanceof z.ZodMiniLiteral) return fc.constantFrom(...(schema.def.values as FieldValue[]));
  if (schema instanceof z.ZodMiniEnum) return fc.constantFrom(...Object.values(schema.def.entries));
  if (schema instanceof z.ZodMiniNumber) return numbers(schema);
  if (schema instanceof z.ZodMiniString) return strings(schema);
  if (schema instanceof z.ZodMiniUnion) {
    return fc.oneof(...schema.def.options.map((option) => schemaArbitrary(option as z.ZodMiniType)));
  }
  if (schema instanceof z.ZodMiniObject) {
    const parts = Object.entries(schema.def.shape).map(
      ([part, inner]) => [part, schemaArbitrary(inner as z.ZodMiniType)] as const,
    );
    return fc.record(Object.fromEntries(parts)) as fc.Arbitrary<FieldValue>;
  }
  if (schema instanceof z.ZodMiniNullable)
    return fc.option(schemaArbitrary(schema.def.innerType as z.ZodMiniType), { nil: null });
  if (schema instanceof z.ZodMiniArray)
    return fc.array(schemaArbitrary(schema.def.element as z.ZodMiniType), { maxLength: 3 });
  throw new Error(`there are no arbitrary values of the sort ${schema.def.type} yet`);
}

/** What a schema asks of a value beside its sort, as far as a bound or a pattern says it. */
type Asked = { check: string; value?: unknown; maximum?: unknown; pattern?: unknown };

function askedBy(schema: z.ZodMiniType): Asked[] {
  return (schema.def.checks ?? []).map(({ _zod }) => _zod.def as Asked);
}

function numbers(schema: z.ZodMiniNumber): fc.Arbitrary<number> {
  const bound = (check: string, otherwise: number) =>
    Number(askedBy(schema).find((asked) => asked.check === check)?.value ?? otherwise);
  const [min, max] = [bound('greater_than', -3), bound('less_than', 1000)];
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min, max: Math.min(max, min + 4) }) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );
}

function strings(schema: z.ZodMiniString): fc.Arbitrary<string> {
  const asked = askedBy(schema);
  const patterns = asked.flatMap(({ pattern }) => (pattern instanceof RegExp ? [pattern] : []));
  const maxLength = Math.min(40, ...asked.map(({ maximum }) => Number(maximum ?? 40)));
  if (patterns.length === 0) return fc.string({ unit: 'grapheme', maxLength });
  return fc.oneof(
    fc.integer({ min: 0, max: 9 }).map(minutesIn),
    fc.constantFrom('a', 'b-1', 'c'),
    ...patterns.map((pattern) => fc.stringMatching(pattern)),
  );
}
