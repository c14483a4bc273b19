import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  buildChange,
  buildEvaluationChange,
  exampleEvaluation,
  idAt,
  minutesIn,
} from '../../../tests/support/buildChange.ts';
import { readFixture } from '../../../tests/support/evaluationFixtures.ts';
import { migrations, schemaVersion } from './migrations.ts';
import { entities } from './entities/entities.ts';
import { readEvaluation, rowsInLog, type ReadResult } from './readEvaluation.ts';

const begun = buildEvaluationChange();

function fileOf(changes: unknown[], overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { app: 'rettesnor', schemaVersion, id: exampleEvaluation, changes, ...overrides };
}

/** Reads the start of an evaluation and one more change, which may be anything. */
function readWith(change: unknown): Extract<ReadResult, { ok: true }> {
  const read = readEvaluation(fileOf([begun, change]));
  if (!read.ok) throw new Error(`refused: ${read.error.where} ${read.error.what}`);
  return read;
}

describe('what is refused as a whole', () => {
  test('what Rettesnor did not write is not ours', () => {
    const foreign = [
      undefined,
      null,
      0,
      'rettesnor',
      [],
      {},
      { app: 'noe annet', schemaVersion: 1, id: exampleEvaluation, changes: [] },
      { App: 'rettesnor' },
      [fileOf([begun])],
    ];
    for (const input of foreign) {
      expect(readEvaluation(input)).toMatchObject({
        ok: false,
        error: { kind: 'not-ours', what: expect.any(String) },
      });
    }
    expect(readEvaluation({ app: 'noe annet' })).toMatchObject({ error: { where: 'app' } });
  });

  test('what a newer Rettesnor wrote is too new', () => {
    expect(readEvaluation(fileOf([begun], { schemaVersion: schemaVersion + 1 }))).toEqual({
      ok: false,
      error: {
        kind: 'too-new',
        where: 'schemaVersion',
        what: `version ${schemaVersion + 1}, this app reads up to ${schemaVersion}`,
      },
    });
  });

  test('it is too new also when the rest has another shape by then', () => {
    const later = {
      app: 'rettesnor',
      schemaVersion: schemaVersion + 7,
      evaluation: exampleEvaluation,
      log: [],
    };
    expect(readEvaluation(later)).toMatchObject({ ok: false, error: { kind: 'too-new' } });
  });

  test.each([
    ['schemaVersion', { schemaVersion: undefined }],
    ['schemaVersion', { schemaVersion: '1' }],
    ['schemaVersion', { schemaVersion: 0 }],
    ['schemaVersion', { schemaVersion: 1.5 }],
    ['schemaVersion', { schemaVersion: null }],
    ['id', { id: undefined }],
    ['id', { id: 7 }],
    ['id', { id: 'ikke en id' }],
    ['id', { id: `${exampleEvaluation}_1` }],
    ['changes', { changes: undefined }],
    ['changes', { changes: { 0: begun, length: 1 } }],
    ['changes', { changes: 'mange' }],
    ['changes', { changes: [] }],
    ['changes', { changes: [buildChange({ score: 3 })] }],
    ['changes', { id: 'nav-annetsted_2026_eksempelstandard_1' }],
  ])('what is ours but broken in %s is invalid there: %j', (where, overrides) => {
    expect(readEvaluation(fileOf([begun], overrides))).toMatchObject({
      ok: false,
      error: { kind: 'invalid', where, what: expect.stringMatching(/./) },
    });
  });

  test('what else stands in the file beside the log does no harm', () => {
    expect(readEvaluation(fileOf([begun], { exportedAt: '2026-03-02', note: {} }))).toMatchObject({
      ok: true,
    });
  });
});

