import { useMemo } from 'react';
import type { HistoryRow } from '#src/domain/trends/historyMatrix.ts';
import { steadyFulfilment, type SteadyFulfilment } from '#src/domain/trends/steadyFulfilment.ts';
import type { YearPoint } from '#src/domain/trends/fulfilmentOverYears.ts';
import type { OfficeYears } from '#src/state/years/officeYears.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';
import { linePoints, shareTicks, totalLine } from '#src/text/shareDrawing.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './TotalTrend.module.css';

type Props = { office: OfficeYears; points: readonly YearPoint[]; rows: readonly HistoryRow[] };

/** Fulfilment and coverage in all, year by year, and what has moved when only the same requirements are counted. */
export function TotalTrend({ office, points, rows }: Props) {
  const words = pageText.trends.total;
  const { years } = office;
  const [from, to] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const severalEditions = new Set(years.map(({ standard }) => standard.edition)).size > 1;
  const last = points.at(-1);
  const steady = useMemo(() => steadyFulfilment(years, rows), [years, rows]);
  const { count } = steady;
  const description = words.description(count);
  const title = pageText.scope.figure(words.chartTitle(from, to), office.scope?.name ?? null);
  return (
    <PagePart title={words.title}>
      <p className={styles.steady}>
        <span>{steadySentence(steady)}</span>
        <span>{last?.unfinished === true && ` ${words.unfinished(last.year)}`}</span>
      </p>
      <ChartFrame
        title={title}
        description={severalEditions ? `${description} ${words.newEdition}` : description}
        words={pageText.charts.frame}
        fileName={pageText.trends.fileName('utvikling', office.office.id)}
        onSave={saveFile}
        table={{
          columns: [
            words.table.year,
            ...(count === 0 ? [] : [words.table.steady]),
            words.table.reached,
            words.table.score,
            words.table.remaining,
            words.table.edition,
          ],
          rows: points.map(({ year, fulfilment }, index) => ({
            id: String(year),
            header: year,
            cells: [
              ...(count === 0 ? [] : [inHundred(steady.points[index]?.fulfilment?.share ?? null)]),
              fulfilment ? text.scoring.reachedOf(fulfilment) : inHundred(null),
              inHundred(fulfilment?.share ?? null),
              fulfilment?.remaining ?? 0,
              years[index]?.standard.edition ?? '',
            ],
          })),
        }}
      >
        <LineSeries
          label={title}
          xs={points.map(({ year }) => String(year))}
          ticks={shareTicks}
          panelWidth={340}
          plotHeight={150}
          panels={[
            {
              id: 'fulfilment',
              title: words.fulfilment,
              ...totalLine(points, steady),
            },
            { id: 'coverage', title: words.coverage, points: linePoints(points, 'coverage') },
          ]}
        />
      </ChartFrame>
    </PagePart>
  );
}

function steadySentence({ count, points }: SteadyFulfilment): string {
  const words = pageText.trends.total;
  const told = points.flatMap(({ year, fulfilment }) =>
    fulfilment && fulfilment.share !== null ? [{ year, share: fulfilment.share }] : [],
  );
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return words.noSteady;
  if (first === last) return words.onlyYear(first.year);
  return words.steady(count, first.year, last.year, first.share, last.share);
}
