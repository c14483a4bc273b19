import type { ReportFacts } from '#src/state/report/reportPaper.ts';
import { pageText } from '#src/text/pageText.ts';
import { linePoints, shareTicks, totalLine } from '#src/text/shareDrawing.ts';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';

type Props = { label: string; facts: ReportFacts };

/** Fulfilment year by year, and beside it the coverage it rests on. The line is broken where the edition changes. */
export function TrendDrawing({ label, facts }: Props) {
  const words = pageText.trends.total;
  return (
    <LineSeries
      label={label}
      xs={facts.years.map(({ year }) => String(year))}
      ticks={shareTicks}
      panelWidth={290}
      plotHeight={130}
      panels={[
        {
          id: 'fulfilment',
          title: words.fulfilment,
          ...totalLine(facts.years, facts.steady),
        },
        { id: 'coverage', title: words.coverage, points: linePoints(facts.years, 'coverage') },
      ]}
    />
  );
}
