import * as z from 'zod/mini';
import { evaluationKey } from '../evaluation/Evaluation.ts';
import { instant, shortText } from './entities/fieldSchemas.ts';

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** The names that a kind of row may have, now and later: any other is no change of ours. */
const entityName = z.string().check(z.regex(/^[a-z][a-zA-Z]{0,39}$/));

/** The names that a field may have, with the key of one that is keyed. */
const fieldName = z.string().check(z.regex(/^[a-zA-Z]{1,40}(:[a-zA-Z0-9-]{1,64})?$/));

/** What a change must be before its kind and its fields are looked at. */
export const changeEnvelopeSchema = z.strictObject({
  id: uuid,
  evaluation: z.string().check(
    z.maxLength(400),
    z.refine((id) => evaluationKey(id) !== null),
  ),
  entity: entityName,
  entityId: z.string().check(z.maxLength(510)),
  parents: z.array(uuid).check(z.maxLength(1000)),
  patch: z.record(fieldName, z.unknown()),
  author: z.strictObject({ name: shortText, role: shortText }),
  device: uuid,
  at: instant,
});
