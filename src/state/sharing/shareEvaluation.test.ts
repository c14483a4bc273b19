import { expect, test } from 'vitest';
import type { Patch } from '#src/domain/changes/Change.ts';
import { entities, type Entity } from '#src/domain/changes/entities/entities.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import { exampleActionId } from '../../../tests/support/buildAction.ts';
import { exampleBarrierId } from '../../../tests/support/buildBarrier.ts';
import { buildChange, buildEvaluationChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { previewShare, type ShareOptions, type SharePreview } from './shareEvaluation.ts';

const standard = buildStandard();
const everything: ShareOptions = {
  themes: standard.themes.map(({ id }) => id),
  indicators: true,
  actions: true,
  barriers: true,
  texts: true,
  names: true,
  alias: null,
};
const none = Object.fromEntries(
  Object.keys(entities).flatMap((name) => (name === 'evaluation' ? [] : [[name, 0]])),
) as SharePreview['rows'];

function preview(rows: readonly [Exclude<Entity, 'answer'>, string, Patch][], options = everything) {
  const changes = [
    buildEvaluationChange(),
    ...rows.map(([entity, entityId, patch], index) =>
      buildChange(patch, { entity, entityId, salt: index + 1 }),
    ),
  ];
  const read = readEvaluation({ app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes });
  if (!read.ok) throw new Error(read.error.what);
  const office = { id: 'nav-eksempelvika', name: 'NAV Eksempelvika', kind: 'nav-kontor', own: false };
  return previewShare({ log: read.log, standard, office, yearFile: null }, options);
}

const { action, barrier, feedback } = entities;

test('what goes with a file is counted of every kind, and what is taken away or taken back is not', () => {
  const { rows } = preview([
    [action.name, exampleActionId(1), { title: 'Lag rutine', 'expected:1': 3 }],
    [action.name, exampleActionId(2), { removed: false }],
    [action.name, exampleActionId(3), { title: 'Slettet', removed: true }],
    [barrier.name, exampleBarrierId(1), { description: 'Få boliger' }],
    [feedback.name, feedbackId.make(exampleEvaluation, 1), { verdict: 'unclear' }],
    [feedback.name, feedbackId.make(exampleEvaluation, 2), { verdict: null }],
  ]);
  expect(rows).toEqual({ ...none, action: 2, barrier: 1, feedback: 1 });
});

test('what is left out is not counted', () => {
  const { rows } = preview(
    [
      [action.name, exampleActionId(1), { title: 'Lag rutine', 'expected:1': 3 }],
      [barrier.name, exampleBarrierId(1), { description: 'Få boliger' }],
    ],
    { ...everything, actions: false },
  );
  expect(rows).toEqual({ ...none, barrier: 1 });
});
