import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  minutesIn,
  people,
} from '../../../tests/support/buildChange.ts';
import { wildLogArbitrary } from '../../../tests/support/changeArbitraries.ts';
import { historyArbitrary, play, unionOf } from '../../../tests/support/offlineHistory.ts';
import { schemaVersion } from './migrations.ts';
import type { Change, Patch } from './Change.ts';
import { derivedId } from './derivedId.ts';
import { actionId } from './entities/actionId.ts';
import { barrierId } from './entities/barrierId.ts';
import { entities } from './entities/entities.ts';
import { signatureId } from './entities/signatureId.ts';
import { meetingPointId } from './entities/meetingPointId.ts';
import { surveyRoundId } from './entities/surveyRoundId.ts';
import { withMadeUp } from '../../../tests/support/madeUpKind.ts';
import { mergeLogs } from './mergeLogs.ts';
import { readEvaluation } from './readEvaluation.ts';
import { shareLog, withoutTexts, type OfficeAlias, type ShareChoice } from './shareLog.ts';

const everything: ShareChoice = {
  requirements: null,
  without: new Set(),
  texts: true,
  names: true,
  alias: null,
};
const alias: OfficeAlias = { office: 'virksomhet-a', name: 'Virksomhet A', kind: 'nav-kontor' };

const logArbitrary = fc
  .oneof(
    historyArbitrary.map((history) => unionOf(play(history).logs)),
    wildLogArbitrary.map((log) => unionOf([log])),
  )
  .map((log) => [buildEvaluationChange({}, { minutes: -200 }), ...log]);

const choiceArbitrary: fc.Arbitrary<ShareChoice> = fc.record({
  requirements: fc.constantFrom(null, new Set<number>(), new Set([1]), new Set([2])),
  without: fc.subarray(Object.keys(withMadeUp)).map((kinds) => new Set(kinds)),
  texts: fc.boolean(),
  names: fc.boolean(),
  alias: fc.constant(null),
});

const indicator = { entity: 'indicatorValue', entityId: `${exampleEvaluation}_bosatt` } as const;

const texts = [
  'hemmelig-1',
  'hemmelig-2',
  'hemmelig-3',
  'hemmelig-4',
  'hemmelig-5',
  'hemmelig-6',
  'hemmelig-7',
];
const [one = '', two = '', three = '', four = '', five = '', six = '', seven = ''] = texts;

/** One of each kind of text, and what is not text beside it. */
const rich: Change[] = [
  buildEvaluationChange(),
  buildChange({ score: 2, justification: one }, { minutes: 1 }),
  buildChange({ justification: two }, { minutes: 2, by: people.veileder }),
  buildChange({ strengths: three, improvements: four, included: true }, { minutes: 3 }),
  buildChange({ target: { level: 3, reason: five }, 'checkpoint:1a': 'met' }, { minutes: 4 }),
  buildChange({ 'evidence:e1': { kind: 'link', text: six } }, { minutes: 5 }),
  buildChange({ numerator: 3, comment: seven }, { minutes: 6, ...indicator }),
  buildChange({ comparison: { percent: 40, source: five } }, { minutes: 7, ...indicator }),
  buildChange({ score: 0 }, { minutes: 8, requirement: 2 }),
];

function share(choice: Partial<ShareChoice>, changes: readonly Change[] = rich) {
  return shareLog({ id: exampleEvaluation, changes: [...changes] }, { ...everything, ...choice }, withMadeUp);
}

