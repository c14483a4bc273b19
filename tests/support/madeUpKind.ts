import * as z from 'zod/mini';
import { entities, type Entities } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import { entity, prefixedId } from '#src/domain/changes/entities/entity.ts';

/** A row of a kind that nothing in `src` knows of. */
export type MadeUp = RowFrame & {
  evaluation: string;
  title: string;
  state: 'open' | 'done' | null;
  reason: { weight: number; words: string } | null;
  about: { number: number } | null;
  notes: { id: string; words: string }[];
  marks: Record<string, number>;
  removed: boolean;
};

export const madeUpId = prefixedId('funn');

const words = z.string().check(z.maxLength(1000));

/** A kind with every sort of field, that can be removed and tells of persons. */
export const madeUp = entity<MadeUp, 'evaluation'>()({
  name: 'madeUp',
  table: 'madeUps',
  indexes: 'evaluation',
  // As a kind that is added next would.
  since: 1 + Math.max(...Object.values(entities).map(({ since }) => since)),
  id: madeUpId,
  fields: {
    title: { schema: words, holds: 'text', blank: '' },
    state: { schema: z.enum(['open', 'done']), holds: 'choice' },
    reason: { schema: z.strictObject({ weight: z.int(), words }), holds: { text: ['words'] } },
    about: { schema: z.strictObject({ number: z.int() }), holds: 'choice' },
    note: {
      schema: z.strictObject({ words }),
      holds: 'text',
      keyed: { into: 'notes', as: 'list' },
    },
    mark: { schema: z.int(), holds: 'choice', keyed: { into: 'marks', as: 'record' } },
  },
  removable: true,
  restorable: true,
  personal: true,
  requirementsOf: ({ about }) => (about ? [about.number] : null),
  nameOf: ({ title }) => title,
});

/** The shipped kinds and the made-up one. */
export const withMadeUp: Entities = { ...entities, madeUp };
