import { Bar, BarChart, Line, LineChart, ReferenceLine, XAxis, type BarShapeProps } from 'recharts';
import { CountAxis } from './CountAxis.tsx';
import { ShadedBox } from './ShadedBox.tsx';
import { stepOf, type Shade } from './shades.ts';
import { plotLeft } from './stepPlaces.ts';
import type { YearColumn, YearPart } from './YearColumn.ts';
import styles from './drawing.module.css';
import own from './YearColumns.module.css';

/** Room beyond the last year, in pixels. */
export const plotRight = 4;

const columnsHeight = 260;
const lineHeight = 150;
const axisHeight = 38;
const labelHeight = 16;
const widestColumn = 70;

type PlotProps = { columns: readonly YearColumn[]; width: number };

const margin = { top: 0, right: plotRight, bottom: 0, left: 0 };
const whole = (value: number) => String(Math.abs(value));

/** Stacked columns; what is drawn under the axis is told by its name, and its numbers have no sign. */
export function ColumnPlot({
  id,
  parts,
  below,
  columns,
  width,
}: PlotProps & { id: string; parts: readonly YearPart[]; below: YearPart }) {
  const rows = columns.map((column) => ({
    name: column.name,
    ...Object.fromEntries(parts.map((part, index) => [part.id, column.counts[index] ?? 0])),
    [below.id]: -column.below,
  }));
  const top = (index: number) =>
    parts.findLast((_, part) => (columns[index]?.counts[part] ?? 0) > 0)?.id ?? null;
  const draw = (part: YearPart) => (props: BarShapeProps) => {
    const column = columns[props.originalDataIndex];
    if (!column) return <g />;
    const total = part.id === top(props.originalDataIndex) ? column.total : null;
    return <Segment {...props} id={id} shade={part.shade} column={column} total={total} />;
  };
  return (
    <BarChart
      width={width}
      height={columnsHeight}
      data={rows}
      margin={margin}
      stackOffset="sign"
      accessibilityLayer={false}
      barCategoryGap="22%"
      className={styles.plot ?? ''}
    >
      <CountAxis tickFormatter={whole} padding={{ top: 22, bottom: 4 }} />
      <YearAxis columns={columns} width={width} />
      {[...parts, below].map((part) => (
        <Bar
          key={part.id}
          dataKey={part.id}
          stackId="all"
          maxBarSize={widestColumn}
          isAnimationActive={false}
          shape={draw(part)}
        />
      ))}
      <ReferenceLine y={0} stroke="var(--chart-text)" />
    </BarChart>
  );
}

type SegmentProps = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height' | 'value'> & {
  id: string;
  shade: Shade;
  column: YearColumn;
  total: string | null;
};

/** One part of a column with its number, where there is room for it and it is not all there is. */
function Segment({ x, y, width, height, value, id, shade, column, total }: SegmentProps) {
  const size = Math.abs(height);
  const upper = Math.min(y, y + height);
  const [from, to] = Array.isArray(value) ? value : [0, value];
  const count = Math.abs(to - from);
  if (count === 0 || size === 0) return <g />;
  return (
    <g>
      <ShadedBox
        id={id}
        shade={shade}
        x={x}
        y={upper}
        width={width}
        height={size}
        className={column.unfinished === '' ? undefined : own.unfinished}
      />
      {String(count) !== column.total && size >= labelHeight && width >= labelHeight && (
        <text
          x={x + width / 2}
          y={upper + size / 2 + 5}
          textAnchor="middle"
          className={styles.inside}
          data-step={stepOf(shade)}
        >
          {count}
        </text>
      )}
      {total !== null && (
        <text x={x + width / 2} y={upper - 6} textAnchor="middle" className={styles.strong}>
          {total}
        </text>
      )}
    </g>
  );
}

/** The measure of each year. No line leads to a year that is not finished. */
export function LinePlot({ columns, width }: PlotProps) {
  const rows = columns.map(({ name, level, unfinished }) => ({
    name,
    line: unfinished === '' ? level : null,
    alone: unfinished === '' ? null : level,
  }));
  const mark = ({ cx, cy, value }: { cx?: number; cy?: number; value?: unknown }, className?: string) =>
    typeof cx !== 'number' || typeof cy !== 'number' || typeof value !== 'number' ? (
      <g key={`${cx}`} />
    ) : (
      <g key={cx}>
        <circle cx={cx} cy={cy} r={4.5} className={className} />
        <text x={cx} y={cy - 11} textAnchor="middle" className={styles.strong}>
          {value}
        </text>
      </g>
    );
  return (
    <LineChart
      width={width}
      height={lineHeight}
      data={rows}
      margin={margin}
      accessibilityLayer={false}
      className={styles.plot ?? ''}
    >
      <CountAxis domain={[0, 'auto']} tickCount={3} padding={{ top: 24 }} />
      <YearAxis columns={columns} width={width} />
      <Line
        dataKey="line"
        type="linear"
        isAnimationActive={false}
        className={styles.plotLine ?? ''}
        dot={(props) => mark(props, styles.value)}
        activeDot={false}
      />
      <Line
        dataKey="alone"
        type="linear"
        isAnimationActive={false}
        dot={(props) => mark(props, `${styles.hollow} ${own.hollow}`)}
        activeDot={false}
      />
    </LineChart>
  );
}

type TickProps = { x: number | string; y: number | string; index: number };

/** The years: every one where there is room for it, else the first, the last, and as many between as fit. */
function YearAxis({ columns, width }: PlotProps) {
  const each = (width - plotLeft - plotRight) / columns.length;
  const step = Math.ceil(38 / each);
  const tick = ({ x, y, index }: TickProps) => {
    const column = columns[index];
    if (!column || (columns.length - 1 - index) % step !== 0) return <g />;
    // Wider than its column: then it ends where the column does.
    const atEdge = each < 80 && index === columns.length - 1;
    return (
      <g>
        <text x={x} y={Number(y) + 12} textAnchor="middle" className={styles.text}>
          {column.name}
        </text>
        {column.unfinished !== '' && (
          <text
            x={atEdge ? Number(x) + each / 2 : x}
            y={Number(y) + 28}
            textAnchor={atEdge ? 'end' : 'middle'}
            className={styles.subtle}
          >
            {column.unfinished}
          </text>
        )}
      </g>
    );
  };
  return (
    <XAxis
      dataKey="name"
      type="category"
      scale="band"
      interval={0}
      height={axisHeight}
      tick={tick}
      tickLine={false}
      axisLine={{ stroke: 'var(--chart-line)' }}
    />
  );
}
