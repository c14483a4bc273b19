import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { madeUp, madeUpId, withMadeUp } from '../../../tests/support/madeUpKind.ts';
import { applyPatch, blankRow } from './rowFields.ts';
import { comparePlaces, countByKind, placeOf, rowPlace } from './rowPlace.ts';

const evaluation = exampleEvaluation;
const made = madeUpId.make(evaluation, '00000000-0000-4000-8000-0000000000f1');

test('the place of a row follows from its kind and its id', () => {
  const place = (entity: string, entityId: string) => rowPlace({ entity, entityId }, withMadeUp);
  expect(place('answer', `${evaluation}_7`)).toEqual({
    entity: 'answer',
    evaluation,
    requirement: 7,
    parts: { evaluation, requirement: 7 },
    row: `${evaluation}_7`,
    named: '',
  });
  expect(place('indicatorValue', `${evaluation}_bosatt`)).toMatchObject({
    requirement: null,
    parts: { indicator: 'bosatt' },
  });
  for (const [entity, id] of [
    ['evaluation', evaluation],
    ['indicatorValue', `${evaluation}_bosatt`],
  ] as const)
    expect(place(entity, id)).toMatchObject({ evaluation, requirement: null, named: '' });
  expect(place('madeUp', made)).toMatchObject({ entity: 'madeUp', evaluation, requirement: null });
});

test('nothing is guessed from the look of an id', () => {
  expect(rowPlace({ entity: 'indicatorValue', entityId: `${evaluation}_7` })).toBeNull();
  expect(rowPlace({ entity: 'answer', entityId: `${evaluation}_bosatt` })).toBeNull();
  expect(rowPlace({ entity: 'ofANewerApp', entityId: `${evaluation}_7` })).toBeNull();
  expect(rowPlace({ entity: 'constructor', entityId: evaluation })).toBeNull();
});

test('a row that is at hand tells more than its id', () => {
  const row = applyPatch(madeUp, blankRow(madeUp, made), {
    about: { number: 5 },
    title: ' Et funn\nfra i går ',
  });
  const place = { entity: 'madeUp', requirement: 5, row: made, named: 'Et funn fra i går' };
  expect(placeOf(madeUp, row)).toMatchObject(place);
  expect(placeOf(madeUp, { ...row, id: 'torn' })).toBeNull();
});

test('within a kind the lowest requirement comes first, those of none before it, in whatever order they came', () => {
  const [two, seven, ten] = [2, 7, 10].map((number) =>
    rowPlace({ entity: 'answer', entityId: `${evaluation}_${number}` }),
  );
  if (!two || !seven || !ten) throw new Error('an answer has a place');
  const none = { ...two, requirement: null };
  const inOrder = [none, two, seven, ten];
  const turned = inOrder.map((_, index) => [...inOrder.slice(index), ...inOrder.slice(0, index)]);
  for (const order of [...turned, ...turned.map((each) => each.toReversed())])
    expect(order.toSorted(comparePlaces())).toEqual(inOrder);
});

test('rows are met by kind, then by requirement, and the evaluation itself last', () => {
  const rows = [
    { entity: 'evaluation', entityId: evaluation },
    { entity: 'madeUp', entityId: made },
    { entity: 'answer', entityId: `${evaluation}_10` },
    { entity: 'indicatorValue', entityId: `${evaluation}_bosatt` },
    { entity: 'answer', entityId: `${evaluation}_2` },
  ];
  const places = rows.flatMap((row) => rowPlace(row, withMadeUp) ?? []);
  expect(
    places.toSorted(comparePlaces(withMadeUp)).map(({ entity, requirement }) => [entity, requirement]),
  ).toEqual([
    ['answer', 2],
    ['answer', 10],
    ['indicatorValue', null],
    ['madeUp', null],
    ['evaluation', null],
  ]);
  expect(countByKind(rows)).toEqual([
    { entity: 'answer', count: 2 },
    { entity: 'indicatorValue', count: 1 },
    { entity: 'evaluation', count: 1 },
    { entity: 'madeUp', count: 1 },
  ]);
});