describe('a part of an evaluation', () => {
  test('is all of it when nothing is left out', () => {
    expect(share({})).toEqual({ id: exampleEvaluation, changes: rich });
  });

  test('taken in where the whole is, takes nothing away, whatever was left out', () => {
    fc.assert(
      fc.property(logArbitrary, choiceArbitrary, (log, choice) => {
        const part = share(choice, log).changes;
        const whole = mergeLogs(log, []);
        expect(mergeLogs(log, part)).toEqual(whole);
        expect(mergeLogs(part, log)).toEqual(whole);
      }),
    );
  });

  test('is read by the door without a remark', () => {
    fc.assert(
      fc.property(logArbitrary, choiceArbitrary, fc.boolean(), (log, choice, aliased) => {
        const part = share({ ...choice, alias: aliased ? alias : null }, log);
        const read = readEvaluation({ app: 'rettesnor', schemaVersion, ...part });
        expect(read).toMatchObject({ ok: true, repaired: [], unreadable: [] });
      }),
    );
  });

  test('without texts has none, in no change, and all else', () => {
    const part = share({ texts: false });
    for (const text of texts) expect(JSON.stringify(part)).not.toContain(text);
    expect(part.changes.map((change) => change.patch).slice(1)).toEqual([
      { score: 2 },
      { included: true },
      { target: { level: 3, reason: '' }, 'checkpoint:1a': 'met' },
      { numerator: 3 },
      { comparison: { percent: 40, source: '' } },
      { score: 0 },
    ]);
  });

  test('without texts has no words in the names of fields either, as a file made by hand may have', () => {
    const uuid = '00000000-0000-7000-8000-000000000001';
    const handmade = [
      buildChange({ 'checkpoint:Kari Dukkert': 'met', 'checkpoint:1b': 'met' }, { minutes: 20 }),
      buildChange(
        { 'expected:Kari Dukkert': 2, 'expected:1': 3 },
        { minutes: 21, entity: 'action', entityId: actionId.make(exampleEvaluation, uuid) },
      ),
      buildChange(
        { 'requirement:Kari Dukkert': true, 'action:Kari Dukkert': true, [`action:${uuid}`]: true },
        { minutes: 22, entity: 'barrier', entityId: barrierId.make(exampleEvaluation, uuid) },
      ),
    ];
    const patches = share({ texts: false }, [buildEvaluationChange(), ...handmade]).changes.map(
      ({ patch }) => patch,
    );
    expect(patches.slice(1)).toEqual([
      { 'checkpoint:1b': 'met' },
      { 'expected:1': 3 },
      { [`action:${uuid}`]: true },
    ]);
  });

  test('with some requirements has those, and indicators only when they were chosen', () => {
    const rows = (choice: Partial<ShareChoice>) => [
      ...new Set(share(choice).changes.map((change) => change.entityId)),
    ];
    expect(rows({ requirements: new Set([2]), without: new Set(['indicatorValue']) })).toEqual([
      exampleEvaluation,
      `${exampleEvaluation}_2`,
    ]);
    expect(rows({ requirements: new Set(), without: new Set() })).toEqual([
      exampleEvaluation,
      `${exampleEvaluation}_bosatt`,
    ]);
  });

  test('without names does not say who, and still meets the whole as the same edits', () => {
    const part = share({ names: false });
    const text = JSON.stringify(part);
    for (const { author } of Object.values(people)) {
      for (const trace of [author.name, author.role]) expect(text).not.toContain(`"${trace}"`);
    }
    expect(text).toContain(one);
    expect(part.changes.map(({ id, device }) => [id, device])).toEqual(
      rich.map(({ id, device }) => [id, device]),
    );
    for (const { author } of part.changes) expect(author).toEqual({ name: '', role: '' });
  });

  test('always says which evaluation it is of, and nothing of a requirement that nobody has said anything of', () => {
    const choice = { without: new Set(['evaluation', 'answer']), requirements: new Set([1]) };
    expect(share(choice).changes.map(({ entity }) => entity)).toEqual([
      'evaluation',
      'indicatorValue',
      'indicatorValue',
    ]);
  });

  test('has nothing of a row that nobody can tell what is about, where only some requirements go', () => {
    const lost = buildChange({ score: 1 }, { entityId: 'noe annet' });
    expect(share({ requirements: new Set([1]) }, [buildEvaluationChange(), lost]).changes).toHaveLength(1);
  });

  test('is of an evaluation, and of nothing else', () => {
    expect(() => shareLog({ id: 'noe annet', changes: [] }, everything)).toThrow(
      new RangeError('noe annet is not the id of an evaluation'),
    );
  });

  test.each<[string, Partial<ShareChoice>, boolean]>([
    ['all', {}, true],
    ['no texts', { texts: false }, false],
    ['no names', { names: false }, false],
    ['some requirements', { requirements: new Set([1]) }, false],
    ['no indicators', { without: new Set(['indicatorValue']) }, false],
    ['another name', { alias }, false],
  ])(
    'with %s: what only a newer app knows goes along exactly when nothing is left out',
    (_what, choice, goes) => {
      const later = { entity: 'laterKind', entityId: `${exampleEvaluation}_later_1` };
      const { changes } = share(choice, [
        buildEvaluationChange(),
        buildChange({ score: 2, laterField: 'Ukjent' }, { minutes: 1 }),
        buildChange({ note: 'Ukjent' }, { minutes: 2, ...later }),
      ]);
      expect(changes.map(({ entity, patch }) => [entity, Object.keys(patch)]).slice(1)).toEqual(
        goes
          ? [
              ['answer', ['score', 'laterField']],
              ['laterKind', ['note']],
            ]
          : [['answer', ['score']]],
      );
    },
  );
});

