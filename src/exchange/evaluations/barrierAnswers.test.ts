import { expect, test } from 'vitest';
import { gatherBarriers } from '#src/domain/barriers/gatherBarriers.ts';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation, type EvaluationLog } from '#src/domain/changes/readEvaluation.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { buildChange, buildEvaluationChange, people } from '../../../tests/support/buildChange.ts';
import { writeEvaluationsFile } from './evaluationsFile.ts';
import { readEvaluationsFile } from './readEvaluationsFile.ts';
import { writeBarrierFile } from './shareFile.ts';
import { sharedPartSchema } from './sharedPart.ts';

const at = new Date('2026-11-22T08:00:00.000Z');
const common = { year: 2026, standard: 'eksempelstandard', edition: '1' };
const uuid = '00000000-0000-7000-8000-000000000001';
const answered: Patch = { answer: 'Ordningen kommer i mai', answeredDay: '2026-05-02' };

/** Fifteen offices, each with an answer of its own and a barrier that waits, the later the longer. */
const offices = Array.from({ length: 15 }, (_, index) => {
  const office = `bydel-${index + 1}`;
  const id = evaluationId({ ...common, office });
  const evaluation = { evaluation: id };
  return read(id, [
    buildEvaluationChange(
      { ...common, office, ownOffice: { name: office, kind: 'bydel' } },
      { ...evaluation, entityId: id, minutes: -1, salt: index },
    ),
    buildChange(
      { score: 1, justification: `Ordene til ${office}` },
      { ...evaluation, entityId: answerId(id, 1), minutes: index, salt: index },
    ),
    buildChange(
      {
        description: 'Tilskuddet kommer for sent',
        level: 'department',
        liftedDay: `2026-01-${String(28 - index).padStart(2, '0')}`,
      },
      {
        ...evaluation,
        entity: 'barrier',
        entityId: barrierId.make(id, uuid),
        minutes: index,
        salt: 100 + index,
      },
    ),
  ]);
});

function read(id: string, changes: readonly Change[]): EvaluationLog {
  const result = readEvaluation({ app: 'rettesnor', schemaVersion, id, changes });
  if (!result.ok) throw new Error(`${result.error.where}: ${result.error.what}`);
  return result.log;
}

function opened(bytes: Uint8Array): EvaluationLog[] {
  const result = readEvaluationsFile(bytes);
  if (!result.ok) throw new Error(result.error.what);
  return result.content.evaluations.map(({ log }) => log);
}

/** What the city says of the barrier of an office, after what the office has said. */
function answeredBy(log: EvaluationLog): EvaluationLog {
  const [barrier] = log.barriers;
  const known = log.changes.filter(({ entity }) => entity === 'barrier');
  return read(log.id, [
    ...log.changes,
    buildChange(answered, {
      evaluation: log.id,
      entity: 'barrier',
      entityId: barrier?.id ?? '',
      minutes: 500,
      parents: known.map(({ id }) => id),
      by: people.veileder,
    }),
  ]);
}

test('fifteen offices’ files become one list, what waits longest first', () => {
  const files = offices.map((log) => writeEvaluationsFile([log], at));
  const members = files.flatMap(opened).flatMap(({ barriers }) => barriers.map((barrier) => ({ barrier })));
  expect(gatherBarriers(members).map(({ level, items }) => [level, items.length])).toEqual([
    ['department', 15],
  ]);
  const [first] = gatherBarriers(members)[0]?.items ?? [];
  expect(first?.members[0].barrier.evaluation).toBe(offices[14]?.id);
});

test('an answer lands on every sender, in the row it is of, and takes nothing away there', () => {
  for (const [index, log] of offices.entries()) {
    const bytes = writeBarrierFile(answeredBy(log), at);
    const [returned] = opened(bytes ?? new Uint8Array());
    // Meanwhile the office has written on.
    const meanwhile = buildChange(
      { consequence: 'Ingen får guide' },
      {
        evaluation: log.id,
        entity: 'barrier',
        entityId: barrierId.make(log.id, uuid),
        minutes: 400,
        salt: 200 + index,
        parents: log.changes.filter(({ entity }) => entity === 'barrier').map(({ id }) => id),
      },
    );
    const here = mergeLogs(log.changes, [meanwhile]);
    const merged = read(log.id, mergeLogs(here, returned?.changes ?? []));
    expect(merged.barriers).toMatchObject([
      {
        ...answered,
        consequence: 'Ingen får guide',
        description: 'Tilskuddet kommer for sent',
        conflicts: [],
      },
    ]);
    expect(merged.answers).toMatchObject([{ score: 1, conflicts: [] }]);
    expect(merged.changes).toEqual(mergeLogs(merged.changes, returned?.changes ?? []));
  }
});

test('the file holds the barriers of one office and nothing else of it, and says so', () => {
  const [log] = offices;
  if (!log) throw new Error('no office');
  const written = new TextDecoder().decode(writeBarrierFile(answeredBy(log), at) ?? undefined);
  expect(written).toContain('Ordningen kommer i mai');
  expect(written).not.toContain('Ordene til');
  expect(written).not.toContain('bydel-2');
  expect(sharedPartSchema.parse((JSON.parse(written) as { part: unknown }).part)).toMatchObject({
    answers: false,
    indicators: false,
    actions: false,
    barriers: true,
  });
});

/** The log of an office after it has written this of its barrier, without knowing of any answer. */
function writtenAtOffice(log: EvaluationLog, patch: Patch): EvaluationLog {
  const known = log.changes.filter(({ entity }) => entity === 'barrier');
  const own = buildChange(patch, {
    evaluation: log.id,
    entity: 'barrier',
    entityId: barrierId.make(log.id, uuid),
    minutes: 450,
    parents: known.map(({ id }) => id),
  });
  return read(log.id, [...log.changes, own]);
}

/** The office’s own log and the answer file that it opens, merged. */
function takenIn(own: EvaluationLog, sent: EvaluationLog): EvaluationLog {
  const [returned] = opened(writeBarrierFile(answeredBy(sent), at) ?? new Uint8Array());
  return read(own.id, mergeLogs(own.changes, returned?.changes ?? []));
}

test.each<[string, Patch, string]>([
  ['answered otherwise', { answer: 'Nei' }, 'answer'],
  [
    'answered on another day',
    { answer: answered['answer'] ?? null, answeredDay: '2026-06-01' },
    'answeredDay',
  ],
  ['removed', { removed: true }, 'removed'],
])('an answer to a barrier that was %s meanwhile is a disagreement', (_, patch, field) => {
  for (const log of offices.slice(0, 3)) {
    const merged = takenIn(writtenAtOffice(log, patch), log);
    expect(merged.barriers[0]?.conflicts.map((conflict) => conflict.field)).toEqual([field]);
    expect(merged.barriers[0]?.removed).toBe(false);
  }
});

test('the same answer file twice says nothing more', () => {
  const [log] = offices;
  if (!log) throw new Error('no office');
  const once = takenIn(log, log);
  expect(takenIn(once, log).changes).toEqual(once.changes);
});

test('an answer file of another office is of that office alone', () => {
  const [first, second] = offices;
  if (!first || !second) throw new Error('no offices');
  const [returned] = opened(writeBarrierFile(answeredBy(second), at) ?? new Uint8Array());
  expect(returned?.id).toBe(second.id);
  expect(returned?.changes.every(({ evaluation }) => evaluation === second.id)).toBe(true);
});