describe('what is read', () => {
  test('rows are projected, changes stand in the order of their ids, whatever their order in the file', () => {
    const first = buildChange({ score: 1 }, { minutes: 1, requirement: 10 });
    const second = buildChange({ score: 'unknown' }, { minutes: 2, requirement: 2 });
    for (const changes of [
      [begun, first, second],
      [second, first, begun],
    ]) {
      const read = readEvaluation(fileOf(changes));
      expect(read).toMatchObject({ ok: true, repaired: [], unreadable: [] });
      if (!read.ok) return;
      expect(read.log.changes).toEqual([begun, first, second]);
      expect(read.log.evaluation).toMatchObject({ id: exampleEvaluation, year: 2026 });
      expect(read.log.answers.map((answer) => [answer.requirement, answer.score])).toEqual([
        [2, 'unknown'],
        [10, 1],
      ]);
    }
  });

  test('the frozen evaluation reads with all its kinds of answer', () => {
    const read = readEvaluation(readFixture('v1'));
    if (!read.ok) throw new Error(read.error.what);
    const scores = Object.fromEntries(read.log.answers.map((answer) => [answer.requirement, answer.score]));
    expect(scores).toEqual({ 1: 3, 2: 'notRelevant', 3: 0, 4: 'unknown', 5: null, 6: 2, 7: 3, 8: null });
    const byNumber = new Map(read.log.answers.map((answer) => [answer.requirement, answer]));
    expect(byNumber.get(1)?.evidence.map((evidence) => evidence.kind)).toEqual([
      'link',
      'caseNumber',
      'document',
    ]);
    expect(byNumber.get(3)).toMatchObject({ included: true, target: { level: 2 } });
    expect(byNumber.get(6)?.conflicts).toMatchObject([{ field: 'score' }]);
    expect(byNumber.get(7)?.conflicts).toEqual([]);
  });

  test('the input is never altered', () => {
    const input = fileOf([begun, buildChange({ score: 'rubbish' }, { minutes: 1 }), { broken: true }]);
    const before = structuredClone(input);
    readEvaluation(input);
    expect(input).toEqual(before);
  });
});

describe('a value that cannot be', () => {
  const impossibleScores: unknown[] = [
    '3',
    3.5,
    -1,
    101,
    Number.NaN,
    true,
    '',
    'ikke relevant',
    'null',
    [],
    {},
    [3],
  ];

  test.each(impossibleScores.map((score) => [score]))(
    'the score %j is unanswered, never 0, and is named',
    (score) => {
      const read = readWith({ ...buildChange({}, { minutes: 1 }), patch: { score } });
      expect(read.log.answers[0]?.score).toBeNull();
      expect(read.repaired).toEqual([{ where: 'changes.1.patch.score', what: 'not a possible value' }]);
      expect(read.unreadable).toEqual([]);
    },
  );

  test.each([
    ['justification', 7],
    ['justification', 'x'.repeat(20_001)],
    ['strengths', ['a']],
    ['included', 'ja'],
    ['target', 3],
    ['target', { level: 3 }],
    ['target', { level: '3', reason: '' }],
    ['target', { level: 3, reason: '', by: 'noen' }],
    ['checkpoint:1a', true],
    ['checkpoint:1a', 'kanskje'],
    ['evidence:e1', 'https://eksempel.no'],
    ['evidence:e1', { kind: 'film', text: '' }],
  ])('in %s it is read as nothing said, and named: %j', (field, value) => {
    const read = readWith({
      ...buildChange({}, { minutes: 1 }),
      patch: { [field]: value, improvements: 'Lag rutine' },
    });
    expect(read.log.changes[1]?.patch).toEqual({ [field]: null, improvements: 'Lag rutine' });
    expect(read.repaired).toEqual([{ where: `changes.1.patch.${field}`, what: 'not a possible value' }]);
  });

  test('it does not bring back what was said before it', () => {
    const said = buildChange({ score: 3 }, { minutes: 1 });
    const broken = { ...buildChange({}, { minutes: 2, parents: [said.id] }), patch: { score: 'tre' } };
    const read = readEvaluation(fileOf([begun, said, broken]));
    expect(read).toMatchObject({ ok: true, log: { answers: [{ score: null, conflicts: [] }] } });
  });

  test('what the evaluation itself says wrongly is read as nothing said', () => {
    const odd = {
      ...begun,
      patch: { ...begun.patch, ownOffice: { name: 'X' }, createdAt: 'i går', year: 12 },
    };
    const read = readEvaluation(fileOf([odd]));
    expect(read).toMatchObject({
      ok: true,
      log: { evaluation: { ownOffice: null, year: 2026, createdAt: minutesIn(0) } },
    });
    expect(read.ok && read.repaired.map((problem) => problem.where)).toEqual([
      'changes.0.patch.ownOffice',
      'changes.0.patch.year',
      'changes.0.patch.createdAt',
    ]);
  });

  test('it is named once: read again after that, nothing is wrong', () => {
    const impossible = Object.fromEntries(Object.keys(begun.patch).map((field) => [field, ['?']]));
    const first = readEvaluation(fileOf([{ ...begun, patch: impossible }]));
    expect(first.ok && first.repaired).toHaveLength(6);
    const again = readEvaluation(fileOf(first.ok ? first.log.changes : []));
    expect(again).toMatchObject({ ok: true, repaired: [], unreadable: [] });
  });

  test('a field of a newer app is carried as it came, whatever objects are born with', () => {
    const patch = JSON.parse(
      '{ "score": 2, "constructor": 1, "toString": 1, "year": 2026, "__proto__": { "score": 4 } }',
    );
    const read = readWith({ ...buildChange({}, { minutes: 1 }), patch });
    const { patch: carried } = read.log.changes[1] ?? {};
    expect(Object.entries(carried ?? {})).toEqual([
      ['score', 2],
      ['constructor', 1],
      ['toString', 1],
      ['year', 2026],
    ]);
    expect(read.newer).toBe(1);
    expect(read.log.answers[0]?.score).toBe(2);
    expect(read.repaired.map((problem) => [problem.where, problem.what]).toSorted()).toEqual([
      ['changes.1.patch.__proto__', 'unknown field'],
    ]);
  });
});

