import { Line, LineChart, XAxis } from 'recharts';
import { CountAxis } from './CountAxis.tsx';
import { numberPlace } from './numberPlace.ts';
import { plotLeft, roomAt, stepPlaces } from './stepPlaces.ts';
import { StepMark } from './StepMark.tsx';
import type { TimeStep } from './TimeStep.ts';
import styles from './drawing.module.css';
import own from './StepsOverTime.module.css';

type Props = {
  steps: readonly TimeStep[];
  /** Which of the values of a step. */
  measure: 0 | 1;
  /** The top of the axis; `null`: what the values need. */
  most: number | null;
  width: number;
  height: number;
};

const margin = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far apart two numbers, and two names under the axis, have to be, in pixels. */
const numberRoom = 30;
const nameRoom = 70;

/** One measure: it stays until the next step, and no line leads to what it is measured against. */
export function StepPlot({ steps, measure, most, width, height }: Props) {
  const places = stepPlaces(steps, width).map((place) => place - plotLeft);
  const plan = steps.findLastIndex(({ means }) => means === 'plan');
  const must = steps.map((step, index) => index === 0 || index === plan || step.means === 'limit');
  const [named, numbered] = [roomAt(places, nameRoom, must), roomAt(places, numberRoom, must)];
  const rows = steps.map(({ means, values }, index) => ({
    x: places[index] ?? 0,
    line: means === 'limit' ? null : values[measure],
    limit: means === 'limit' ? values[measure] : null,
  }));
  const mark = ({ cx, cy, index, value }: DotPlace) => {
    const step = steps[index ?? -1];
    if (!step || typeof cx !== 'number' || typeof cy !== 'number' || typeof value !== 'number')
      return <g key={`none-${index}`} />;
    const before = step.means === 'limit' ? null : (rows[(index ?? 0) - 1]?.line ?? null);
    const { dx, anchor } = numberPlace(before, value);
    return (
      <g key={index}>
        <StepMark means={step.means} x={cx} y={cy} />
        {numbered[index ?? -1] && (
          <text x={cx + dx} y={cy - 11} textAnchor={anchor} className={styles.strong}>
            {value}
          </text>
        )}
      </g>
    );
  };
  const tick = ({ x, y, index }: { x: number | string; y: number | string; index: number }) => (
    <text x={x} y={Number(y) + 14} textAnchor="middle" className={styles.subtle}>
      {named[index] ? steps[index]?.name : ''}
    </text>
  );
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={margin}
      accessibilityLayer={false}
      className={styles.plot ?? ''}
    >
      <CountAxis domain={[0, most ?? 'auto']} tickCount={3} padding={{ top: 26 }} />
      <XAxis
        dataKey="x"
        type="number"
        domain={[0, width - plotLeft]}
        ticks={places}
        interval={0}
        height={30}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: 'var(--chart-line)' }}
      />
      <Line
        dataKey="line"
        type="stepAfter"
        isAnimationActive={false}
        className={`${styles.plotLine} ${own.line}`}
        dot={mark}
        activeDot={false}
      />
      <Line dataKey="limit" isAnimationActive={false} stroke="none" dot={mark} activeDot={false} />
    </LineChart>
  );
}

type DotPlace = { cx?: number; cy?: number; index?: number; value?: unknown };
