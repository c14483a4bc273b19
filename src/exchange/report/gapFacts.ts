import { gapsOverYears, themesOverYears, type GapsOverYears } from '#src/domain/trends/gapsOverYears.ts';
import { historyMatrix } from '#src/domain/trends/historyMatrix.ts';
import type { ReportSource } from './ReportSource.ts';

/** The gaps over the years, in all and for each theme that has ever had a requirement of the office. */
export type GapFacts = GapsOverYears & {
  themes: readonly { id: string; name: string; over: GapsOverYears }[];
};

/** The same numbers as on the page of the years. */
export function gapFacts({ years, chain }: ReportSource): GapFacts {
  const rows = historyMatrix(years, chain);
  return {
    ...gapsOverYears(years, rows),
    themes: themesOverYears(rows).map(({ id, name }) => ({ id, name, over: gapsOverYears(years, rows, id) })),
  };
}
