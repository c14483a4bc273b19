import fc from 'fast-check';
import type { Change, FieldValue, Patch } from '#src/domain/changes/Change.ts';
import { evidenceKinds } from '#src/domain/evaluation/Answer.ts';
import { buildChange, minutesIn, people, type Person } from './buildChange.ts';

export const scoreArbitrary = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom('notRelevant' as const, 'unknown' as const, null),
);

const longText = fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }), { nil: null });
const checkpoint = fc.constantFrom('met', 'notMet', null);
const evidence = fc.option(
  fc.record({
    kind: fc.constantFrom(...evidenceKinds),
    text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  }),
  { nil: null },
);

/** Every kind of field an answer has, and the values it may be given. */
export const answerFieldValues: Record<string, fc.Arbitrary<FieldValue>> = {
  score: scoreArbitrary,
  justification: longText,
  strengths: longText,
  improvements: longText,
  included: fc.constantFrom(true, false, null),
  target: fc.option(
    fc.record({
      level: fc.integer({ min: 0, max: 4 }),
      reason: fc.string({ unit: 'grapheme', maxLength: 20 }),
    }),
    { nil: null },
  ),
  'checkpoint:1a': checkpoint,
  'checkpoint:1b': checkpoint,
  'evidence:e1': evidence,
  'evidence:10': evidence,
  'evidence:9': evidence,
};

export const answerFields = Object.keys(answerFieldValues);

/** One field of an answer with a value it may have. */
export const fieldValueArbitrary: fc.Arbitrary<[string, FieldValue]> = fc
  .constantFrom(...answerFields)
  .chain((field) => fc.tuple(fc.constant(field), answerFieldValues[field] ?? fc.constant(null)));

/** What one person does to one answer in one go: one to three fields. */
export const patchArbitrary: fc.Arbitrary<Patch> = fc
  .array(fieldValueArbitrary, { minLength: 1, maxLength: 3 })
  .map((entries) => Object.fromEntries(entries));

const personArbitrary: fc.Arbitrary<Person> = fc.constantFrom(people.leder, people.veileder, people.laerer);

/**
 * Logs that need not come from any sensible history: ids repeat with different content, parents point anywhere, also
 * to nowhere and in circles.
 */
export const wildLogArbitrary: fc.Arbitrary<Change[]> = fc.array(
  fc
    .record({
      patch: patchArbitrary,
      by: personArbitrary,
      minutes: fc.integer({ min: 0, max: 9 }),
      salt: fc.integer({ min: 0, max: 2 }),
      late: fc.integer({ min: 0, max: 3 }),
      requirement: fc.integer({ min: 1, max: 2 }),
      parents: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 })), {
        maxLength: 3,
      }),
    })
    .map(({ patch, late, parents, ...rest }) =>
      buildChange(patch, {
        ...rest,
        at: minutesIn(rest.minutes + late),
        parents: parents.map(([minutes, salt]) => buildChange({}, { minutes, salt }).id),
      }),
    ),
  { maxLength: 12 },
);

/** A list in any order. */
export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
