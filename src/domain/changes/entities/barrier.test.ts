import { describe, expect, test } from 'vitest';
import { buildBarrier, exampleBarrierId } from '../../../../tests/support/buildBarrier.ts';
import { buildChange, exampleEvaluation, people } from '../../../../tests/support/buildChange.ts';
import { logOf } from '../../../../tests/support/logSource.ts';
import { findPersonalData } from '../../privacy/findPersonalData.ts';
import type { Patch } from '../Change.ts';
import { mergeLogs } from '../mergeLogs.ts';
import { project } from '../project.ts';
import { wordsOfRow } from '../rowFields.ts';
import { shareLog, type ShareChoice } from '../shareLog.ts';
import { entities } from './entities.ts';

const kind = entities.barrier;
const id = exampleBarrierId(1);

test('a barrier of which nothing has been said has no words, and is about nothing', () => {
  expect(buildBarrier(1)).toMatchObject({
    description: '',
    consequence: '',
    cause: null,
    otherCause: '',
    metIn: '',
    responsible: [],
    level: null,
    requirements: {},
    actions: {},
    followUp: '',
    liftedTo: '',
    answer: '',
    ended: null,
    endReason: '',
    removed: false,
  });
});

test('a barrier that goes with one requirement says nothing of another', () => {
  const both = change({ description: 'Uklart', 'requirement:7': true, 'requirement:12': true });
  const { changes } = shareLog(
    { id: exampleEvaluation, changes: [both] },
    { requirements: new Set([12]), without: new Set(), texts: true, names: true, alias: null },
  );
  expect(changes.map(({ patch }) => patch)).toEqual([{ description: 'Uklart', 'requirement:12': true }]);
});

function change(patch: Patch, circumstances: Parameters<typeof buildChange>[1] = {}) {
  return buildChange(patch, { entity: 'barrier', entityId: id, ...circumstances });
}

const said: Patch = {
  description: 'Uklart ansvar',
  consequence: 'Ingen følger opp',
  cause: 'other',
  otherCause: 'To lovverk',
  metIn: 'Prosjektet',
  'responsible:a': { name: 'Bydelen' },
  level: 'department',
  'requirement:12': true,
  'action:00000000-0000-7000-8000-000000000001': true,
  followUp: 'Tatt opp i møte',
  liftedTo: 'Byrådsavdelingen',
  liftedDay: '2026-03-01',
  answerDue: '2026-04-01',
  answer: 'Kommer',
  answeredDay: '2026-03-20',
  ended: 'solved',
  endReason: 'Avtale',
  sameAs: '00000000-0000-7000-8000-000000000009',
};

test('every field is tried here, and comes back from the log as it was said', () => {
  expect(Object.keys(said).map((field) => field.split(':')[0])).toEqual(Object.keys(kind.fields));
  expect(logOf(change(said)).barriers).toMatchObject([
    {
      description: 'Uklart ansvar',
      responsible: [{ id: 'a', name: 'Bydelen' }],
      level: 'department',
      requirements: { 12: true },
      actions: { '00000000-0000-7000-8000-000000000001': true },
      liftedDay: '2026-03-01',
      answeredDay: '2026-03-20',
      ended: 'solved',
      removed: false,
    },
  ]);
});

describe('what people say without knowing of each other', () => {
  const begun = change({ description: 'Uklart ansvar', liftedDay: '2026-03-01' });

  test('the answer of one level and what the office writes meanwhile are joined', () => {
    const answer = change(
      { answer: 'Ansvaret er bydelens', answeredDay: '2026-04-01' },
      { minutes: 2, parents: [begun.id], by: people.veileder },
    );
    const mine = change({ consequence: 'Ingen følger opp' }, { minutes: 1, parents: [begun.id] });
    expect(project(kind, mergeLogs([begun, mine], [begun, answer]))).toMatchObject({
      answer: 'Ansvaret er bydelens',
      consequence: 'Ingen følger opp',
      conflicts: [],
    });
  });

  test('of a barrier that another has removed stands against that, and nothing is lost', () => {
    const mine = change({ answer: 'Ja' }, { minutes: 1, parents: [begun.id] });
    const removal = change({ removed: true }, { minutes: 3, parents: [begun.id], by: people.laerer });
    const row = project(kind, [begun, mine, removal]);
    expect(row).toMatchObject({ removed: true, description: 'Uklart ansvar' });
    expect(row?.conflicts.map(({ field }) => field)).toEqual(['removed']);
  });
});

describe('in a part that is handed on', () => {
  const everything: ShareChoice = {
    requirements: null,
    without: new Set(),
    texts: true,
    names: true,
    alias: null,
  };
  const part = (choice: Partial<ShareChoice>) =>
    shareLog({ id: exampleEvaluation, changes: logOf(change(said)).changes }, { ...everything, ...choice })
      .changes.filter(({ entity }) => entity === kind.name)
      .map(({ patch }) => patch);

  test('nothing of it goes where barriers stay behind, nor where none of its requirements goes', () => {
    expect(part({ without: new Set(['barrier']) })).toEqual([]);
    expect(part({ requirements: new Set([7]) })).toEqual([]);
    expect(part({ requirements: new Set([12]) })).toEqual([said]);
  });

  test('without texts go the choices and the days alone', () => {
    expect(part({ texts: false })).toEqual([
      {
        cause: 'other',
        level: 'department',
        'requirement:12': true,
        'action:00000000-0000-7000-8000-000000000001': true,
        liftedDay: '2026-03-01',
        answerDue: '2026-04-01',
        answeredDay: '2026-03-20',
        ended: 'solved',
        sameAs: '00000000-0000-7000-8000-000000000009',
      },
    ]);
  });
});

test.each([
  ['description', 'Ring 22 33 44 55'],
  ['consequence', 'Ring 22 33 44 55'],
  ['otherCause', 'Ring 22 33 44 55'],
  ['metIn', 'Ring 22 33 44 55'],
  ['responsible:a', { name: 'Ring 22 33 44 55' }],
  ['followUp', 'Ring 22 33 44 55'],
  ['liftedTo', 'Ring 22 33 44 55'],
  ['answer', 'Ring 22 33 44 55'],
  ['endReason', 'Ring 22 33 44 55'],
])('personal data in %s are looked for', (field, value) => {
  const [barrier] = logOf(change({ [field]: value })).barriers;
  const found = wordsOfRow(kind, barrier ?? buildBarrier(1)).filter(
    ({ words }) => findPersonalData(words.join('\n')).length > 0,
  );
  expect(found.map((place) => place.field)).toEqual([field.split(':')[0]]);
});

test.each([
  ['liftedDay', '2026-02-30'],
  ['answerDue', '1.6.2026'],
  ['cause', 'weather'],
  ['level', 'city'],
  ['requirement:12', false],
  ['ended', 'open'],
])('%s that is %j is nothing said', (field, value) => {
  const [barrier] = logOf(change({ description: 'Uklart', [field]: value })).barriers;
  const { changedAt, changedBy, heads, revision } = barrier ?? buildBarrier(1);
  expect(barrier).toEqual({
    ...buildBarrier(1, { description: 'Uklart' }),
    changedAt,
    changedBy,
    heads,
    revision,
  });
});
