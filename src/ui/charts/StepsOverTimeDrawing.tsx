import { Legend, legendHeight } from './Legend.tsx';
import { StepPlot } from './StepPlot.tsx';
import { StepMark } from './StepMark.tsx';
import { stepPlaces } from './stepPlaces.ts';
import type { TimeStep } from './TimeStep.ts';
import { WalkedDrawing } from './WalkedDrawing.tsx';
import styles from './drawing.module.css';

export type StepsOverTimeProps = {
  /** Names what is walked through. */
  label: string;
  hint: { keys: string; touch: string };
  titles: { upper: string; lower: string };
  /** The highest the upper measure can be; the lower has what it needs. */
  most: number;
  /** What the marks mean. */
  marks: Readonly<Record<TimeStep['means'], string>>;
  /** In the order of time; at least one. */
  steps: readonly TimeStep[];
};

const bandWidth = 28;
const upperHeight = 210;
const lowerHeight = 140;

/** Two measures under each other, with the library for large drawings. */
export function StepsOverTimeDrawing({ label, hint, titles, most, marks, steps }: StepsOverTimeProps) {
  const legend = (['result', 'plan', 'limit'] as const)
    .filter((means) => steps.some((step) => step.means === means))
    .map((means) => ({ id: means, name: marks[means], sign: <StepMark means={means} x={0} y={0} /> }));
  return (
    <WalkedDrawing
      label={label}
      hint={hint}
      stops={steps}
      first={Math.max(
        0,
        steps.findLastIndex(({ means }) => means === 'plan'),
      )}
      placeOf={(index, width) => ({
        start: (stepPlaces(steps, width)[index] ?? 0) - bandWidth / 2,
        size: bandWidth,
      })}
      head={(width) => {
        const legendTop = legendHeight(legend, width);
        return (
          <svg aria-hidden className={styles.drawing} width={width} height={legendTop + 28}>
            <Legend entries={legend} width={width} className={styles.text} />
            <text x={0} y={legendTop + 22} className={styles.strong}>
              {titles.upper}
            </text>
          </svg>
        );
      }}
    >
      {(width) => (
        <>
          <StepPlot steps={steps} measure={0} most={most} width={width} height={upperHeight} />
          <svg aria-hidden className={styles.drawing} width={width} height={30}>
            <text x={0} y={20} className={styles.strong}>
              {titles.lower}
            </text>
          </svg>
          <StepPlot steps={steps} measure={1} most={null} width={width} height={lowerHeight} />
        </>
      )}
    </WalkedDrawing>
  );
}
