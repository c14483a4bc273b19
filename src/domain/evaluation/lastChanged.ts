import type { Author } from './RowFrame.ts';

type Changed = { changedAt: string; changedBy: Author };

/**
 * «Sist endret», everywhere it is told: when the evaluation or any of its rows was last changed, and by whom.
 * @param rows answers, figures and actions, in any order; one nobody has given has no time and is passed over
 */
export function lastChanged(evaluation: Changed, rows: Iterable<Changed>): Changed {
  let latest: Changed = evaluation;
  for (const row of rows) if (row.changedAt > latest.changedAt) latest = row;
  return { changedAt: latest.changedAt, changedBy: latest.changedBy };
}
