import { describe, expect, test } from 'vitest';
import { buildSurveyRound } from '../../../tests/support/buildSurveyRound.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import { surveyThemes } from '../evaluation/SurveyRound.ts';
import { fewestAnswers, surveyFigures } from './surveyFigures.ts';

/** Parts of one theme with so many answers each. */
function parts(...answers: number[]) {
  return answers.map((answered, index) => ({
    id: `del-${index}`,
    name: `Del ${index}`,
    answered,
    theme: 'wellbeing' as const,
    value: 4,
  }));
}

function shown(answered: number | null, ...answers: number[]): number[] {
  return surveyFigures(buildSurveyRound({ answered, parts: parts(...answers) })).parts.map(
    (part) => part.answered,
  );
}

test('how many have answered is a share of those asked, where both are known', () => {
  expect(surveyFigures(buildSurveyRound({ asked: 40, answered: 30 })).share).toBe(75);
  expect(surveyFigures(buildSurveyRound({ asked: 40 })).share).toBeNull();
  expect(surveyFigures(buildSurveyRound({ asked: 0, answered: 0 })).share).toBeNull();
  expect(surveyFigures(buildSurveyRound({ asked: 10, answered: 11 })).share).toBeNull();
});

describe('figures of a part of the office', () => {
  test('are not shown for a round of fewer than fifteen answers, or of an unknown number', () => {
    const few = surveyFigures(buildSurveyRound({ answered: 14, parts: parts(14) }));
    expect(few).toMatchObject({ unsplit: 'few', parts: [], withheld: [{ name: 'Del 0', why: 'few' }] });
    expect(surveyFigures(buildSurveyRound({ parts: parts(20) }))).toMatchObject({
      unsplit: 'unknown',
      parts: [],
    });
    expect(surveyFigures(buildSurveyRound({ answered: 15, parts: parts(15) }))).toMatchObject({
      unsplit: null,
      withheld: [],
    });
  });

  test('are not shown for a part of fewer than fifteen, nor for the one that would let it be computed', () => {
    const figures = surveyFigures(buildSurveyRound({ answered: 60, parts: parts(30, 20, 10) }));
    expect(figures.parts.map((part) => part.answered)).toEqual([30]);
    expect(figures.withheld).toEqual([
      { id: 'del-1', name: 'Del 1', theme: 'wellbeing', why: 'computable' },
      { id: 'del-2', name: 'Del 2', theme: 'wellbeing', why: 'few' },
    ]);
  });

  test('are shown where what is left over is nothing, or of answers enough', () => {
    expect(shown(60, 30, 30)).toEqual([30, 30]);
    expect(shown(60, 20, 20)).toEqual([20, 20]);
    expect(shown(60, 40, 10, 10)).toEqual([40]);
  });

  test('are not shown where those who are in no part could be computed', () => {
    expect(shown(50, 20, 25)).toEqual([25]);
    expect(shown(20, 15)).toEqual([]);
  });

  test('are not shown where the parts have more answers than the round', () => {
    const figures = surveyFigures(buildSurveyRound({ answered: 30, parts: parts(20, 20) }));
    expect(figures.parts).toEqual([]);
    expect(figures.withheld.map(({ why }) => why)).toEqual(['overlap', 'overlap']);
  });

  test('never let anybody compute a figure of fewer than fifteen, by taking the shown from the whole', () => {
    const part = fc.record({
      answered: fc.integer({ min: 0, max: 60 }),
      theme: fc.constantFrom(...surveyThemes),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.array(part, { maxLength: 8 }), (answered, drawn) => {
        const all = drawn.map((each, index) => ({ ...each, id: `${index}`, name: `${index}`, value: 3 }));
        const figures = surveyFigures(buildSurveyRound({ answered, parts: all }));
        expect(figures.parts.length + figures.withheld.length).toBe(all.length);
        for (const theme of surveyThemes) {
          const seen = figures.parts.filter((each) => each.theme === theme);
          if (seen.length === 0) continue;
          const left = answered - seen.reduce((sum, each) => sum + each.answered, 0);
          expect(seen.every((each) => each.answered >= fewestAnswers)).toBe(true);
          expect(left === 0 || left >= fewestAnswers).toBe(true);
        }
        for (const each of figures.withheld) expect(each).not.toHaveProperty('value');
      }),
    );
  });
});