describe('figures of an indicator', () => {
  const entityId = `${exampleEvaluation}_bosatt-innen-seks-maneder`;

  test('they are read beside the answers, in the order of their ids', () => {
    const rows = ['tilbud', 'arbeid', 'skole'].map((indicator, index) =>
      buildChange(
        { numerator: index },
        { entity: 'indicatorValue', entityId: `${exampleEvaluation}_${indicator}`, minutes: index + 1 },
      ),
    );
    const read = readEvaluation(fileOf([begun, buildChange({ score: 2 }, { minutes: 9 }), ...rows]));
    if (!read.ok) throw new Error(read.error.what);
    expect(read.log.answers).toHaveLength(1);
    expect(read.log.indicatorValues.map(({ indicator, numerator }) => [indicator, numerator])).toEqual([
      ['arbeid', 1],
      ['skole', 2],
      ['tilbud', 0],
    ]);
    expect(rowsInLog(read.log, entities.indicatorValue)).toEqual(read.log.indicatorValues);
    expect(rowsInLog(read.log, entities.answer)).toEqual(read.log.answers);
    expect(rowsInLog(read.log, entities.evaluation)).toEqual([read.log.evaluation]);
  });

  test.each([
    ['numerator', -1],
    ['numerator', 1.5],
    ['numerator', '30'],
    ['denominator', 1_000_001],
    ['goal', 101],
    ['goal', -0.1],
    ['comparison', 62],
    ['comparison', { percent: 62 }],
    ['comparison', { percent: 162, source: '' }],
    ['comment', 7],
  ])('in %s an impossible value is nothing said, never 0, and is named: %j', (field, value) => {
    const read = readWith({
      ...buildChange({}, { entity: 'indicatorValue', entityId, minutes: 1 }),
      patch: { [field]: value },
    });
    expect(read.log.changes[1]?.patch).toEqual({ [field]: null });
    expect(read.repaired).toEqual([{ where: `changes.1.patch.${field}`, what: 'not a possible value' }]);
  });

  test('the fields of an answer are not theirs, nor theirs an answer’s', () => {
    const patch = { score: 2, 'checkpoint:1a': 'met', numerator: 3 };
    const ofIndicator = buildChange(patch, { entity: 'indicatorValue', entityId, minutes: 1 });
    expect(readWith(ofIndicator)).toMatchObject({
      newer: 1,
      log: { changes: [begun, ofIndicator], answers: [], indicatorValues: [{ numerator: 3 }] },
    });
    const ofAnswer = buildChange(patch, { minutes: 1 });
    expect(readWith(ofAnswer)).toMatchObject({
      newer: 1,
      log: { changes: [begun, ofAnswer], answers: [{ score: 2, checkpoints: { '1a': 'met' } }] },
    });
    expect(Object.keys(readWith(ofAnswer).log.answers[0] ?? {})).not.toContain('numerator');
  });

  test.each([
    { entity: 'answer' as const, entityId },
    { entity: 'indicatorValue' as const, entityId: `${exampleEvaluation}_7` },
    { entity: 'indicatorValue' as const, entityId: 'nav-annetsted_2026_eksempelstandard_1_bosatt' },
  ])('a row that is of another kind or another evaluation cannot be read: %j', (frame) => {
    expect(readWith(buildChange({}, { ...frame, minutes: 1 })).unreadable).toMatchObject([
      { where: 'changes.1.entityId' },
    ]);
  });
});

