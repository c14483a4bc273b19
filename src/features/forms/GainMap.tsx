import type { FilledSection } from '#src/domain/forms/filledForm.ts';
import { papers } from '#src/text/papers.ts';
import palette from '#src/ui/charts/palette.module.css';
import { layGains } from './layGains.ts';
import styles from './Forms.module.css';

/** On a narrow screen it scrolls by itself: that must be reachable for those who have no mouse. */
const scrollsByKeyboard = { role: 'region', tabIndex: 0 };

type Props = {
  filled: readonly FilledSection[];
  /** Drawn a second time on the page, on the sheet that shows how it will be. */
  onPaper?: boolean;
};

/** The gains as a map: what is worked for to the left, what it leads to at the right. The table says the same. */
export function GainMap({ filled, onPaper = false }: Props) {
  const words = papers.forms;
  const { boxes, lines, width, height } = layGains(filled);
  if (boxes.length === 0) return <p className={styles.note}>{words.noGains}</p>;
  const count = (side: 'left' | 'right') => boxes.filter((box) => box.side === side).length;
  return (
    <div
      className={onPaper ? `${styles.map} ${palette.palette} ${palette.onPaper}` : styles.map}
      aria-label={onPaper ? words.mapOnPaper : words.mapTitle}
      {...scrollsByKeyboard}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={words.mapAlt(count('right'), count('left'))}
      >
        {words.mapColumns.map((title, index) => (
          <text
            key={title}
            x={index === 0 ? 0 : width}
            y={14}
            textAnchor={index === 0 ? 'start' : 'end'}
            fontSize={13}
            fontWeight={600}
            fill="var(--chart-text)"
          >
            {title}
          </text>
        ))}
        {lines.map(({ from, to }) => (
          <path
            key={`${from.key} ${to.key}`}
            d={`M${from.x + from.width} ${from.y + from.height / 2} C${width / 2} ${from.y + from.height / 2} ${width / 2} ${to.y + to.height / 2} ${to.x} ${to.y + to.height / 2}`}
            fill="none"
            stroke="var(--chart-text)"
            strokeOpacity={0.6}
            strokeWidth={1.5}
          />
        ))}
        {boxes.map(({ key, x, y, width: across, height: down, side, rows }) => (
          <g key={key}>
            <rect
              x={x}
              y={y}
              width={across}
              height={down}
              rx={side === 'right' ? 12 : 2}
              fill="none"
              stroke="var(--chart-text)"
              strokeWidth={side === 'right' ? 2 : 1}
            />
            {rows.map((row, index) => (
              <text key={index} x={x + 10} y={y + 20 + index * 17} fontSize={13} fill="var(--chart-text)">
                {row}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
