import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { entities } from '../changes/entities/entities.ts';
import { teamReviewId } from '../changes/entities/teamReviewId.ts';
import { blankRow } from '../changes/rowFields.ts';
import { saysOfTeam } from './saysOfTeam.ts';

const blank = blankRow(entities.teamReview, teamReviewId.make(exampleEvaluation));

test('a grade or a word says something, a day and spaces do not', () => {
  expect(saysOfTeam({ ...blank, day: '2026-11-01', results: ' ' })).toBe(false);
  expect(saysOfTeam({ ...blank, grades: { results: 'well' } })).toBe(true);
  expect(saysOfTeam({ ...blank, ownership: 'Bredt' })).toBe(true);
  expect(saysOfTeam({ ...blank, next: 'Møtes oftere' })).toBe(true);
});
