import { Drawing } from './Drawing.tsx';
import { Legend, legendHeight } from './Legend.tsx';
import { stepOf, type Shade } from './shades.ts';
import { useWidth } from './useWidth.ts';
import styles from './drawing.module.css';
import own from './Heatmap.module.css';

type Props = {
  label: string;
  entries: readonly { id: string; name: string; shade: Shade; text: string }[];
};

const signWidth = 22;

/** What the shades and signs of a heatmap mean. A drawing of its own, so that it is saved with the maps beside it. */
export function ShadeLegend({ label, entries }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const signs = entries.map(({ id, name, shade, text }) => ({
    id,
    name,
    sign: (
      <>
        <rect
          x={-signWidth / 2}
          y={-10}
          width={signWidth}
          height={20}
          rx={2}
          className={own.fill}
          data-step={stepOf(shade)}
        />
        <text y={5} textAnchor="middle" className={own.sign} data-step={stepOf(shade)}>
          {text}
        </text>
      </>
    ),
  }));
  // The signs reach a little to the left of where the legend begins.
  const room = width - 4;
  const height = legendHeight(signs, room);
  return (
    <Drawing label={label} frame={frame} width={width} height={height} left={-4}>
      <Legend entries={signs} width={room} className={styles.text} />
    </Drawing>
  );
}
