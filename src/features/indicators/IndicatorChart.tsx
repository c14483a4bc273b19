import {
  calendarYears,
  drawnShare,
  indicatorMarks,
  type IndicatorYear,
} from '#src/domain/indicators/indicatorOverYears.ts';
import type { Indicator } from '#src/domain/standard/Standard.ts';
import type { OfficeYears } from '#src/state/years/officeYears.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';
import { fulfilmentPoints, markLines, sharePoints } from './chartPoints.ts';
import { shareText } from '#src/text/describeIndicator.ts';
import { Quiet } from '#src/ui/Quiet.tsx';

type Props = {
  history: readonly IndicatorYear[];
  year: number;
  office: OfficeYears['office'];
  indicator: Indicator;
};

/** Both panels have it: one is per cent, the other points of 100. */
const ticks = [0, 0.5, 1].map((at) => ({ at, label: inHundred(at) }));

/** The share over the years beside the fulfilment of the requirements behind it, or why there is nothing to draw. */
export function IndicatorChart({ history, year, office, indicator }: Props) {
  const words = pageText.indicators.chart;
  const { columns } = pageText.indicators.years;
  const [first, last] = [history[0], history.at(-1)];
  const drawn = history.filter(({ share }) => drawnShare(share) !== null);
  if (!first || !last || history.length < 2) return <Quiet>{words.oneYear(year)}</Quiet>;
  if (drawn.length === 0) return <Quiet>{words.noShares}</Quiet>;
  const small = history.filter(({ share }) => share.kind === 'small').map((each) => each.year);
  const current = history.find((each) => each.year === year);
  const axis = calendarYears(history);
  const scores = fulfilmentPoints(axis);
  const withScore = scores.some(({ y }) => y !== null);
  const title = words.title(indicator.name, first.year, last.year);
  return (
    <ChartFrame
      title={title}
      description={[words.description(year, withScore), small.length > 0 ? words.withSmall(small) : '']
        .filter((part) => part !== '')
        .join(' ')}
      words={pageText.charts.frame}
      fileName={words.fileName(indicator.id, office.id)}
      onSave={saveFile}
      table={{
        columns: [columns.year, columns.share, columns.fulfilment, columns.coverage],
        rows: history.map((each) => ({
          id: each.evaluation,
          header: each.year,
          cells: [
            shareText(each),
            inHundred(each.fulfilment?.share ?? null),
            each.fulfilment ? text.scoring.basis(each.fulfilment) : pageText.indicators.years.nothing,
          ],
        })),
      }}
    >
      <LineSeries
        label={title}
        xs={axis.map((each) => String(each.year))}
        ticks={ticks}
        panelWidth={260}
        plotHeight={150}
        panels={[
          {
            id: 'share',
            title: words.share,
            points: sharePoints(axis),
            references: markLines(indicatorMarks(current?.value ?? null)),
          },
          ...(withScore ? [{ id: 'fulfilment', title: words.fulfilment, points: scores }] : []),
        ]}
      />
    </ChartFrame>
  );
}
