import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { fulfilment, type Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { Chapter, Standard, Theme } from '#src/domain/standard/Standard.ts';

/** What is known of a selection of requirements: a theme, a chapter, or all. */
export type ResultCells = {
  fulfilment: Fulfilment;
  gaps: number;
};

export type ChapterRows = ResultCells & { chapter: Chapter; themes: (ResultCells & { theme: Theme })[] };

/**
 * Chapters and themes with their results, in the standard's order. Those in which nothing applies to the office are
 * left out: a line of dashes says nothing.
 */
export function resultRows(
  standard: Standard,
  items: readonly AssessedRequirement[],
  gaps: readonly Gap[],
): ChapterRows[] {
  return standard.chapters
    .map((chapter) => {
      const themes = standard.themes
        .filter((theme) => theme.chapter === chapter.id)
        .map((theme) => ({ theme, ...resultCells(standard, items, gaps, new Set([theme.id])) }))
        .filter((row) => row.fulfilment.applicable > 0);
      const ids = new Set(themes.map(({ theme }) => theme.id));
      return { chapter, themes, ...resultCells(standard, items, gaps, ids) };
    })
    .filter((row) => row.themes.length > 0);
}

/** The results of the requirements under some themes. */
export function resultCells(
  standard: Standard,
  items: readonly AssessedRequirement[],
  gaps: readonly Gap[],
  themes: ReadonlySet<string>,
): ResultCells {
  const selected = items.filter((item) => themes.has(item.requirement.theme));
  return {
    fulfilment: fulfilment(standard, selected),
    gaps: gaps.filter((gap) => themes.has(gap.item.requirement.theme)).length,
  };
}
