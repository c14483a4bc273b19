import { changeEnvelopeSchema } from '#src/domain/changes/changeEnvelope.ts';
import { isOfNewerApp } from '#src/domain/changes/isOfNewerApp.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { parseUnknown } from '#src/domain/input/parseUnknown.ts';
import type { RettesnorDatabase } from './database.ts';

/**
 * How many changes are carried for a newer app; what cannot be read is broken, not newer. One evaluation is read at a
 * time, so that the page answers meanwhile.
 */
export async function countNewer({ log, kinds }: RettesnorDatabase): Promise<number> {
  let count = 0;
  for (const evaluation of await log.orderBy('evaluation').uniqueKeys()) {
    for (const { change } of await log.where('evaluation').equals(evaluation).toArray()) {
      const read = parseUnknown(changeEnvelopeSchema, change);
      if (read.ok && isOfNewerApp({ ...read.data, patch: read.data.patch as Patch }, kinds)) count += 1;
    }
  }
  return count;
}
