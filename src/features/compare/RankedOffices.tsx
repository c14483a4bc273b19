import { useMemo } from 'react';
import { fulfilment, type Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { fewestForQuartiles, spreadOf } from '#src/domain/trends/spread.ts';
import { sharesOf } from '#src/domain/trends/themesAcross.ts';
import { paths } from '#src/state/paths.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { StripPlot } from '#src/ui/charts/StripPlot.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { shareTicks } from './shareTicks.ts';
import type { KindShown, OfficeOrder } from './groupOffices.ts';
import type { NamedOffice } from './namedOffices.ts';

type Props = {
  standard: Standard;
  year: number;
  offices: readonly NamedOffice[];
  /** The order they stand in. */
  order: OfficeOrder;
  /** `null` where all are of one kind. */
  kind: KindShown | null;
};

type Ranked = { office: NamedOffice; all: Fulfilment };

/** Every office of a kind on one line, by name unless somebody asks otherwise, with the median and the middle half behind them. */
export function RankedOffices({ standard, year, offices, order, kind }: Props) {
  const words = pageText.compare.ranked;
  const ranked = useMemo(
    () => offices.map((office): Ranked => ({ office, all: fulfilment(standard, office.now.items) })),
    [standard, offices],
  );
  const shares = sharesOf(ranked.map(({ all }) => all));
  const spread = shares.length < fewestForQuartiles ? null : spreadOf(shares);
  const title = words.chartTitle(year, kind?.name ?? null);
  const named = offices.some(({ link }) => link !== null);
  return (
    <PagePart
      title={pageText.compare.ofKind(words.title, kind?.name ?? null)}
      lead={words.lead(order, named)}
    >
      <ChartFrame
        title={title}
        description={words.description(spread, shares.length)}
        words={pageText.charts.frame}
        fileName={pageText.compare.fileName('samlet', year, kind?.id)}
        onSave={saveFile}
        table={{
          columns: named ? words.columns : words.columnsWithoutNames,
          rows: ranked.map(({ office: { id, name, link }, all }) => ({
            id,
            header: name,
            cells: [
              text.scoring.reachedOf(all),
              inHundred(all.share),
              all.remaining,
              ...(link === null
                ? []
                : [
                    <OfficeLink key="results" to={paths.results(link)} label={words.results} office={name} />,
                    <OfficeLink key="gaps" to={paths.gaps(link)} label={words.gaps} office={name} />,
                  ]),
            ],
          })),
        }}
      >
        <StripPlot
          label={title}
          rows={ranked.map(({ office, all }) => ({
            id: office.id,
            label: office.name,
            note: text.scoring.reaches(all),
            points: all.share === null ? [] : [all.share],
            spread: null,
            valueText: inHundred(all.share),
          }))}
          reference={spread}
          ticks={shareTicks}
          words={{
            point: words.point,
            ...(spread ? { median: words.median(spread.median), quartiles: words.quartiles } : {}),
          }}
        />
      </ChartFrame>
    </PagePart>
  );
}

/** «Resultat», which is heard as «Resultat for NAV Grorud». */
function OfficeLink({ to, label, office }: { to: string; label: string; office: string }) {
  return (
    <RouteLink to={to}>
      <span aria-hidden>{label}</span>
      <span className="aksel-sr-only">{pageText.compare.ranked.linkFor(label, office)}</span>
    </RouteLink>
  );
}
