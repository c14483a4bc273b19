import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { describeField } from '#src/text/describeField.ts';
import { buildStandard } from '../support/buildStandard.ts';

const standard = buildStandard();

/** A value of each sort that a schema takes: of a choice every one, of the rest one. */
function samplesOf(schema: z.ZodMiniType): FieldValue[] {
  if (schema instanceof z.ZodMiniEnum) return Object.values(schema.def.entries);
  if (schema instanceof z.ZodMiniLiteral) return schema.def.values as FieldValue[];
  if (schema instanceof z.ZodMiniBoolean) return [true];
  if (schema instanceof z.ZodMiniNumber) return [3, 2030].filter((each) => z.safeParse(schema, each).success);
  if (schema instanceof z.ZodMiniString) {
    const found = ['2026-03-01', 'ord'].filter((each) => z.safeParse(schema, each).success);
    return z.safeParse(schema, 'To ord.').success ? ['To ord.'] : found.slice(0, 1);
  }
  if (schema instanceof z.ZodMiniNullable) return samplesOf(schema.def.innerType as z.ZodMiniType);
  if (schema instanceof z.ZodMiniUnion)
    return schema.def.options.flatMap((option) => samplesOf(option as z.ZodMiniType));
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const parts = Object.entries(schema.def.shape).map(
    ([name, inner]) => [name, samplesOf(inner as z.ZodMiniType)] as const,
  );
  const most = Math.max(1, ...parts.map(([, found]) => found.length));
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(parts.map(([name, found]) => [name, found[index % found.length] ?? null])),
  );
}

/** The codes of choices anywhere in a value. */
function codesIn(schema: z.ZodMiniType): string[] {
  if (schema instanceof z.ZodMiniEnum) return Object.values(schema.def.entries).map(String);
  if (schema instanceof z.ZodMiniNullable) return codesIn(schema.def.innerType as z.ZodMiniType);
  if (schema instanceof z.ZodMiniUnion)
    return schema.def.options.flatMap((option) => codesIn(option as z.ZodMiniType));
  if (schema instanceof z.ZodMiniObject)
    return Object.values(schema.def.shape).flatMap((inner) => codesIn(inner as z.ZodMiniType));
  return [];
}

/** What settles itself by the id of the evaluation is never told as a value. */
type Declared = { schema: z.ZodMiniType; settledBy?: string };

test.each(
  Object.values(entities).flatMap((kind) =>
    Object.entries(kind.fields as Record<string, Declared>).flatMap(([field, { schema, settledBy }]) =>
      settledBy === 'id' || samplesOf(schema).length === 0 ? [] : [[kind.name, field, schema] as const],
    ),
  ),
)('of %s, every value of %s is said in words: no code, and no day as it is stored', (kind, field, schema) => {
  for (const value of samplesOf(schema)) {
    const said = describeField(kind, field, value, standard);
    expect(said.trim(), JSON.stringify(value)).not.toBe('');
    expect(said).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(said.split(/[^\p{L}\d]+/u).filter((word) => codesIn(schema).includes(word))).toEqual([]);
  }
});