describe('what tells of persons or of few, beside who has written', () => {
  const uuid = '00000000-0000-7000-8000-000000000001';
  const previous = {
    evaluation: exampleEvaluation.replace('2026', '2025'),
    hash: 'b'.repeat(64),
  };
  const reopened = { at: minutesIn(31), name: 'Kari Dukkert', role: 'leder', reason: one };
  const signed = { name: 'Ola Dukkert', role: 'leder', hash: 'a'.repeat(64), covers: [idAt(1)], previous };
  const signature = { entity: 'signature', entityId: signatureId.make(exampleEvaluation, uuid) };
  const survey = { entity: 'surveyRound', entityId: surveyRoundId.make(exampleEvaluation, uuid) };
  const part = (answered: number, value: number) => ({
    name: 'Kvinner',
    answered,
    theme: 'wellbeing',
    value,
  });
  const log = [
    ...rich,
    buildChange(signed, { minutes: 30, ...signature }),
    buildChange({ reopened }, { minutes: 31, ...signature }),
    buildChange(
      { asked: 50, answered: 40, 'measure:wellbeing': { value: 4, outOf: 5 } },
      { minutes: 32, ...survey },
    ),
    buildChange({ 'part:a1': part(30, 4.25), 'part:a2': part(10, 3.25) }, { minutes: 33, ...survey }),
  ];

  test('with some requirements nothing of meetings, councils and surveys goes, also where it is about one of them', () => {
    const point = { entity: 'meetingPoint', entityId: meetingPointId.make(exampleEvaluation, uuid) };
    const minutes = [
      ...log,
      buildChange({ requirement: 1, note: 'Hemmelig notat' }, { minutes: 40, ...point }),
    ];
    const entities = (choice: Partial<ShareChoice>) =>
      new Set(share(choice, minutes).changes.map(({ entity }) => entity));
    expect(entities({ requirements: new Set([1]) })).not.toContain('meetingPoint');
    expect(entities({ requirements: new Set([1]) })).not.toContain('surveyRound');
    expect(entities({})).toContain('meetingPoint');
  });

  test('without names nobody has signed: not by name, and not by a code that could be looked for elsewhere', () => {
    const shared = JSON.stringify(share({ names: false }, log));
    for (const trace of ['Ola Dukkert', 'Kari Dukkert', signed.hash, previous.hash])
      expect(shared).not.toContain(trace);
    expect(JSON.stringify(share({}, log))).toContain('Kari Dukkert');
  });

  test('under an alias neither last year nor what was signed says which office it is', () => {
    const shared = JSON.stringify(share({ alias }, log));
    for (const trace of ['eksempelvika', signed.hash, previous.hash, idAt(1)])
      expect(shared).not.toContain(trace);
  });

  test.each<[string, Partial<ShareChoice>]>([
    ['without texts', { texts: false }],
    ['without names', { names: false }],
    ['under an alias', { alias }],
  ])(
    '%s no figure of a part of a survey leaves, in no change: of the whole they could be taken',
    (_what, choice) => {
      const shared = JSON.stringify(share(choice, log));
      for (const trace of ['4.25', '3.25', 'part:']) expect(shared).not.toContain(trace);
      expect(shared).toContain('measure:wellbeing');
    },
  );
});

describe('what is left of an edit without texts', () => {
  test.each<[string, Patch, Patch]>([
    [
      'the level of an own target',
      { target: { level: 3, reason: one } },
      { target: { level: 3, reason: '' } },
    ],
    ['that an own target was taken back', { target: null }, { target: null }],
    ['no reason where none was given', { target: { level: 3 } }, { target: { level: 3 } }],
    ['a target that another app wrote as a number', { target: 3 }, { target: 3 }],
    ['no text, not even that it was taken back', { justification: null, strengths: two }, {}],
    ['nothing that is not declared', { laterField: 1, score: 2 }, { score: 2 }],
  ])('%s', (_what, patch, left) => {
    expect(withoutTexts(entities.answer, patch)).toEqual(left);
    expect(withoutTexts(null, patch)).toEqual({});
  });
});

