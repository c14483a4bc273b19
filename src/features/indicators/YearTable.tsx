import { Heading } from '@navikt/ds-react';
import type { IndicatorYear } from '#src/domain/indicators/indicatorOverYears.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChartTable } from '#src/ui/charts/ChartTable.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { comparisonText, countText, goalText, shareText } from '#src/text/describeIndicator.ts';

type Props = { history: readonly IndicatorYear[]; evaluation: string; name: string };

/** What has been reported, year by year, newest first. Figures of few people are not told here. */
export function YearTable({ history, evaluation, name }: Props) {
  const words = pageText.indicators.years;
  const { columns } = words;
  return (
    <div>
      <Heading level="3" size="xsmall" spacing>
        {words.title}
      </Heading>
      <ChartTable
        caption={words.caption(name)}
        columns={[
          columns.year,
          columns.share,
          columns.numerator,
          columns.denominator,
          columns.goal,
          columns.comparison,
          columns.bearing,
        ]}
        rows={history.toReversed().map((each) => {
          const { year } = each;
          return {
            id: each.evaluation,
            header:
              each.evaluation === evaluation ? (
                String(year)
              ) : (
                <RouteLink to={paths.indicators(each.evaluation)}>{year}</RouteLink>
              ),
            cells: [
              shareText(each),
              countText(each, 'numerator'),
              countText(each, 'denominator'),
              goalText(each),
              comparisonText(each),
              each.fulfilment ? text.scoring.coverage(each.fulfilment) : words.nothing,
            ],
          };
        })}
      />
    </div>
  );
}
