import { expect, test } from 'vitest';
import { buildChange, buildEvaluationChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { entities } from './entities/entities.ts';
import { groupByRow } from './groupByRow.ts';
import { schemaVersion } from './migrations.ts';
import { planMerge } from './planMerge.ts';
import { project } from './project.ts';
import { readEvaluation } from './readEvaluation.ts';

const entityId = `${exampleEvaluation}_bosatt`;
const figure = buildChange({ numerator: 3 }, { entity: 'indicatorValue', entityId, minutes: 1 });
/** Of another kind, which only a newer app knows, and with an id that looks the same. */
const lookalike = buildChange(
  { numerator: 99, title: 'Tiltak' },
  { entity: 'laterKind', entityId, minutes: 2 },
);

test('rows of different kinds are apart, also when their ids look alike', () => {
  expect([...groupByRow([figure, lookalike, figure]).values()]).toEqual([[figure, figure], [lookalike]]);
});

test('a change of another kind is not projected as the value of an indicator', () => {
  expect(project(entities.indicatorValue, [lookalike])).toBeNull();
  const read = readEvaluation({
    app: 'rettesnor',
    schemaVersion,
    id: exampleEvaluation,
    changes: [buildEvaluationChange(), figure, lookalike],
  });
  if (!read.ok) throw new Error(read.error.what);
  expect(read.log.indicatorValues).toMatchObject([{ id: entityId, numerator: 3, conflicts: [] }]);
  expect(read.log.changes).toContainEqual(lookalike);
  expect(read.newer).toBe(1);
});

test('nor does it meet the value when two logs are merged', () => {
  const plan = planMerge([figure], [lookalike]);
  expect(plan.rows).toEqual([{ entity: 'laterKind', entityId, kind: 'new', changes: [lookalike] }]);
  expect(plan.conflicts).toEqual([]);
  const joined = planMerge([lookalike], [figure]).rows;
  expect(joined).toEqual([{ entity: 'indicatorValue', entityId, kind: 'new', changes: [figure] }]);
});
