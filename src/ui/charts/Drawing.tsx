import type { ReactNode, RefObject } from 'react';
import styles from './drawing.module.css';

type Props = {
  /** Name of the drawing for those who do not see it. */
  label: string;
  /** The element whose width the drawing is laid out for. */
  frame: RefObject<HTMLDivElement | null>;
  /** What `useWidth` says of the frame. 0: not on the page yet, and nothing is drawn. */
  width: number;
  height: number;
  /** Where the drawing begins, in its own pixels: below 0 where something reaches out to the left. */
  left?: number;
  children: ReactNode;
};

/** One drawing as wide as the page gives it room for. */
export function Drawing({ label, frame, width, height, left = 0, children }: Props) {
  return (
    <div ref={frame}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={label}
          className={styles.drawing}
          width={width}
          height={height}
          viewBox={`${left} 0 ${width} ${height}`}
        >
          {children}
        </svg>
      )}
    </div>
  );
}
