import { describe, expect, test } from 'vitest';
import { buildChange, exampleEvaluation, idAt } from '../../../tests/support/buildChange.ts';
import { evidenceKinds } from '../evaluation/Answer.ts';
import { readChange } from './readChange.ts';

const change = buildChange({ score: 2 });

/** Reads a change of the example whose frame says something else. */
function read(overrides: object, evaluation = exampleEvaluation) {
  return readChange({ ...change, ...overrides }, evaluation, 'here');
}

/** The place that makes a change unreadable; `null` when it is read. */
function refusedAt(overrides: object, evaluation?: string): string | null {
  const result = read(overrides, evaluation);
  return result.ok ? null : result.problem.where;
}

/** What a value of a field is read as, and what is said of it. */
function readValue(field: string, value: unknown, frame: object = {}) {
  const result = read({ ...frame, patch: { [field]: value } });
  if (!result.ok) throw new Error(result.problem.where);
  return { patch: result.change.patch, repaired: result.repaired.map(({ what }) => what) };
}

/** A row of a kind that only a newer app knows. */
const later = { entity: 'laterKind', entityId: `${exampleEvaluation}_later` };

describe('the frame of a change', () => {
  test.each<[string, object, object, string]>([
    ['an id', { id: idAt(7) }, { id: `${idAt(7)}0` }, 'here.id'],
    ['an id from its beginning', { id: idAt(7) }, { id: `0${idAt(7)}` }, 'here.id'],
    ['a machine', { device: idAt(7) }, { device: 'min maskin' }, 'here.device'],
    [
      'a thousand parents',
      { parents: Array.from({ length: 1000 }, () => idAt(1)) },
      { parents: Array.from({ length: 1001 }, () => idAt(1)) },
      'here.parents',
    ],
    ['a parent', { parents: [idAt(1)] }, { parents: [idAt(1), 'x'] }, 'here.parents.1'],
    [
      'a name of 200 signs',
      { author: { name: 'x'.repeat(200), role: 'y'.repeat(200) } },
      { author: { name: 'x'.repeat(201), role: '' } },
      'here.author.name',
    ],
    [
      'a name and a role, and no more',
      { author: { name: '', role: '' } },
      { author: { name: '', role: '', phone: '' } },
      'here.author',
    ],
    [
      'a moment that has been',
      { at: '2024-02-29T23:59:59.999Z' },
      { at: '2023-02-29T23:59:59.999Z' },
      'here.at',
    ],
    ['a moment in full', { at: '2024-02-29T00:00:00.000Z' }, { at: '2024-02-29T00:00:00Z' }, 'here.at'],
    ['an hour of a day', { at: '2024-02-29T23:00:00.000Z' }, { at: '2024-02-29T24:00:00.000Z' }, 'here.at'],
    ['no moment before or after', {}, { at: `+${change.at}` }, 'here.at'],
    ['nothing after a moment', {}, { at: `${change.at} ` }, 'here.at'],
    ['a year of four digits', {}, { at: '+012026-01-01T00:00:00.000Z' }, 'here.at'],
    ['a month of the year', {}, { at: '2024-13-01T00:00:00.000Z' }, 'here.at'],
    ['nothing beside what it is made of', {}, { note: '' }, 'here'],
    [
      'a kind of 40 letters',
      { ...later, entity: 'k'.repeat(40) },
      { ...later, entity: 'k'.repeat(41) },
      'here.entity',
    ],
    ['a kind with capitals within', { ...later, entity: 'aB' }, { ...later, entity: 'Ab' }, 'here.entity'],
    ['a kind of letters only', { ...later, entity: 'a' }, { ...later, entity: 'a1' }, 'here.entity'],
    ['a kind from its beginning', {}, { ...later, entity: '1a' }, 'here.entity'],
    ['a row of the evaluation', later, { ...later, entityId: `${exampleEvaluation}later` }, 'here.entityId'],
    [
      'the evaluation itself',
      { ...later, entityId: exampleEvaluation },
      { ...later, entityId: exampleEvaluation.slice(0, -1) },
      'here.entityId',
    ],
    [
      'a row with an id of 510 signs',
      { ...later, entityId: `${exampleEvaluation}_`.padEnd(510, 'x') },
      { ...later, entityId: `${exampleEvaluation}_`.padEnd(511, 'x') },
      'here.entityId',
    ],
  ])('may be %s', (_what, fitting, broken, where) => {
    expect(refusedAt(fitting)).toBeNull();
    expect(refusedAt(broken)).toBe(where);
  });

  test('an evaluation has an id of 400 signs at the most', () => {
    const rest = '_2026_eksempelstandard_1';
    const frameOf = (length: number) => {
      const evaluation = `${'a'.repeat(length - rest.length)}${rest}`;
      return refusedAt({ evaluation, entityId: `${evaluation}_1` }, evaluation);
    };
    expect(frameOf(400)).toBeNull();
    expect(frameOf(401)).toBe('here.evaluation');
  });

  test('what is no change at all is told by its own place', () => {
    expect(readChange(null, exampleEvaluation, 'here')).toMatchObject({ problem: { where: 'here' } });
  });

  test('of another evaluation it is told of as that', () => {
    expect(read({}, 'nav-annet_2026_eksempelstandard_1')).toEqual({
      ok: false,
      problem: { where: 'here.entityId', what: 'belongs to another evaluation' },
    });
  });

  test('a name is one line, whatever it was pasted from', () => {
    expect(read({ author: { name: 'Kari\r\nNordmann', role: 'a\u2028b' } })).toMatchObject({
      change: { author: { name: 'Kari Nordmann', role: 'a b' } },
    });
  });
});

