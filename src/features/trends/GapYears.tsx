import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useMemo } from 'react';
import { gapsOverYears, themesOverYears, type GapYear } from '#src/domain/trends/gapsOverYears.ts';
import type { HistoryRow } from '#src/domain/trends/historyMatrix.ts';
import type { OfficeYears } from '#src/state/years/officeYears.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { closedPart, gapCounts, gapParts } from '#src/text/gapDrawing.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { YearColumns } from '#src/ui/charts/YearColumns.tsx';
import type { YearColumn } from '#src/ui/charts/YearColumn.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import choice from './YearChoice.module.css';
import styles from './TotalTrend.module.css';

type Props = { office: OfficeYears; rows: readonly HistoryRow[] };

/** The gaps themselves: how many each year, which are old, which are closed, and how far it is to the target. */
export function GapYears({ office, rows }: Props) {
  const words = pageText.gapYears;
  const { years } = office;
  const themes = useMemo(() => themesOverYears(rows), [rows]);
  const [kept, keep] = useEntryState('utvikling-avvik', keptTheme);
  const theme = themes.find(({ id }) => id === kept) ?? null;
  const gaps = useMemo(() => gapsOverYears(years, rows, theme?.id ?? null), [years, rows, theme]);
  const [first, last] = [gaps.years[0], gaps.years.at(-1)];
  if (!first || !last) return null;
  const name = theme?.name ?? null;
  const title = words.chartTitle(first.year, last.year, name);
  return (
    <PagePart title={words.title} lead={words.lead}>
      <p className={styles.steady} role="status">
        <strong>{words.sentence(last, name)}</strong> <span>{words.comparison(gaps)}</span>
        <span>{last.unfinished ? ` ${pageText.trends.total.unfinished(last.year)}` : ''}</span>
      </p>
      <ChartFrame
        title={title}
        description={words.description}
        words={pageText.charts.frame}
        fileName={pageText.trends.fileName('avvik-over-aar', office.office.id)}
        onSave={saveFile}
        controls={
          <div className={choice.choice}>
            <Select
              label={words.theme}
              size="small"
              value={theme?.id ?? ''}
              onChange={({ target }) => keep(target.value)}
            >
              <option value="">{words.allThemes}</option>
              {themes.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </Select>
          </div>
        }
        table={{
          columns: Object.values(words.columns),
          rows: gaps.years.map((each) => ({
            id: String(each.year),
            header: words.heading(each),
            cells: words.cells(each),
          })),
        }}
      >
        <YearColumns
          waiting={pageText.charts.loading}
          label={words.explore(title)}
          hint={words.hint}
          parts={gapParts}
          below={closedPart}
          titles={{ columns: words.columnsTitle, line: words.lineTitle(gaps.sameCount) }}
          columns={gaps.years.map((each) => columnOf(each, name))}
        />
      </ChartFrame>
    </PagePart>
  );
}

function columnOf(year: GapYear, theme: string | null): YearColumn {
  const words = pageText.gapYears;
  return {
    name: String(year.year),
    unfinished: year.unfinished ? words.unfinished : '',
    counts: gapCounts(year),
    total: String(year.gaps ?? words.nothing),
    below: year.closed,
    level: year.same?.distance ?? null,
    heading: words.heading(year),
    facts: words.facts(year),
    detail: words.sentence(year, theme),
  };
}

/** Reads a kept choice, which may be anything. */
function keptTheme(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}
