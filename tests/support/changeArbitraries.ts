import { fc } from './propertyTests.ts';
import type { Change, FieldValue, Patch } from '#src/domain/changes/Change.ts';
import { declaredField } from '#src/domain/changes/declaredField.ts';
import { recurringPointId } from '#src/domain/changes/entities/recurringPointId.ts';
import { formTextId } from '#src/domain/changes/entities/formTextId.ts';
import { projectId } from '#src/domain/changes/entities/projectId.ts';
import { teamReviewId } from '#src/domain/changes/entities/teamReviewId.ts';
import { sharedScopeId } from '#src/domain/changes/entities/sharedScopeId.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { buildChange, exampleEvaluation, minutesIn, people, type Person } from './buildChange.ts';
import { withMadeUp } from './madeUpKind.ts';
import { schemaArbitrary } from './schemaArbitrary.ts';

/** Every kind of row there is, and the made-up one: whoever adds a kind or a field has it tried here at once. */
export const everyKind: readonly Kind[] = Object.values(withMadeUp);

/** The keys that fields of a family are given. As texts they stand in another order than as numbers. */
const familyKeys = ['10', '9', 'e1', '2026-10-01', '2026-09-01'];

/** The keys of a family whose keys are fields of other rows. */
const fieldKeys = ['justification', 'title', 'evidence-e1'];

/** The fields of a kind as changes name them. */
export function fieldNamesOf(kind: Kind): string[] {
  const declared = Object.entries(kind.fields).flatMap(([name, { keyed }]) =>
    keyed
      ? (keyed.by === 'field' ? fieldKeys : familyKeys)
          .map((key) => `${name}:${key}`)
          .filter((field) => declaredField(kind, field) !== null)
      : [name],
  );
  return kind.removable ? [...declared, 'removed'] : declared;
}

/** What a field of a kind may be set to; also to nothing. */
export function valuesOf(kind: Kind, field: string): fc.Arbitrary<FieldValue> {
  const found = declaredField(kind, field);
  if (!found) throw new RangeError(`${kind.name} has no field ${field}`);
  return fc.option(schemaArbitrary(found.declared.schema), { nil: null, freq: 4 });
}

/** The ids of two rows of a kind, or of the one there is. */
export function rowIdsOf({ id, name }: Kind): string[] {
  if (id.within === 'itself') return [exampleEvaluation];
  const uuids = ['00000000-0000-4000-8000-0000000000f1', '00000000-0000-4000-8000-0000000000f2'];
  const ids = [
    ...('make' in id && typeof id.make === 'function' ? uuids : []).map((uuid) =>
      String(
        (id as unknown as { make: (evaluation: string, uuid: string) => string }).make(
          exampleEvaluation,
          uuid,
        ),
      ),
    ),
    ...[1, 2].map((requirement) => answerId(exampleEvaluation, requirement)),
    ...[1, 2].map((requirement) => feedbackId.make(exampleEvaluation, requirement)),
    ...['ssu', 'eget-punkt'].map((point) => recurringPointId.make(exampleEvaluation, point)),
    teamReviewId.make(exampleEvaluation),
    ...['kapittel-1', 'ressursteamet'].map((scope) => sharedScopeId.make(exampleEvaluation, scope)),
    projectId.make(exampleEvaluation),
    ...['vedlegg', 'funn'].map((field) => formTextId.make(exampleEvaluation, 'sluttrapport', field)),
    ...['bosatt', 'i-jobb'].map((indicator) => indicatorValueId(exampleEvaluation, indicator)),
  ].filter((made) => id.read(made)?.evaluation === exampleEvaluation);
  if (ids.length === 0) throw new Error(`no id of a row of the kind ${name} is known here`);
  return ids.slice(0, 2);
}

/** One field of a kind with a value it may have. */
export function fieldValueOf(kind: Kind): fc.Arbitrary<[string, FieldValue]> {
  return fc.oneof(...fieldNamesOf(kind).map((field) => fc.tuple(fc.constant(field), valuesOf(kind, field))));
}

/** What one person does to one row in one go: one to three fields. */
export function patchOf(kind: Kind): fc.Arbitrary<Patch> {
  return fc
    .array(fieldValueOf(kind), { minLength: 1, maxLength: 3 })
    .map((entries) => Object.fromEntries(entries));
}

/** What one person does to one answer in one go. */
export const patchArbitrary: fc.Arbitrary<Patch> = patchOf(entities.answer);

/** A row, and what is said of it. */
export type Said = Pick<Change, 'entity' | 'entityId' | 'patch'>;

function saidOf(kind: Kind): fc.Arbitrary<Said> {
  return fc.record({
    entity: fc.constant(kind.name),
    entityId: fc.constantFrom(...rowIdsOf(kind)),
    patch: patchOf(kind),
  });
}

/** What may be said of a row of each kind: made once, for it is in every pair below. */
const saying = everyKind.map(saidOf);

/** One kind, or two whose rows stand beside each other: of more there would seldom be two who meet in one row. */
export const saidInOneLog: fc.Arbitrary<fc.Arbitrary<Said>> = fc.oneof(
  ...saying.map((one) => fc.constant(one)),
  ...saying.flatMap((one, index) =>
    saying.slice(index + 1).map((other) => fc.constant(fc.oneof(one, other))),
  ),
);

const personArbitrary: fc.Arbitrary<Person> = fc.constantFrom(people.leder, people.veileder, people.laerer);

/**
 * Logs that need not come from any sensible history: ids repeat with different content, parents point anywhere, also
 * to nowhere and in circles.
 */
function wildLogOf(saying: fc.Arbitrary<Said>): fc.Arbitrary<Change[]> {
  return fc.array(
    fc
      .record({
        saying,
        by: personArbitrary,
        minutes: fc.integer({ min: 0, max: 9 }),
        salt: fc.integer({ min: 0, max: 2 }),
        late: fc.integer({ min: 0, max: 3 }),
        parents: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 })), {
          maxLength: 3,
        }),
      })
      .map(({ saying: { patch, ...row }, late, parents, ...rest }) =>
        buildChange(patch, {
          ...rest,
          ...row,
          at: minutesIn(rest.minutes + late),
          parents: parents.map(([minutes, salt]) => buildChange({}, { minutes, salt }).id),
        }),
      ),
    { maxLength: 12 },
  );
}

/** Wild logs of rows of every kind. */
export const wildLogArbitrary: fc.Arbitrary<Change[]> = saidInOneLog.chain(wildLogOf);

/** One row as it may look after any history, good or bad; no id stands there twice. */
export function wildRowOf(kind: Kind): fc.Arbitrary<Change[]> {
  const [entityId = ''] = rowIdsOf(kind);
  const saying = fc.record({
    entity: fc.constant(kind.name),
    entityId: fc.constant(entityId),
    patch: patchOf(kind),
  });
  return wildLogOf(saying).map((log) => [...new Map(log.map((change) => [change.id, change])).values()]);
}

/** A list in any order. */
export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