describe('the name of a field', () => {
  test.each([
    ['x'.repeat(40), 'x'.repeat(41)],
    [`field:${'x'.repeat(64)}`, `field:${'x'.repeat(65)}`],
    ['field:1a-B', 'field:'],
    ['Field', '1field'],
    ['a:b', 'a:b:c'],
    ['a', ''],
    ['ab', 'a b'],
  ])('may be %s, and not %s', (fitting, broken) => {
    expect(refusedAt({ patch: { [fitting]: 1 } })).toBeNull();
    expect(refusedAt({ patch: { [broken]: 1 } })).toMatch(/^here\.patch/);
  });
});

describe('a value that its kind knows', () => {
  const evaluation = { entity: 'evaluation', entityId: exampleEvaluation };
  const indicator = { entity: 'indicatorValue', entityId: `${exampleEvaluation}_bosatt` };
  const office = (kind: string) => ({ name: 'Kontoret', kind });

  test.each<[string, unknown, unknown, object]>([
    ['score', 0, -1, {}],
    ['score', 100, 101, {}],
    ['score', 'notRelevant', 'relevant', {}],
    ['score', 'unknown', '', {}],
    ['target', { level: 100, reason: '' }, { level: 101, reason: '' }, {}],
    ['target', { level: 0, reason: '' }, { level: 0, reason: '', by: '' }, {}],
    ['checkpoint:1a', 'met', 'Met', {}],
    ['checkpoint:1a', 'notMet', '', {}],
    ['included', false, 'false', {}],
    ['justification', 'x'.repeat(20_000), 'x'.repeat(20_001), {}],
    ['evidence:1', { kind: 'link', text: '' }, { kind: 'link', text: '', at: '' }, {}],
    ['numerator', 1_000_000, 1_000_001, indicator],
    ['numerator', 0, -1, indicator],
    ['denominator', 0, 0.5, indicator],
    ['goal', 100, 100.1, indicator],
    ['goal', 0, -0.1, indicator],
    ['goal', 0.5, '0.5', indicator],
    ['comparison', { percent: 100, source: '' }, { percent: 101, source: '' }, indicator],
    ['comparison', { percent: 0, source: '' }, { percent: 0, source: '', at: '' }, indicator],
    ['comment', '', 0, indicator],
    ['year', 1990, 1989, evaluation],
    ['year', 2200, 2201, evaluation],
    ['ownOffice', office('a'.repeat(100)), office('a'.repeat(101)), evaluation],
    ['ownOffice', office('a-b-c'), office('a--b'), evaluation],
    ['ownOffice', office('1'), office('-a'), evaluation],
    ['ownOffice', office('a1'), office('a-'), evaluation],
    ['ownOffice', office('ab'), office('aB'), evaluation],
    ['ownOffice', office('a'), { ...office('a'), city: '' }, evaluation],
    ['standard', 'standard', 'En standard', evaluation],
    ['createdAt', '2026-01-01T00:00:00.000Z', '2026-01-01', evaluation],
  ])('%s may be %j, and not %j', (field, fitting, impossible, frame) => {
    expect(readValue(field, fitting, frame)).toEqual({ patch: { [field]: fitting }, repaired: [] });
    expect(readValue(field, impossible, frame)).toEqual({
      patch: { [field]: null },
      repaired: ['not a possible value'],
    });
  });

  test.each(evidenceKinds)('evidence may be a %s', (kind) => {
    const value = { kind, text: 'Rutine' };
    expect(readValue('evidence:1', value)).toEqual({ patch: { 'evidence:1': value }, repaired: [] });
  });

  test('a text ends its lines in one way', () => {
    expect(readValue('justification', 'a\r\nb').patch).toEqual({ justification: 'a\nb' });
  });

  test('nothing said is a value of every field', () => {
    expect(readValue('score', null)).toEqual({ patch: { score: null }, repaired: [] });
  });
});

describe('a value that only a newer app knows', () => {
  /** `depth` lists in each other, with a number in the innermost. */
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  const boxed = (depth: number): unknown => (depth === 0 ? 1 : { a: boxed(depth - 1) });
  class Own {
    name = 'x';
  }

  test.each<[unknown]>([
    [null],
    ['tekst'],
    [true],
    [0],
    [-1.5],
    [[]],
    [[1, [null, { a: 'b' }]]],
    [{}],
    [{ a: { b: [false] } }],
    [nested(17)],
  ])('is carried as it came: %j', (value) => {
    expect(readValue('laterField', value)).toEqual({ patch: { laterField: value }, repaired: [] });
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['a negative nought', -0],
    ['infinity', Infinity],
    ['no number', Number.NaN],
    ['a large number', 7n],
    ['a function', () => 1],
    ['a day', new Date(0)],
    ['an object of its own kind', new Own()],
    ['a list with a hole', Object.assign([1, 2, 3], { length: 4 })],
    ['a list with more than its items', Object.assign([1], { more: 2 })],
    ['a list with what is no value', [1, undefined]],
    ['an object with what is no value', { a: 1, b: undefined }],
    ['an object with a hidden name', { [Symbol('a')]: 1 }],
    ['an object that says what it is made of', JSON.parse('{"__proto__": 1}')],
    ['lists in lists without an end in sight', nested(18)],
    ['objects in objects without an end in sight', boxed(18)],
  ])('is left out where no app could have written it: %s', (_what, value) => {
    expect(readValue('laterField', value)).toEqual({ patch: {}, repaired: ['unknown field'] });
  });

  test('makes the change one of a newer app, as its kind does', () => {
    expect(read({})).toMatchObject({ newer: false });
    expect(read({ patch: { laterField: 1, score: 2 } })).toMatchObject({ newer: true });
    expect(read({ patch: { laterField: Number.NaN } })).toMatchObject({ newer: false });
    expect(read({ ...later, patch: {} })).toMatchObject({ newer: true, repaired: [] });
  });
});
