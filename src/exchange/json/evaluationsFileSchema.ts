import * as z from 'zod/mini';
import { changeEnvelopeSchema } from '#src/domain/changes/changeEnvelope.ts';
import { entities, type Entities } from '#src/domain/changes/entities/entities.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { sharedPartSchema } from '../evaluations/sharedPart.ts';

/**
 * The file of evaluations, as this version writes it: every change of every evaluation. What is read may be older, and
 * is then migrated. What a change may say follows from the declaration of its kind.
 * @param kinds the shipped kinds of row, or others in tests
 */
export function evaluationsFileSchemaOf(kinds: Entities) {
  return z.strictObject({
    app: z.literal('rettesnor'),
    content: z.literal('evaluations'),
    schemaVersion: z.int().check(z.positive()),
    writtenAt: z.string(),
    example: z.optional(z.boolean()),
    part: z.optional(
      sharedPartSchema.check(z.describe('What was left out, in a file that holds a part of what there was.')),
    ),
    evaluations: z.array(
      z.strictObject({
        id: z.string().check(z.describe('`<office>_<year>_<standard>_<edition>`')),
        changes: z.array(z.union([...Object.values(kinds).map(changeOf), changeOfNewer(kinds)])),
      }),
    ),
  });
}

/** The file of evaluations as the app writes it. */
export const evaluationsFileSchema = evaluationsFileSchemaOf(entities);

/** A change of a row of a kind: its own fields with their values, and fields that a newer app may have added. */
function changeOf(kind: Kind) {
  const { fields, removable } = kind;
  const own = Object.entries(fields).filter(([, { keyed }]) => !keyed);
  const families = Object.entries(fields).filter(([, { keyed }]) => keyed);
  const patch = z.looseObject({
    ...Object.fromEntries(own.map(([name, { schema }]) => [name, z.optional(z.nullable(schema))])),
    ...(removable ? { removed: z.optional(z.nullable(z.boolean())) } : {}),
  });
  const patternProperties = Object.fromEntries(
    families.map(([name, { schema }]) => [`^${name}:[a-zA-Z0-9-]{1,64}$`, valueSchema(schema)]),
  );
  patch.register(z.globalRegistry, families.length > 0 ? { patternProperties } : {});
  return z.extend(changeEnvelopeSchema, { entity: z.literal(kind.name), patch });
}

/** A change of a kind that only a newer app declares. */
function changeOfNewer(kinds: Entities) {
  const other = new RegExp(`^(?!(?:${Object.keys(kinds).join('|')})$)[a-z][a-zA-Z]{0,39}$`);
  return z.extend(changeEnvelopeSchema, { entity: z.string().check(z.regex(other)) });
}

function valueSchema(schema: z.ZodMiniType): unknown {
  const { $schema: _dialect, ...value } = z.toJSONSchema(z.nullable(schema));
  return value;
}
