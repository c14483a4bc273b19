import { Drawing } from './Drawing.tsx';
import { linearScale, type LinearScale } from './linearScale.ts';
import { lineRuns, type LinePoint } from './lineRuns.ts';
import { roomAt } from './stepPlaces.ts';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import styles from './drawing.module.css';

export type LinePanel = {
  id: string;
  title: string;
  /** What the last value rests on, in words. */
  note?: string;
  /** One for each of `xs`, in the same order. */
  points: readonly LinePoint[];
  /** Lines to hold the values against, each with its own words. */
  references?: readonly { id: string; y: number; label: string }[];
};

type Props = {
  label: string;
  /** The places along the axis, for instance years. */
  xs: readonly string[];
  panels: readonly LinePanel[];
  max?: number;
  ticks: readonly { at: number; label: string }[];
  /** Width of a panel in pixels from which another column fits. One large panel: leave room for it alone. */
  panelWidth?: number;
  plotHeight?: number;
};

const gap = 32;
const axisWidth = 44;
const lineHeight = 18;
/** Of the smaller letters. */
const noteSize = 13;

/** Change over time, one small drawing for each panel, all on the same scale. What is missing is a gap, never a 0. */
export function LineSeries({ label, xs, panels, max = 1, ticks, panelWidth = 230, plotHeight = 96 }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const columns = Math.max(1, Math.min(panels.length, Math.floor((width + gap) / (panelWidth + gap))));
  const each = (width - gap * (columns - 1)) / columns;
  const titled = panels.map((panel) => ({
    panel,
    lines: wrapLabel(panel.title, each, 15),
    notes: wrapLabel(panel.note ?? '', each, noteSize),
  }));
  const rows: { start: number; titleLines: number; y: number }[] = [];
  let y = 0;
  for (let start = 0; start < titled.length; start += columns) {
    const members = titled.slice(start, start + columns);
    const titleLines = Math.max(...members.map(({ lines, notes }) => lines.length + notes.length));
    rows.push({ start, titleLines, y });
    y += titleLines * lineHeight + plotHeight + 60;
  }
  const height = Math.max(1, y - 20);
  return (
    <Drawing label={label} frame={frame} width={width} height={height}>
      {rows.map((row) =>
        titled.slice(row.start, row.start + columns).map(({ panel, lines, notes }, column) => (
          <g key={panel.id} transform={`translate(${column * (each + gap)} ${row.y})`}>
            <TextLines x={0} y={15} lines={lines} className={styles.strong} />
            <TextLines x={0} y={15 + lines.length * lineHeight} lines={notes} className={styles.subtle} />
            <g transform={`translate(0 ${row.titleLines * lineHeight + 18})`}>
              <Plot panel={panel} xs={xs} max={max} ticks={ticks} width={each} height={plotHeight} />
            </g>
          </g>
        )),
      )}
    </Drawing>
  );
}

type PlotProps = Pick<Props, 'xs' | 'ticks'> & {
  panel: LinePanel;
  max: number;
  width: number;
  height: number;
};

function Plot({ panel, xs, max, ticks, width, height }: PlotProps) {
  const left = axisWidth;
  // Half of the last name stands beyond the last point.
  const right = width - Math.max(30, roomOf(xs.at(-1) ?? '') / 2);
  const x = xs.length > 1 ? linearScale(xs.length - 1, left + 12, right) : () => (left + right) / 2;
  const y = linearScale(max, height, 0);
  // The first and the last, and of the others those that have room.
  const places = xs.map((_, index) => x(index));
  const named = roomAt(
    places,
    Math.max(...xs.map(roomOf)),
    xs.map((_, index) => index === 0 || index === xs.length - 1),
  );
  const last = panel.points.findLastIndex((point) => point.y !== null);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line x1={left} x2={right} y1={y(tick.at)} y2={y(tick.at)} className={styles.grid} />
          <text x={left - 6} y={y(tick.at) + 4} textAnchor="end" className={styles.subtle}>
            {tick.label}
          </text>
        </g>
      ))}
      {xs.map((name, index) =>
        named[index] ? (
          <text key={name} x={x(index)} y={height + 20} textAnchor="middle" className={styles.subtle}>
            {name}
          </text>
        ) : null,
      )}
      {panel.references?.map((reference) => (
        <g key={reference.id}>
          <line x1={left} x2={right} y1={y(reference.y)} y2={y(reference.y)} className={styles.targetLine} />
          {/* At the left: at the right stands the last value. */}
          <text x={left + 2} y={y(reference.y) - 5} className={styles.subtle}>
            {reference.label}
          </text>
        </g>
      ))}
      {lineRuns(panel.points).map((run) => (
        <polyline
          key={run[0]?.index}
          points={run.map(({ index, y: value }) => `${x(index)},${y(value)}`).join(' ')}
          className={styles.valueLine}
        />
      ))}
      {panel.points.map((point, index) => (
        <PointMark key={xs[index]} point={point} x={x(index)} y={y} base={height} isLast={index === last} />
      ))}
    </>
  );
}

/** Room for a name along the axis, and for a space beside it. */
function roomOf(name: string): number {
  return name.length * noteSize * 0.5 + 12;
}

type PointProps = {
  point: LinePoint;
  x: number;
  y: LinearScale;
  base: number;
  isLast: boolean;
};

function PointMark({ point, x, y, base, isLast }: PointProps) {
  if (point.y === null) {
    return point.mark === undefined ? null : (
      <text x={x} y={base - 4} textAnchor="middle" className={styles.subtle}>
        {point.mark}
      </text>
    );
  }
  // Above the point, or below it where that would be above the drawing.
  const place = y(point.y) < 16 ? y(point.y) + 20 : y(point.y) - 10;
  return (
    <>
      <circle cx={x} cy={y(point.y)} r={4} className={styles.value} />
      {isLast && (
        <text x={x} y={place} textAnchor="middle" className={styles.strong}>
          {point.text}
        </text>
      )}
    </>
  );
}
