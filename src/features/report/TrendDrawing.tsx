import type { ReportFacts } from '#src/state/reportPaper.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { linePoints, shareTicks } from '#src/text/shareDrawing.ts';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';

type Props = { label: string; facts: ReportFacts };

/** Fulfilment year by year, and beside it the coverage it rests on. The line is broken where the edition changes. */
export function TrendDrawing({ label, facts }: Props) {
  const words = pageText.trends.total;
  const last = facts.years.at(-1);
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
          points: linePoints(facts.years, 'fulfilment'),
          ...(last?.fulfilment ? { note: text.scoring.coverage(last.fulfilment) } : {}),
          references:
            last === undefined || last.target === null
              ? []
              : [{ id: 'target', y: last.target, label: words.target(last.target) }],
        },
        { id: 'coverage', title: words.coverage, points: linePoints(facts.years, 'coverage') },
      ]}
    />
  );
}
