import { expect, test } from 'vitest';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { intakeIn, type Intake } from './Intake.ts';
import { takenIn } from './planTakeOut.ts';

const change = buildChange({ score: 2 });
const stored: Intake = {
  id: 'a',
  at: '2026-03-02T09:00:00.000Z',
  kind: 'file',
  name: 'fra-kollega.json',
  evaluations: { [exampleEvaluation]: takenIn([change], [{ ...change, patch: { score: 3 } }]) },
};
const [row] = stored.evaluations[exampleEvaluation]?.rows ?? [];

/** What is stored, with one evaluation as told. */
const withTaken = (taken: object) => ({
  ...stored,
  evaluations: { [exampleEvaluation]: { rows: [], versions: [], ...taken } },
});

test('what was stored of something taken in is read as it stood', () => {
  expect(stored.evaluations[exampleEvaluation]).toMatchObject({
    rows: [{ isNew: false }],
    versions: [change],
  });
  for (const kind of ['file', 'sheet', 'copy'] as const)
    expect(intakeIn(structuredClone({ ...stored, kind }))).toEqual({ ...stored, kind });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'fil'],
  ['a list', [stored]],
  ['no id', { ...stored, id: undefined }],
  ['no time', { ...stored, at: 'i går' }],
  ['a source that only a newer app knows', { ...stored, kind: 'server' }],
  ['no name', { ...stored, name: 7 }],
  ['no evaluations', { ...stored, evaluations: undefined }],
  ['no rows', withTaken({ rows: undefined })],
  ['a row of nothing', withTaken({ rows: [{}] })],
  ['a row of no kind', withTaken({ rows: [{ ...row, entity: 1 }] })],
  ['a row with no id', withTaken({ rows: [{ ...row, entityId: null }] })],
  ['a row that is new in some measure', withTaken({ rows: [{ ...row, isNew: 'ja' }] })],
  ['a field with no before', withTaken({ rows: [{ ...row, fields: { score: { after: [] } } }] })],
  ['a field with no after', withTaken({ rows: [{ ...row, fields: { score: { before: [] } } }] })],
  [
    'a field that something other than a change has set',
    withTaken({ rows: [{ ...row, fields: { score: { before: [1], after: [] } } }] }),
  ],
  ['no versions', withTaken({ versions: undefined })],
  ['a version that is a word', withTaken({ versions: ['endring'] })],
  ['a version that is nothing', withTaken({ versions: [null] })],
])('with %s it is nothing of the kind', (_what, other) => {
  expect(intakeIn(other)).toBeNull();
});