describe('under an alias', () => {
  const part = share({ alias });

  test('nothing is left of the office, of those who wrote, or of what they wrote', () => {
    const text = JSON.stringify(part);
    const ids = rich.map((change) => change.id);
    const devices = Object.values(people).map(({ device }) => device);
    for (const trace of [
      'eksempelvika',
      'Eksempelvika',
      'Leder',
      'NAV-leder',
      ...devices,
      ...texts,
      ...ids,
    ]) {
      expect(text).not.toContain(trace);
    }
  });

  test('it is an evaluation of its own, of the same kind of office, with the same answers', () => {
    const read = readEvaluation({ app: 'rettesnor', schemaVersion, ...part });
    if (!read.ok) throw new Error(read.error.what);
    expect(read.log.evaluation).toMatchObject({
      id: 'virksomhet-a_2026_eksempelstandard_1',
      office: 'virksomhet-a',
      ownOffice: { name: 'Virksomhet A', kind: 'nav-kontor' },
      year: 2026,
      createdAt: minutesIn(0),
    });
    expect(read.log.answers.map(({ requirement, score }) => [requirement, score])).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });

  test('a later copy meets an earlier, and another alias meets neither', () => {
    fc.assert(
      fc.property(logArbitrary, fc.nat({ max: 12 }), (log, until) => {
        const later = share({ alias }, log);
        const earlier = share({ alias }, log.slice(0, until + 1));
        expect(mergeLogs(later.changes, earlier.changes)).toEqual(mergeLogs(later.changes, []));
        const ids = new Set(later.changes.map(({ id }) => id));
        expect(ids.size).toBe(later.changes.length);
        const other = share({ alias: { ...alias, office: 'virksomhet-b' } }, log);
        expect(other.changes.some(({ id }) => ids.has(id))).toBe(false);
        expect(log.some(({ id }) => ids.has(id))).toBe(false);
      }),
    );
  });

  test('people are in conflict about the same fields as before', () => {
    const conflicted = [...rich, buildChange({ score: 4 }, { minutes: 9, salt: 7, by: people.laerer })];
    const read = readEvaluation({ app: 'rettesnor', schemaVersion, ...share({ alias }, conflicted) });
    expect(read.ok && read.log.answers[0]?.conflicts).toMatchObject([{ field: 'score' }]);
  });

  test('how it began is told once, as the first who began it told it', () => {
    const [first, second] = [1, 2].map((minutes) =>
      buildEvaluationChange({ createdAt: minutesIn(minutes - 9) }, { minutes, parents: [idAt(0)] }),
    );
    if (!first || !second) throw new Error('there are two beginnings');
    const { id, changes } = share({ alias }, [second, first]);
    expect(share({ alias }, [first, second]).changes).toEqual(changes);
    expect(changes).toEqual([
      {
        ...first,
        id: derivedId(first.id, id),
        evaluation: id,
        entityId: id,
        parents: [],
        author: { name: '', role: '' },
        device: '00000000-0000-4000-8000-000000000000',
        patch: {
          standard: 'eksempelstandard',
          edition: '1',
          office: 'virksomhet-a',
          year: 2026,
          ownOffice: { name: 'Virksomhet A', kind: 'nav-kontor' },
          createdAt: minutesIn(-8),
        },
      },
    ]);
  });

  test('it was begun when its first change was made, where nothing else is said', () => {
    const bare = { ...buildEvaluationChange({}, { minutes: 5 }), patch: { year: 2026 } };
    expect(share({ alias }, [bare]).changes[0]?.patch).toMatchObject({ createdAt: minutesIn(5) });
  });

  test('without a word of how it began, there is none of it', () => {
    const { id, changes } = share({ alias }, [buildChange({ score: 1 })]);
    expect(changes.map(({ entity, entityId }) => [entity, entityId])).toEqual([['answer', `${id}_1`]]);
  });

  test('a change still follows the one it followed', () => {
    const before = buildChange({ score: 1 }, { minutes: 1 });
    const after = buildChange({ score: 2 }, { minutes: 2, parents: [before.id] });
    const [, first, second] = share({ alias }, [buildEvaluationChange(), before, after]).changes;
    expect(second?.parents).toEqual([first?.id]);
    expect(first?.device).toBe('00000000-0000-4000-8000-000000000000');
  });

  test('derived ids keep their order in time', () => {
    const ids = rich.map(({ id }) => derivedId(id, 'x'));
    expect(ids.toSorted()).toEqual(ids);
  });
});
