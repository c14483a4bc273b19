import * as z from 'zod/mini';
import { parseUnknown } from '../input/parseUnknown.ts';
import type { Change } from './Change.ts';
import type { TakenIn } from './planTakeOut.ts';

/** Where something that is taken in comes from. `copy`: all was to be as in a copy. */
export type IntakeSource = { id: string; at: string; kind: 'file' | 'sheet' | 'copy'; name: string };

/** Something that was taken in on this machine, and what it did to each evaluation: a point to go back to. */
export type Intake = IntakeSource & { evaluations: Record<string, TakenIn> };

const ids = z.array(z.string());
const takenInSchema = z.object({
  rows: z.array(
    z.object({
      entity: z.string(),
      entityId: z.string(),
      isNew: z.boolean(),
      fields: z.record(z.string(), z.object({ before: ids, after: ids })),
    }),
  ),
  versions: z.array(z.custom<Change>((change) => typeof change === 'object' && change !== null)),
});
const intakeSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(['file', 'sheet', 'copy']),
  name: z.string(),
  evaluations: z.record(z.string(), takenInSchema),
});

/** What was stored of something taken in; `null` when it is nothing of the kind. */
export function intakeIn(stored: unknown): Intake | null {
  const read = parseUnknown(intakeSchema, stored);
  return read.ok ? read.data : null;
}
