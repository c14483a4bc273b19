import { useMemo } from 'react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { fewestForQuartiles } from '#src/domain/trends/spread.ts';
import { sharesOf, themesAcross, type ThemeAcross } from '#src/domain/trends/themesAcross.ts';
import { paths } from '#src/state/paths.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { pageText } from '#src/text/pageText.ts';
import { inHundred } from '#src/text/format.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { Heatmap } from '#src/ui/charts/Heatmap.tsx';
import type { HeatmapCell } from '#src/ui/charts/HeatmapCells.tsx';
import { StripPlot } from '#src/ui/charts/StripPlot.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { shareTicks } from './shareTicks.ts';
import type { KindShown } from './groupOffices.ts';
import type { NamedOffice } from './namedOffices.ts';

type Props = {
  standard: Standard;
  year: number;
  offices: readonly NamedOffice[];
  /** `null` where all are of one kind. */
  kind: KindShown | null;
};

/** So many names can stand side by side at the head of the map. */
const mostUpright = 8;

/** Fulfilment of every theme in every office, and how far apart the offices are. */
export function ThemeMap({ standard, year, offices, kind }: Props) {
  const navigate = useNavigate();
  const words = pageText.compare.map;
  const themes = useMemo(
    () =>
      themesAcross(
        standard,
        offices.map(({ id, now }) => ({ id, items: now.items })),
      ),
    [standard, offices],
  );
  const cells = useMemo(() => themes.map((across) => cellsOf(across, offices)), [themes, offices]);
  const title = words.chartTitle(year, kind?.name ?? null);
  const named = offices.some(({ link }) => link !== null);
  const open = (_: string, id: string) => {
    const link = offices.find((office) => office.id === id)?.link;
    if (link) navigate(paths.results(link));
  };
  return (
    <>
      <PagePart title={pageText.compare.ofKind(words.title, kind?.name ?? null)} lead={words.lead}>
        <ChartFrame
          title={title}
          description={words.description}
          words={pageText.charts.frame}
          fileName={pageText.compare.fileName('tema', year, kind?.id)}
          onSave={saveFile}
          table={{
            columns: [words.theme, ...offices.map(({ name }) => name)],
            rows: themes.map(({ theme, cells: row }) => ({
              id: theme.id,
              header: theme.title,
              cells: row.map((cell) => (cell ? words.tableCell(cell) : words.none)),
            })),
          }}
        >
          <Heatmap
            label={title}
            rows={themes.map(({ theme }) => ({ id: theme.id, label: theme.title }))}
            columns={offices.map(({ id, name }) => ({ id, label: name }))}
            cells={cells}
            hint={named ? words.hint : words.hintWithoutNames}
            slanted={offices.length > mostUpright}
            {...(named ? { onOpen: open } : {})}
          />
        </ChartFrame>
      </PagePart>
      {/* One alone is spread over nothing. */}
      {offices.length > 1 && <ThemeSpread themes={themes} year={year} kind={kind} />}
    </>
  );
}

function cellsOf({ theme, cells }: ThemeAcross, offices: readonly NamedOffice[]): HeatmapCell[] {
  const words = pageText.compare.map;
  return cells.map((cell, index) => {
    const name = offices[index]?.name ?? '';
    return {
      shade: cell?.share ?? 'empty',
      text: words.share(cell?.share ?? null),
      detail: cell ? words.cell(name, theme.title, cell) : words.notApplicable(name, theme.title),
    };
  });
}

type SpreadProps = Pick<Props, 'year' | 'kind'> & { themes: readonly ThemeAcross[] };

function ThemeSpread({ themes, year, kind }: SpreadProps) {
  const words = pageText.compare.spread;
  const title = words.chartTitle(year, kind?.name ?? null);
  const hasQuartiles = themes.some(({ offices }) => offices >= fewestForQuartiles);
  return (
    <PagePart title={pageText.compare.ofKind(words.title, kind?.name ?? null)} lead={words.lead}>
      <ChartFrame
        title={title}
        description={words.description}
        words={pageText.charts.frame}
        fileName={pageText.compare.fileName('spredning', year, kind?.id)}
        onSave={saveFile}
        table={{
          columns: words.columns,
          rows: themes.map(({ theme, spread, offices }) => ({
            id: theme.id,
            header: theme.title,
            cells: [
              inHundred(spread?.lowest ?? null),
              ...[spread?.lowerQuartile, spread?.median, spread?.upperQuartile].map((value) =>
                inHundred(offices < fewestForQuartiles ? null : (value ?? null)),
              ),
              inHundred(spread?.highest ?? null),
              offices,
            ],
          })),
        }}
      >
        <StripPlot
          label={title}
          rows={themes.map(({ theme, spread, cells, offices }) => ({
            id: theme.id,
            label: theme.title,
            note: words.note(offices),
            points: sharesOf(cells),
            spread,
            hasQuartiles: offices >= fewestForQuartiles,
            valueText:
              spread && offices < fewestForQuartiles
                ? words.fromTo(spread)
                : inHundred(spread?.median ?? null),
          }))}
          ticks={shareTicks}
          words={{
            point: words.point,
            range: words.range,
            ...(hasQuartiles ? { median: words.median, quartiles: words.quartiles } : {}),
          }}
        />
      </ChartFrame>
    </PagePart>
  );
}
