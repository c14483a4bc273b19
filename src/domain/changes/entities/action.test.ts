import { describe, expect, test } from 'vitest';
import { buildAction, exampleActionId } from '../../../../tests/support/buildAction.ts';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  people,
} from '../../../../tests/support/buildChange.ts';
import { logOf } from '../../../../tests/support/logSource.ts';
import { findPersonalData } from '../../privacy/findPersonalData.ts';
import type { Patch } from '../Change.ts';
import { mergeLogs } from '../mergeLogs.ts';
import { project } from '../project.ts';
import { wordsOfRow } from '../rowFields.ts';
import { shareLog, type ShareChoice } from '../shareLog.ts';
import { entities } from './entities.ts';

const kind = entities.action;
const id = exampleActionId(1);

function change(patch: Patch, circumstances: Parameters<typeof buildChange>[1] = {}) {
  return buildChange(patch, { entity: 'action', entityId: id, ...circumstances });
}

const said: Patch = {
  title: 'Lage rutine',
  why: 'Mangler',
  'responsible:a': { role: 'Fagleder' },
  deadline: { day: '2026-06-01', reason: 'Ferie' },
  'expected:12': 3,
  status: 'dropped',
  dropReason: 'Overtatt av andre',
  'note:a': { day: '2026-03-02', text: 'I gang' },
  'evidence:a': { kind: 'document', text: 'Rutinen' },
  carriedOn: 'yes',
  carriedBy: 'Teamet',
  extraCost: '40 000 kr i året',
};

test('an action of which nothing has been said has no words, no day and no requirement, and is planned', () => {
  expect(buildAction(1)).toMatchObject({
    title: '',
    why: '',
    responsible: [],
    deadline: null,
    expected: {},
    status: 'plan',
    dropReason: '',
    notes: [],
    evidence: [],
    carriedOn: null,
    carriedBy: '',
    extraCost: '',
    removed: false,
  });
});

test('all that has been said of it stands in the row', () => {
  expect(project(kind, [change(said)])).toMatchObject({
    title: 'Lage rutine',
    why: 'Mangler',
    responsible: [{ id: 'a', role: 'Fagleder' }],
    deadline: { day: '2026-06-01', reason: 'Ferie' },
    expected: { 12: 3 },
    status: 'dropped',
    dropReason: 'Overtatt av andre',
    notes: [{ id: 'a', day: '2026-03-02', text: 'I gang' }],
    evidence: [{ id: 'a', kind: 'document', text: 'Rutinen' }],
    carriedOn: 'yes',
    carriedBy: 'Teamet',
    extraCost: '40 000 kr i året',
    removed: false,
    conflicts: [],
  });
});

describe('what people say without knowing of each other', () => {
  const begun = change(said);
  const [mine, theirs] = [
    change({ deadline: { day: '2026-07-01', reason: 'Sykdom' } }, { minutes: 1, parents: [begun.id] }),
    change(
      { deadline: { day: '2026-08-01', reason: 'Vikar' }, 'expected:7': 4 },
      { minutes: 2, parents: [begun.id], by: people.veileder },
    ),
  ];

  test('of the deadline stands against each other, day and reason together; the rest is joined', () => {
    const row = project(kind, mergeLogs([begun, mine], [begun, theirs]));
    expect(row?.conflicts).toEqual([{ field: 'deadline', changes: [theirs.id, mine.id] }]);
    expect(row?.expected).toEqual({ 7: 4, 12: 3 });
  });

  test('of an action that another has removed stands against that, and nothing is lost', () => {
    const removal = change({ removed: true }, { minutes: 3, parents: [begun.id], by: people.laerer });
    const row = project(kind, [begun, mine, removal]);
    expect(row).toMatchObject({ removed: true, title: 'Lage rutine' });
    expect(row?.conflicts.map(({ field }) => field)).toEqual(['removed']);
  });
});

describe('a part that is handed on', () => {
  const everything: ShareChoice = {
    requirements: null,
    without: new Set(),
    texts: true,
    names: true,
    alias: null,
  };
  const changes = [buildEvaluationChange({}, { minutes: -1 }), change(said)];
  const share = (choice: Partial<ShareChoice>) =>
    shareLog({ id: exampleEvaluation, changes }, { ...everything, ...choice }).changes.slice(1);

  test('without texts has no word of it, and all that is chosen', () => {
    expect(share({ texts: false }).map(({ patch }) => patch)).toEqual([
      {
        deadline: { day: '2026-06-01', reason: '' },
        'expected:12': 3,
        status: 'dropped',
        carriedOn: 'yes',
      },
    ]);
  });

  test('has it with the requirements it is for, and not with others', () => {
    expect(share({ requirements: new Set([12]) })).toHaveLength(1);
    expect(share({ requirements: new Set([7]) })).toHaveLength(0);
  });

  test('says nothing of requirements that do not go along, however it came to be for them', () => {
    const also = change({ 'expected:7': 4, 'expected:30': 2 }, { minutes: 5 });
    const back = change({ 'expected:7': null }, { minutes: 6, parents: [also.id] });
    const part = shareLog(
      { id: exampleEvaluation, changes: [...changes, also, back] },
      { ...everything, requirements: new Set([12, 30]) },
    ).changes;
    expect(part.slice(1).map(({ patch }) => patch)).toEqual([said, { 'expected:30': 2 }]);
  });
});

test.each([
  ['title', 'Ring 22 33 44 55'],
  ['why', 'Ring 22 33 44 55'],
  ['responsible:a', { role: 'Ring 22 33 44 55' }],
  ['deadline', { day: '2026-06-01', reason: 'Ring 22 33 44 55' }],
  ['dropReason', 'Ring 22 33 44 55'],
  ['note:a', { day: '2026-06-01', text: 'Ring 22 33 44 55' }],
  ['evidence:a', { kind: 'note', text: 'Ring 22 33 44 55' }],
  ['carriedBy', 'Ring 22 33 44 55'],
  ['extraCost', 'Ring 22 33 44 55'],
])('personal data in %s are looked for', (field, value) => {
  const [action] = logOf(change({ [field]: value })).actions;
  const found = wordsOfRow(kind, action ?? buildAction(1)).filter(
    ({ words }) => findPersonalData(words.join('\n')).length > 0,
  );
  expect(found.map((place) => place.field)).toEqual([field.split(':')[0]]);
});

test.each([
  ['deadline', { day: '2026-02-30', reason: '' }],
  ['deadline', { day: '1.6.2026', reason: '' }],
  ['deadline', { day: '9999-12-31', reason: 'En gang' }],
  ['deadline', { day: '0026-06-01', reason: '' }],
  ['deadline', { day: '2026-06-01' }],
  ['note:a', { day: '9999-12-31', text: 'I gang' }],
  ['expected:12', 101],
  ['expected:12', -1],
  ['deadline', '2026-06-01'],
  ['expected:12', 2.5],
  ['expected:12', '3'],
  ['status', 'finished'],
  ['carriedOn', true],
])('%s that is %j is nothing said', (field, value) => {
  const [action] = logOf(change({ title: 'Rutine', [field]: value })).actions;
  expect(action).toEqual({ ...buildAction(1), title: 'Rutine', ...traceOf(action) });
});

function traceOf(row: object | undefined) {
  const { changedAt, changedBy, heads, revision } = (row ?? {}) as Record<string, unknown>;
  return { changedAt, changedBy, heads, revision };
}
