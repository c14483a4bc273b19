import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { teamReviewId } from '#src/domain/changes/entities/teamReviewId.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import { databaseOf, idOf } from '../../../tests/support/officeDatabase.ts';
import { readEarlierTeamReviews } from './teamReviews.ts';

test('what the team said the years before stands beside, newest first; a year without words, this year and later ones do not', async () => {
  const years = [2022, 2023, 2024, 2025, 2026];
  const database = await databaseOf(...years.map((year): [string, number] => [idOf(year, '1'), 1]));
  const said = (year: number, next: string) => ({
    ...blankRow(entities.teamReview, teamReviewId.make(idOf(year, '1'))),
    next,
  });
  await database.teamReviews.bulkAdd([
    said(2022, 'Fra 2022'),
    said(2023, ' '),
    said(2024, 'Fra 2024'),
    said(2025, 'I år'),
    said(2026, 'Neste år'),
  ]);
  const read = await readEarlierTeamReviews(database, idOf(2025, '1'));
  expect(read.map(({ year, review }) => [year, review.next])).toEqual([
    [2024, 'Fra 2024'],
    [2022, 'Fra 2022'],
  ]);
  expect(await readEarlierTeamReviews(database, 'ingenting')).toEqual([]);
});
