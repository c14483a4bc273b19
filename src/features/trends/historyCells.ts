import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import type { CellState, HistoryRow } from '#src/domain/trends/historyMatrix.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import type { HeatmapCell } from '#src/ui/charts/HeatmapCells.tsx';
import type { Shade } from '#src/ui/charts/shades.ts';

/** How the answer of a year is filled. */
export function shadeOf(state: CellState, standard: Standard): Shade {
  if (typeof state === 'number') return state / highestLevel(standard);
  if (state === 'notRelevant') return 'setAside';
  return state === 'unknown' ? 'unknown' : 'empty';
}

/** What stands in the cell: the level, or a sign of its own for each of the others. */
export function signOf(state: CellState): string {
  return typeof state === 'number' ? String(state) : pageText.trends.history.signs[state];
}

/** A row of the history as cells to draw, one for each year. */
export function historyCells({ standard, requirement, cells }: HistoryRow): HeatmapCell[] {
  const words = pageText.trends.history;
  return cells.map(({ year, state, item, scale, broken }) => {
    const said = words.stateInCell(state, scale);
    return {
      shade: shadeOf(state, standard),
      text: signOf(state),
      detail: words.cell(
        item?.requirement ?? requirement,
        year,
        broken ? `${said} (${words.broken(broken)})` : said,
      ),
    };
  });
}

/** What tells the rows of a history apart. */
export function rowId({ standard, requirement }: HistoryRow): string {
  return `${standard.edition}-${requirement.number}`;
}

/**
 * The page of a row: in the evaluation the person came from when the requirement is found there, else in the newest
 * year that has it.
 */
export function rowAddress({ cells }: HistoryRow, preferred: string): string | null {
  const there = cells.filter(({ item }) => item !== null);
  const cell = there.find(({ evaluation }) => evaluation === preferred) ?? there.at(-1);
  return cell?.item ? paths.requirementHistory(cell.evaluation, cell.item.requirement.number) : null;
}
