import * as z from 'zod/mini';
import { evidenceKinds, type Author } from '../evaluation/Answer.ts';
import { answerKey, evaluationKey } from '../evaluation/Evaluation.ts';
import { largestCount } from '../indicators/IndicatorValue.ts';
import { indicatorValueKey } from '../indicators/indicatorValueId.ts';

/**
 * One edit, appended to the log and never rewritten. The rows that screens read are computed from these.
 *
 * `parents` are the changes whose values this one replaces: the newest its author knew of, for the fields it sets.
 * Two changes that set the same field without knowing of each other are a conflict, not a race.
 */
export type Change = {
  /** UUIDv7: the time in it is when the edit began, `at` is when it was last added to. */
  id: string;
  evaluation: string;
  entity: Entity;
  entityId: string;
  parents: string[];
  patch: Patch;
  author: Author;
  device: string;
  at: string;
};

const entities = ['evaluation', 'answer', 'indicatorValue'] as const;

export type Entity = (typeof entities)[number];

export type FieldValue = string | number | boolean | null | { [key: string]: string | number };

/** Field name → new value. `null` means «nothing said»: the field goes back to how it was before anybody touched it. */
export type Patch = Record<string, FieldValue>;

/** The longest text that a change may hold, in characters; a longer one would not be readable later. */
export const longestText = 20_000;

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
const instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/), z.refine(isRealInstant));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));
const longText = z.string().check(z.maxLength(longestText));
const shortText = z.string().check(z.maxLength(200));
const level = z.int().check(z.nonnegative(), z.maximum(100));

const answerFields = {
  score: z.nullable(z.union([level, z.enum(['notRelevant', 'unknown'])])),
  justification: z.nullable(longText),
  strengths: z.nullable(longText),
  improvements: z.nullable(longText),
  included: z.nullable(z.boolean()),
  target: z.nullable(z.strictObject({ level, reason: longText })),
} as const;

const checkpointField = z.nullable(z.enum(['met', 'notMet']));
const evidenceField = z.nullable(z.strictObject({ kind: z.enum(evidenceKinds), text: longText }));

const count = z.int().check(z.nonnegative(), z.maximum(largestCount));
const percent = z.number().check(z.nonnegative(), z.maximum(100));

const indicatorFields = {
  numerator: z.nullable(count),
  denominator: z.nullable(count),
  goal: z.nullable(percent),
  comparison: z.nullable(z.strictObject({ percent, source: longText })),
  comment: z.nullable(longText),
} as const;

// `null` everywhere: it is what an impossible value is read as, and what has been read must be readable again.
const evaluationFields = {
  standard: z.nullable(slug),
  edition: z.nullable(slug),
  office: z.nullable(slug),
  ownOffice: z.nullable(z.strictObject({ name: shortText, kind: slug })),
  year: z.nullable(z.int().check(z.minimum(1990), z.maximum(2200))),
  createdAt: z.nullable(instant),
} as const;

const fieldsOfEntity = {
  evaluation: evaluationFields,
  answer: answerFields,
  indicatorValue: indicatorFields,
} as const satisfies Record<Entity, object>;

/** What a change must be before its fields are looked at. */
export const changeEnvelopeSchema = z.strictObject({
  id: uuid,
  evaluation: z.string().check(
    z.maxLength(400),
    z.refine((id) => evaluationKey(id) !== null),
  ),
  entity: z.enum(entities),
  entityId: z.string().check(z.maxLength(510)),
  parents: z.array(uuid).check(z.maxLength(1000)),
  patch: z.record(z.string().check(z.regex(/^[a-zA-Z]+(:[a-zA-Z0-9-]{1,64})?$/)), z.unknown()),
  author: z.strictObject({ name: shortText, role: shortText }),
  device: uuid,
  at: instant,
});

/** The schema a field's value must follow, or `null` when the entity has no such field. */
export function fieldSchema(entity: Entity, field: string): z.ZodMiniType | null {
  if (entity === 'answer' && /^checkpoint:.+$/.test(field)) return checkpointField;
  if (entity === 'answer' && /^evidence:.+$/.test(field)) return evidenceField;
  const fields = fieldsOfEntity[entity];
  return Object.hasOwn(fields, field) ? fields[field as never] : null;
}

/** Whether the day and the hour exist: a 30 February would break whoever shows it. */
function isRealInstant(text: string): boolean {
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}

/** Whether the row a change is about belongs to the evaluation it claims. */
export function belongsTogether(change: Pick<Change, 'entity' | 'entityId' | 'evaluation'>): boolean {
  switch (change.entity) {
    case 'evaluation':
      return change.entityId === change.evaluation;
    case 'answer':
      return answerKey(change.entityId)?.evaluation === change.evaluation;
    case 'indicatorValue':
      return indicatorValueKey(change.entityId)?.evaluation === change.evaluation;
  }
}
