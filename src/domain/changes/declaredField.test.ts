import { describe, expect, test } from 'vitest';
import { madeUp } from '../../../tests/support/madeUpKind.ts';
import type { FieldValue } from './Change.ts';
import { declaredField, isTakenBackTogether, isText, isTyped, mayJoin, wordsIn } from './declaredField.ts';
import { entities } from './entities/entities.ts';
import type { DeclaredField, Holds } from './entities/entity.ts';

const { answer, indicatorValue } = entities;

describe('what a kind declares of a field', () => {
  test('is found by the name, and of a family by the name before the key', () => {
    expect(declaredField(answer, 'score')).toEqual({
      name: 'score',
      key: '',
      declared: answer.fields.score,
    });
    expect(declaredField(answer, 'checkpoint:1a')).toEqual({
      name: 'checkpoint',
      key: '1a',
      declared: answer.fields.checkpoint,
    });
  });

  test.each(['laterField', 'score:1', 'checkpoint', 'checkpoint:', ':1a', '', 'constructor', 'removed'])(
    'there is none of «%s»',
    (field) => {
      expect(declaredField(answer, field)).toBeNull();
    },
  );

  test.each<[keyof typeof entities, string, boolean]>([
    ['barrier', 'requirement:12', true],
    ['barrier', 'requirement:012', false],
    ['barrier', 'requirement:x', false],
    ['action', 'expected:constructor', false],
    ['action', 'expected:99999', false],
    ['meeting', 'heldOn:2028-02-29', true],
    ['meeting', 'heldOn:2026-02-29', false],
    ['meeting', 'heldOn:igaar', false],
    ['recurringPoint', 'occurrence:2026-09-01', true],
    ['recurringPoint', 'occurrence:9999-12-31', false],
    ['recurringPoint', 'occurrence:0NaN-NaN-NaN', false],
    ['recurringPoint', 'requirement:NaN', false],
  ])('a key that is a requirement or a day must be one: %s, «%s»', (kind, field, known) => {
    expect(declaredField(entities[kind], field) !== null).toBe(known);
  });

  test('a row that can be removed has a field for it: a choice, and not removed where nothing is said', () => {
    expect(declaredField(madeUp, 'removed')).toMatchObject({
      name: 'removed',
      key: '',
      declared: { holds: 'choice', blank: false },
    });
  });
});

describe('how a field is entered', () => {
  test.each<[string, boolean, boolean, boolean, boolean]>([
    // field, joins, may join, is typed, is taken back together
    ['justification', true, true, true, true],
    ['evidence:e1', true, true, true, true],
    ['target', false, false, true, true],
    ['score', false, false, false, false],
    ['checkpoint:1a', false, false, false, false],
    ['laterField', false, true, false, false],
  ])('%s', (field, joins, joinable, typed, together) => {
    expect(isText(answer, field)).toBe(joins);
    expect(mayJoin(answer, field)).toBe(joinable);
    expect(isTyped(answer, field)).toBe(typed);
    expect(isTakenBackTogether(answer, field)).toBe(together);
  });

  test('a figure is typed without being words, and words beside a number need not be taken back together', () => {
    expect([isTyped(indicatorValue, 'goal'), isTakenBackTogether(indicatorValue, 'goal')]).toEqual([
      true,
      true,
    ]);
    expect([isTyped(madeUp, 'reason'), isTakenBackTogether(madeUp, 'reason')]).toEqual([true, false]);
  });

  test('of a kind that only a newer app knows, all may have joined', () => {
    expect(mayJoin(null, 'score')).toBe(true);
  });
});

describe('the words in a value', () => {
  test.each<[Holds, FieldValue, string[]]>([
    ['choice', 'Ord', []],
    ['choice', { text: 'Ord' }, []],
    ['text', 'Ord', ['Ord']],
    ['text', null, []],
    ['text', 7, []],
    ['text', { kind: 'link', text: 'Ord', size: 3 }, ['link', 'Ord']],
    ['text', ['Ord', 2], ['Ord']],
    [{ text: ['reason'] }, { level: 'høy', reason: 'Ord' }, ['Ord']],
    [{ text: ['reason'] }, { reason: 3, level: 2 }, []],
    [{ text: ['1'] }, ['a', 'b'], ['b']],
    [{ text: ['reason'] }, null, []],
    [{ text: ['reason'] }, 7, []],
  ])('of what holds %j, in %j, are %j', (holds, value, words) => {
    const field: DeclaredField = { schema: answer.fields.score.schema, holds };
    expect(wordsIn(field, value)).toEqual(words);
  });
});
