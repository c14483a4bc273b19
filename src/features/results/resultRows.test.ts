import { describe, expect, it } from 'vitest';
import { rankGaps } from '#src/domain/gaps/rankGaps.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { resultRows } from './resultRows.ts';

const standard = buildStandard();

function rowsFor(officeKind: string, answers: ReturnType<typeof buildAnswer>[]) {
  const items = assessRequirements(standard, officeKind, answers);
  return resultRows(standard, items, rankGaps(standard, items));
}

describe('resultRows', () => {
  it('gives chapters with their themes, and leaves out those in which nothing applies', () => {
    const rows = rowsFor('nav-kontor', []);
    expect(rows.map((row) => [row.chapter.id, row.themes.map(({ theme }) => theme.id)])).toEqual([
      ['forst', ['start', 'midt']],
    ]);
  });

  it('brings in a theme when the office has taken in a requirement of it', () => {
    const rows = rowsFor('nav-kontor', [buildAnswer(6, { included: true })]);
    expect(rows.map((row) => row.chapter.id)).toEqual(['forst', 'siden']);
    expect(rows[1]?.fulfilment).toMatchObject({ applicable: 1, share: null });
  });

  it('holds fulfilment and gaps for each theme, and for the chapter over all of them', () => {
    const [chapter] = rowsFor('nav-kontor', [
      buildAnswer(1, { score: 4 }),
      buildAnswer(2, { score: 1 }),
      buildAnswer(4, { score: 2 }),
    ]);
    const [start, midt] = chapter?.themes ?? [];
    expect(start).toMatchObject({ fulfilment: { share: 5 / 8, scored: 2 }, gaps: 1 });
    expect(midt).toMatchObject({ fulfilment: { share: 2 / 4, scored: 1 }, gaps: 1 });
    expect(chapter).toMatchObject({ fulfilment: { share: 7 / 12, scored: 3 }, gaps: 2 });
  });

  it('has no share where nothing is scored', () => {
    const [chapter] = rowsFor('nav-kontor', [buildAnswer(1, { score: 'unknown' })]);
    expect(chapter).toMatchObject({ gaps: 0, fulfilment: { share: null, remaining: 3 } });
  });
});