describe('a change that cannot be read', () => {
  const good = buildChange({ score: 3 }, { minutes: 1 });

  test.each<[string, unknown]>([
    ['', 'not an object'],
    ['', null],
    ['', []],
    ['id', { ...good, id: 'abc' }],
    ['id', { ...good, id: good.id.toUpperCase() }],
    ['evaluation', { ...good, evaluation: 'abc' }],
    ['entity', { ...good, entity: 'Rating!' }],
    ['entityId', { ...good, entityId: 7 }],
    ['entityId', { ...good, entityId: `nav-annetsted_2026_eksempelstandard_1_1` }],
    ['entityId', { ...good, entityId: exampleEvaluation }],
    ['entityId', { ...good, entityId: `${exampleEvaluation}_01` }],
    ['entityId', { ...good, entity: 'evaluation' }],
    ['entityId', { ...good, evaluation: 'nav-annetsted_2026_eksempelstandard_1' }],
    [
      'entityId',
      {
        ...good,
        evaluation: 'nav-annet_2026_eksempelstandard_1',
        entityId: 'nav-annet_2026_eksempelstandard_1_1',
      },
    ],
    ['parents', { ...good, parents: 'ingen' }],
    ['parents.0', { ...good, parents: ['abc'] }],
    ['patch', { ...good, patch: null }],
    ['patch', { ...good, patch: [] }],
    ['patch.ikke et felt', { ...good, patch: { 'ikke et felt': 1 } }],
    ['author', { ...good, author: 'Leder' }],
    ['author.name', { ...good, author: { name: 7, role: '' } }],
    ['author.role', { ...good, author: { name: 'Leder' } }],
    ['device', { ...good, device: '' }],
    ['at', { ...good, at: '2026-03-02' }],
    ['at', { ...good, at: '2026-03-02T08:00:00.000+01:00' }],
    ['at', { ...good, at: '2026-99-99T99:99:99.999Z' }],
    ['at', { ...good, at: '2026-02-30T08:00:00.000Z' }],
    ['', { ...good, more: 1 }],
  ])('it is kept as it stands, and the rest is read, when it breaks at «%s»: %j', (place, raw) => {
    const read = readWith(raw);
    expect(read.log.changes).toEqual([begun]);
    expect(read.log.answers).toEqual([]);
    expect(read.unreadable).toEqual([
      { where: place === '' ? 'changes.1' : `changes.1.${place}`, what: expect.stringMatching(/./), raw },
    ]);
    expect(read.unreadable[0]?.raw).toBe(raw);
  });

  test('a file that is made to break the reader does not', () => {
    const trap: unknown = JSON.parse('{ "length": { "valueOf": 1, "toString": 1 } }');
    expect(readEvaluation(trap)).toMatchObject({ ok: false, error: { kind: 'not-ours' } });
    for (const place of ['app', 'schemaVersion', 'id', 'changes']) {
      expect(readEvaluation(fileOf([begun], { [place]: trap }))).toMatchObject({ ok: false });
    }
    for (const place of Object.keys(good)) {
      expect(readWith({ ...good, [place]: trap }).log.answers.map((answer) => answer.score)).toEqual(
        place === 'patch' ? [null] : [],
      );
    }
    expect(readWith({ ...good, patch: { justification: trap } }).repaired).toEqual([
      { where: 'changes.1.patch.justification', what: 'not a possible value' },
    ]);
  });

  test('when it has a key that is no text, it says so without breaking', () => {
    const raw = { ...good, patch: { [Symbol('odd')]: 1 } };
    expect(readWith(raw).unreadable).toMatchObject([{ raw }]);
  });

  test('when its id has been used, the first is read and the second kept', () => {
    const other = { ...good, patch: { score: 0 } };
    const read = readEvaluation(fileOf([begun, good, other]));
    expect(read).toMatchObject({ ok: true, log: { answers: [{ score: 3 }] } });
    expect(read.ok && read.unreadable).toEqual([
      { where: 'changes.2', what: 'the id occurs twice', raw: other },
    ]);
  });

  test('parents in a circle, of oneself, or of nobody do no harm', () => {
    const [left, right] = [idAt(1), idAt(2)];
    const changes = [
      begun,
      buildChange({ score: 1 }, { id: left, parents: [right] }),
      buildChange({ score: 2 }, { id: right, parents: [left], minutes: 2 }),
      buildChange({ score: 3 }, { minutes: 3, requirement: 2, parents: [idAt(3)] }),
      buildChange({ score: 4 }, { minutes: 4, requirement: 3, parents: [idAt(99)] }),
    ];
    const read = readEvaluation(fileOf(changes));
    expect(read).toMatchObject({
      ok: true,
      unreadable: [],
      log: { answers: [{ score: 2 }, { score: 3 }, { score: 4 }] },
    });
  });
});

