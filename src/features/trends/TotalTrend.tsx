import { steadyFulfilment, type HistoryRow } from '#src/domain/trends/historyMatrix.ts';
import type { YearPoint } from '#src/domain/trends/fulfilmentOverYears.ts';
import type { OfficeYears } from '#src/state/officeYears.ts';
import { saveFile } from '#src/state/saveFile.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { percent } from '#src/text/format.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';
import { linePoints, shareTicks } from '#src/text/shareDrawing.ts';
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
  const title = words.chartTitle(from, to);
  return (
    <PagePart title={words.title}>
      <p className={styles.steady}>{steadySentence(office, rows)}</p>
      <ChartFrame
        title={title}
        description={severalEditions ? `${words.description} ${words.newEdition}` : words.description}
        words={pageText.charts.frame}
        fileName={pageText.trends.fileName('utvikling', office.office.id)}
        onSave={saveFile}
        table={{
          columns: [
            words.table.year,
            words.fulfilment,
            words.table.scored,
            words.table.remaining,
            words.coverage,
            words.table.target,
            words.table.edition,
          ],
          rows: points.map(({ year, fulfilment, target }, index) => ({
            id: String(year),
            header: year,
            cells: [
              percent(fulfilment?.share ?? null),
              fulfilment?.scored ?? 0,
              fulfilment?.remaining ?? 0,
              percent(fulfilment?.coverage ?? null),
              percent(target),
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
              points: linePoints(points, 'fulfilment'),
              ...(last?.fulfilment ? { note: text.scoring.coverage(last.fulfilment) } : {}),
              references:
                last?.target === null || last === undefined
                  ? []
                  : [{ id: 'target', y: last.target, label: words.target(last.target) }],
            },
            { id: 'coverage', title: words.coverage, points: linePoints(points, 'coverage') },
          ]}
        />
      </ChartFrame>
    </PagePart>
  );
}

function steadySentence({ years }: OfficeYears, rows: readonly HistoryRow[]): string {
  const words = pageText.trends.total;
  const { count, points } = steadyFulfilment(years, rows);
  const [first, last] = [points[0], points.at(-1)];
  if (count === 0 || !first || !last) return words.noSteady;
  return words.steady(count, first.year, last.year, first.fulfilment.share, last.fulfilment.share);
}
