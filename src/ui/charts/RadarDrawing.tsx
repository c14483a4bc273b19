import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { Legend, legendHeight } from './Legend.tsx';
import { TextLines } from './TextLines.tsx';
import { useWidth } from './useWidth.ts';
import { wrapLabel } from './wrapLabel.ts';
import styles from './drawing.module.css';
import own from './RadarDrawing.module.css';

export type RadarAxis = { id: string; label: string; value: number };

export type RadarProfileProps = {
  label: string;
  /** At least three, or there is no shape. */
  axes: readonly RadarAxis[];
  max?: number;
  ticks: readonly { at: number; label: string }[];
  words: { value: string };
};

type TickProps = { x: number | string; y: number | string; index: number };

const wide = 640;
const line = 16;
const room = 146;

/** The radar itself, with the drawing library. On a narrow page the axes carry numbers, and the names stand below. */
export function RadarDrawing({ label, axes, max = 1, ticks, words }: RadarProfileProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const isWide = width >= wide;
  const size = isWide ? Math.min(width, 820) : width;
  const radius = isWide ? Math.min(220, size / 2 - room - 20) : size / 2 - 36;
  const height = 2 * (radius + (isWide ? 56 : 32));
  const legend = [
    { id: 'value', name: words.value, sign: <path d="M-8 0H8" className={styles.valueLine} /> },
  ];
  const names = axes.map((axis, index) => wrapLabel(`${index + 1}  ${axis.label}`, width));
  const legendTop = legendHeight(legend, width);
  const listHeight = isWide ? 0 : names.flat().length * 20;
  const tick = ({ x, y, index }: TickProps) => {
    const axis = axes[index];
    if (!axis) return <g />;
    const away = { x: (Number(x) - size / 2) / radius, y: (Number(y) - height / 2) / radius };
    const lines = isWide ? wrapLabel(axis.label, room, 13) : [String(index + 1)];
    // From the middle of the lines beside the drawing, from their end above it, from their beginning below it.
    const rise = ((lines.length - 1) * line * (1 - away.y)) / 2;
    return (
      <TextLines
        x={Number(x) + away.x * (isWide ? 8 : 12)}
        y={Number(y) + 4 + away.y * 10 - rise}
        lines={lines}
        lineHeight={line}
        anchor={Math.abs(away.x) < 0.05 ? 'middle' : away.x > 0 ? 'start' : 'end'}
        className={styles.subtle}
      />
    );
  };
  return (
    <div ref={ref}>
      {width > 0 && (
        <div role="img" aria-label={label} className={styles.plot}>
          <svg aria-hidden className={styles.drawing} width={width} height={legendTop}>
            <Legend entries={legend} width={width} className={styles.text} />
          </svg>
          <RadarChart
            width={size}
            height={height}
            data={[...axes]}
            outerRadius={radius}
            accessibilityLayer={false}
            margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          >
            <PolarGrid stroke="var(--chart-grid)" />
            <PolarAngleAxis dataKey="label" tick={tick} tickLine={false} axisLine={false} />
            <PolarRadiusAxis
              domain={[0, max]}
              ticks={ticks.map(({ at }) => at)}
              angle={90 - 180 / axes.length}
              axisLine={false}
              tick={({
                x,
                y,
                payload,
              }: {
                x: number | string;
                y: number | string;
                payload: { value: number };
              }) => (
                <text x={x} y={y} textAnchor="middle" className={own.tick}>
                  {ticks.find(({ at }) => at === payload.value)?.label}
                </text>
              )}
            />
            <Radar
              dataKey="value"
              className={own.value ?? ''}
              dot={{ r: 4, className: styles.value ?? '' }}
              activeDot={false}
              isAnimationActive={false}
            />
          </RadarChart>
          {!isWide && (
            <svg aria-hidden className={styles.drawing} width={width} height={listHeight}>
              <TextLines x={0} y={15} lines={names.flat()} lineHeight={20} className={styles.text} />
            </svg>
          )}
        </div>
      )}
    </div>
  );
}
