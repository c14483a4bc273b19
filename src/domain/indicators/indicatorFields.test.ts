import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import type { FieldValue, Patch } from '../changes/Change.ts';
import { sameValue } from '../changes/heads.ts';
import { projectIndicatorValue } from '../changes/project.ts';
import { applyIndicatorPatch, blankIndicatorValue, indicatorFieldValue } from './indicatorFields.ts';
import { indicatorValueId } from './indicatorValueId.ts';

const blank = blankIndicatorValue(exampleEvaluation, 'bosatt');
const figure = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const values: Record<string, fc.Arbitrary<FieldValue>> = {
  numerator: figure,
  denominator: figure,
  goal: figure,
  comparison: fc.option(
    fc.record({ percent: fc.integer({ min: 0, max: 100 }), source: fc.string({ maxLength: 9 }) }),
    {
      nil: null,
    },
  ),
  comment: fc.option(fc.string({ maxLength: 9 }), { nil: null }),
};
const patchArbitrary = fc.record(values, { requiredKeys: [] }).map((patch): Patch => ({ ...patch }) as Patch);

test('the screen shows at once what the log will add up to', () => {
  fc.assert(
    fc.property(patchArbitrary, (patch) => {
      const projected = projectIndicatorValue([
        buildChange(patch, {
          entity: 'indicatorValue',
          entityId: indicatorValueId(exampleEvaluation, 'bosatt'),
        }),
      ]);
      const { changedAt: _at, changedBy: _by, revision: _revision, ...content } = projected ?? blank;
      expect(applyIndicatorPatch(blank, patch)).toMatchObject(content);
    }),
  );
});

test('what a field holds is what would put it back', () => {
  fc.assert(
    fc.property(patchArbitrary, (patch) => {
      const value = applyIndicatorPatch(blank, patch);
      for (const [field, said] of Object.entries(patch))
        expect(sameValue(indicatorFieldValue(value, field), said)).toBe(true);
    }),
  );
});

test('a field that does not exist holds nothing and changes nothing', () => {
  expect(indicatorFieldValue(blank, 'score')).toBeNull();
  expect(applyIndicatorPatch(blank, { score: 2 })).toEqual(blank);
});
