import { useMemo } from 'react';
import type { CellState, HistoryRow } from '#src/domain/trends/historyMatrix.ts';
import type { OfficeYears } from '#src/state/years/officeYears.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { Heatmap } from '#src/ui/charts/Heatmap.tsx';
import { ShadeLegend } from '#src/ui/charts/ShadeLegend.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { useMediaQuery } from '#src/ui/useMediaQuery.ts';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { historyCells, rowAddress, rowId, shadeOf, signOf } from './historyCells.ts';
import { splitRows } from './splitRows.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './HistoryMap.module.css';

type Props = { office: OfficeYears; rows: readonly HistoryRow[] };

/** Pixels that a year takes: its four digits fit, and a finger hits it. */
const cellWidth = 40;
const narrowCellWidth = 34;
/** Beyond this many years the cells are narrow, so that the requirements keep room for their words. */
const roomyYears = 7;

/** Every requirement in every year: the whole history of an office on one screen. */
export function HistoryMap({ office, rows }: Props) {
  const words = pageText.trends.history;
  const { years, evaluation } = office;
  const wide = useMediaQuery('(min-width: 64rem)');
  const halves = useMemo(
    () =>
      wide
        ? splitRows(rows, ({ standard, requirement }) => `${standard.edition} ${requirement.theme}`)
        : [rows],
    [wide, rows],
  );
  const newest = rows[0]?.standard.edition;
  const olderEditions = [
    ...new Set(rows.map(({ standard }) => standard.edition).filter((edition) => edition !== newest)),
  ];
  const description = [
    words.description(rows.length, years.length),
    ...(olderEditions.length > 0 ? [words.olderRows(olderEditions)] : []),
  ].join(' ');
  return (
    <PagePart title={words.title} lead={words.lead}>
      <ChartFrame
        title={words.chartTitle}
        description={description}
        words={pageText.charts.frame}
        fileName={pageText.trends.fileName('historie', office.office.id)}
        onSave={saveFile}
        table={{
          columns: [words.name, ...years.map(({ year }) => String(year))],
          rows: rows.map((row) => ({
            id: rowId(row),
            header: <RowLink row={row} newest={newest} evaluation={evaluation.id} />,
            cells: row.cells.map(({ state, scale }) => words.state(state, scale)),
          })),
        }}
      >
        <StateLegend rows={rows} />
        <div className={styles.halves}>
          {halves
            .filter((half) => half.length > 0)
            .map((half) => (
              <HalfMap
                key={half[0] && rowId(half[0])}
                rows={half}
                office={office}
                newest={newest}
                columns={years.map(({ year }) => ({
                  id: String(year),
                  label: String(year),
                }))}
              />
            ))}
        </div>
      </ChartFrame>
    </PagePart>
  );
}

type HalfProps = {
  rows: readonly HistoryRow[];
  office: OfficeYears;
  newest: string | undefined;
  columns: readonly { id: string; label: string }[];
};

function HalfMap({ rows, office, newest, columns }: HalfProps) {
  const words = pageText.trends.history;
  const go = useNavigate();
  const [first, last] = [rows[0]?.requirement.number ?? 0, rows.at(-1)?.requirement.number ?? 0];
  const open = (id: string) => {
    const row = rows.find((candidate) => rowId(candidate) === id);
    const address = row && rowAddress(row, office.evaluation.id);
    if (address) go(address);
  };
  return (
    <Heatmap
      label={words.half(first, last)}
      rows={rows.map((row) => ({ id: rowId(row), label: rowLabel(row, newest) }))}
      columns={columns}
      cells={rows.map(historyCells)}
      hint={words.hint}
      onOpen={open}
      rowLabelWidth={430}
      cellWidth={columns.length > roomyYears ? narrowCellWidth : cellWidth}
    />
  );
}

function RowLink({
  row,
  newest,
  evaluation,
}: {
  row: HistoryRow;
  newest: string | undefined;
  evaluation: string;
}) {
  const address = rowAddress(row, evaluation);
  const label = rowLabel(row, newest);
  return address === null ? label : <RouteLink to={address}>{label}</RouteLink>;
}

function rowLabel(row: HistoryRow, newest: string | undefined): string {
  const { standard, requirement } = row;
  const words = pageText.trends.history;
  return standard.edition === newest ? words.row(requirement) : words.olderRow(requirement, standard.edition);
}

const besidesLevels = [
  'notRelevant',
  'unknown',
  'unanswered',
  'notApplicable',
  'notInEdition',
] as const satisfies readonly CellState[];

/** What the shades and signs mean: every level, and of the others those that occur. */
function StateLegend({ rows }: { rows: readonly HistoryRow[] }) {
  const words = pageText.trends.history;
  const standard = rows[0]?.standard;
  if (!standard) return null;
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const states: CellState[] = [
    ...standard.scale.map(({ value }) => value),
    ...besidesLevels.filter((state) => used.has(state)),
  ];
  return (
    <div className={styles.legend}>
      <ShadeLegend
        label={words.legend}
        entries={states.map((state) => ({
          id: String(state),
          name:
            typeof state === 'number'
              ? (standard.scale[state]?.name ?? String(state))
              : words.state(state, standard.scale),
          shade: shadeOf(state, standard),
          text: signOf(state),
        }))}
      />
    </div>
  );
}
