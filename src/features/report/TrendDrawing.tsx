import type { ReportFacts } from '#src/state/reportPaper.ts';
import type { ReportSource } from '#src/state/reportSource.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { percent } from '#src/text/format.ts';
import type { LinePoint } from '#src/ui/charts/lineRuns.ts';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';
import { shareTicks } from './shareTicks.ts';

type Props = { label: string; source: ReportSource; facts: ReportFacts };

/** Fulfilment year by year, and beside it the coverage it rests on. The line is broken where the edition changes. */
export function TrendDrawing({ label, source, facts }: Props) {
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
          points: pointsOf(source, facts, 'share'),
          ...(last?.fulfilment ? { note: text.scoring.coverage(last.fulfilment) } : {}),
          references:
            last === undefined || last.target === null
              ? []
              : [{ id: 'target', y: last.target, label: words.target(last.target) }],
        },
        { id: 'coverage', title: words.coverage, points: pointsOf(source, facts, 'coverage') },
      ]}
    />
  );
}

function pointsOf(
  { years }: ReportSource,
  facts: ReportFacts,
  measure: 'share' | 'coverage',
): readonly LinePoint[] {
  return facts.years.map(({ fulfilment }, index) => {
    const y = fulfilment?.[measure] ?? null;
    const before = years[index - 1];
    const breakBefore = before !== undefined && before.standard.edition !== years[index]?.standard.edition;
    return { y, text: percent(y), breakBefore, ...(y === null ? { mark: percent(null) } : {}) };
  });
}
