import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { ForKeys } from '../ForKeys.tsx';
import { ForTouch } from '../ForTouch.tsx';
import { nextCell } from './nextCell.ts';
import { useWidth } from './useWidth.ts';
import { Quiet } from '../Quiet.tsx';
import own from './WalkedDrawing.module.css';

/** What is told of one place in a drawing. */
export type WalkedStop = {
  heading: string;
  facts: readonly { name: string; value: string }[];
  /** All of it as it is read aloud. */
  detail: string;
};

type Props = {
  /** Names what is walked through. */
  label: string;
  /** How it is walked through: by whoever points or has keys, and by whoever touches. */
  hint: { keys: string; touch: string };
  /** From left to right; at least one. */
  stops: readonly WalkedStop[];
  /** The one that is told of to begin with. */
  first: number;
  /** Where a stop stands in a drawing of some width: from where, and how wide, in pixels. */
  placeOf: (index: number, width: number) => { start: number; size: number };
  /** What stands over that which is pointed in. */
  head: (width: number) => ReactNode;
  children: (width: number) => ReactNode;
};

/**
 * A drawing that a person walks through: pointing, touching and the arrow keys choose a stop, whose numbers stand beside
 * the drawing: they cover nothing, and stay until another is chosen.
 */
export function WalkedDrawing({ label, hint, stops, first, placeOf, head, children }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [chosen, choose] = useState(first);
  const at = Math.min(chosen, stops.length - 1);
  const shown = stops[at];
  const { start, size } = placeOf(at, width);
  const move = (event: KeyboardEvent) => {
    const key = { ArrowUp: 'ArrowRight', ArrowDown: 'ArrowLeft' }[event.key] ?? event.key;
    const next = nextCell({ row: 0, column: at }, key, 1, stops.length);
    if (!next) return;
    event.preventDefault();
    choose(next.column);
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().x;
    const away = stops.map((_, index) => {
      const place = placeOf(index, width);
      return Math.abs(x - place.start - place.size / 2);
    });
    choose(away.indexOf(Math.min(...away)));
  };
  return (
    <div className={own.figure}>
      <div ref={ref} className={own.drawing}>
        {width > 0 && (
          <>
            {head(width)}
            <div
              role="slider"
              tabIndex={0}
              aria-label={label}
              aria-valuemin={1}
              aria-valuemax={stops.length}
              aria-valuenow={at + 1}
              aria-valuetext={shown?.detail}
              className={own.plots}
              onKeyDown={move}
              onPointerMove={point}
              onPointerDown={point}
            >
              <div className={own.band} style={{ insetInlineStart: start, inlineSize: size }} />
              {children(width)}
            </div>
          </>
        )}
      </div>
      <div className={own.beside}>
        <p className={own.heading}>{shown?.heading}</p>
        <dl className={own.facts}>
          {shown?.facts.map(({ name, value }) => (
            <div key={name} className={own.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Quiet size="small">
          <ForKeys>{hint.keys}</ForKeys>
          <ForTouch>{hint.touch}</ForTouch>
        </Quiet>
      </div>
    </div>
  );
}
