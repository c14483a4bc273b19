import type { ReportFacts } from '#src/state/report/reportPaper.ts';
import { closedPart, gapCounts, gapParts } from '#src/text/gapDrawing.ts';
import { pageText } from '#src/text/pageText.ts';
import { StackedBars } from '#src/ui/charts/StackedBars.tsx';

/** The gaps of each year, by what they were the year before, and below them those that are closed. A year that is not finished says so in its name. */
export function GapYearsDrawing({ label, facts }: { label: string; facts: ReportFacts }) {
  const words = pageText.gapYears;
  return (
    <StackedBars
      label={label}
      parts={gapParts}
      below={closedPart}
      rows={facts.gapYears.years.map((year) => ({
        id: String(year.year),
        label: words.heading(year),
        counts: gapCounts(year),
        totalText: words.barTotal(year),
        ...(year.before === null ? {} : { below: { count: year.closed, text: words.closedTotal(year) } }),
      }))}
      unit={words.columnsTitle}
    />
  );
}