/** Checks what must hold of every answer of the door, and that a log that came through goes through again unaltered. */
function checkResult(input: unknown, read: ReadResult): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (!read.ok) {
    expect(['not-ours', 'too-new', 'migration-failed', 'invalid']).toContain(read.error.kind);
    expect(read.error.where).toEqual(expect.any(String));
    expect(read.error.what).toMatch(/./);
    return;
  }
  const raw = (input as { changes: unknown[] }).changes;
  expect(read.log.changes.length + read.unreadable.length).toBe(raw.length);
  for (const { raw: kept } of read.unreadable) expect(raw.some((item) => Object.is(item, kept))).toBe(true);
  for (const problem of [...read.unreadable, ...read.repaired]) {
    expect(problem.where).toMatch(/^changes\.\d+/);
    expect(problem.what).toMatch(/./);
  }
  for (const { score } of read.log.answers) {
    const possible =
      score === null || score === 'unknown' || score === 'notRelevant' || Number.isInteger(score);
    expect(possible).toBe(true);
  }
  const stored: typeof read.log = JSON.parse(JSON.stringify(read.log));
  expect(readEvaluation(fileOf(stored.changes, { id: stored.id }))).toEqual({
    ok: true,
    log: stored,
    repaired: [],
    unreadable: [],
    newer: read.newer,
  });
}

describe('whatever it is given, it never throws', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
    key: fc.oneof(
      fc.string(),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'app',
        'id',
        'changes',
        'patch',
        'parents',
        'score',
        'length',
      ),
    ),
  });

  test('anything at all', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const read = readEvaluation(input);
        expect(read.ok).toBe(false);
        checkResult(input, read);
      }),
    );
  });

  test('any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const input: unknown = JSON.parse(text);
        const read = readEvaluation(input);
        expect(read.ok).toBe(false);
        checkResult(input, read);
      }),
    );
  });

  test('a file of ours with anything in its places', () => {
    const place = fc.option(anything, { nil: undefined });
    fc.assert(
      fc.property(place, place, fc.array(anything), place, (version, id, changes, other) => {
        for (const input of [
          fileOf(changes, { schemaVersion: version }),
          fileOf(changes, { id }),
          fileOf([begun, ...changes]),
          fileOf([begun], { changes: other }),
        ]) {
          checkResult(input, readEvaluation(input));
        }
      }),
    );
  });

  test('a change of ours with anything in its places', () => {
    const keys = fc.constantFrom(
      'id',
      'evaluation',
      'entity',
      'entityId',
      'parents',
      'patch',
      'author',
      'device',
      'at',
    );
    const fields = fc.constantFrom(
      'score',
      'justification',
      'included',
      'target',
      'checkpoint:1a',
      'evidence:e1',
      'x',
    );
    fc.assert(
      fc.property(keys, fields, anything, (key, field, value) => {
        const change = buildChange({ score: 2 }, { minutes: 1 });
        const input = fileOf([
          begun,
          { ...change, [key]: value },
          { ...change, id: idAt(2), patch: { [field]: value } },
        ]);
        checkResult(input, readEvaluation(input));
      }),
      { numRuns: 1000 },
    );
  });

  test('the frozen evaluation with parts replaced, removed, doubled or swapped', () => {
    const mutation = fc.record({
      at: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      how: fc.constantFrom('replace', 'remove', 'double', 'pollute', 'swap'),
      value: fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, 7n, -0)),
    });
    let read = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const input = readFixture('v1');
        for (const { at, how, value } of mutations) mutate(input, at, how, structuredClone(value));
        const result = readEvaluation(input, migrations);
        checkResult(input, result);
        if (result.ok) read += 1;
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(50);
  });
});

/** Follows numbers down into a parsed file, as far as they lead, and does something to the place they lead to. */
function mutate(root: unknown, at: readonly number[], how: string, value: unknown): void {
  let holder: unknown = root;
  for (const [depth, step] of at.entries()) {
    if (typeof holder !== 'object' || holder === null) return;
    const keys = Object.keys(holder);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner: unknown = Reflect.get(holder, key);
    const goesOn = depth < at.length - 1 && typeof inner === 'object' && inner !== null;
    if (goesOn) {
      holder = inner;
      continue;
    }
    if (how === 'replace') Reflect.set(holder, key, value);
    else if (how === 'pollute')
      Object.defineProperty(holder, '__proto__', { value, enumerable: true, configurable: true });
    else if (how === 'swap') Reflect.set(holder, key, Reflect.get(holder, keys[0] ?? key));
    else if (Array.isArray(holder))
      holder.splice(Number(key), how === 'remove' ? 1 : 0, ...(how === 'double' ? [inner] : []));
    else if (how === 'remove') Reflect.deleteProperty(holder, key);
    return;
  }
}
