import type { ReactNode } from 'react';
import { stepOf, type Shade } from './shades.ts';

/** The fill of a shade in a drawing that holds `ShadePatterns` of the same id. */
export function fillOf(id: string, shade: Shade): string {
  return `url(#${id}-${stepOf(shade)})`;
}

/**
 * The fills of a scale and of what stands beside it: each a pattern as well as a colour, so that they are told apart in
 * grey and on a poor projector.
 * @param id unique on the page
 */
export function ShadePatterns({ id }: { id: string }) {
  return (
    <defs>
      <Pattern id={`${id}-0`} fill="var(--chart-step-0)" size={8}>
        <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="var(--chart-mark-0)" strokeWidth={1} />
      </Pattern>
      <Pattern id={`${id}-1`} fill="var(--chart-step-1)" size={8}>
        <path d="M0 4h8" stroke="var(--chart-mark-1)" strokeWidth={1} />
      </Pattern>
      <Pattern id={`${id}-2`} fill="var(--chart-step-2)" size={7}>
        <circle cx={3.5} cy={3.5} r={1} fill="var(--chart-mark-2)" />
      </Pattern>
      <Pattern id={`${id}-3`} fill="var(--chart-step-3)" size={7}>
        <path d="M3.5 0v7" stroke="var(--chart-mark-3)" strokeWidth={1} />
      </Pattern>
      <Pattern id={`${id}-4`} fill="var(--chart-step-4)" size={8} />
      <Pattern id={`${id}-setAside`} fill="var(--chart-background)" size={6}>
        <path d="M0 0l6 6M6 0l-6 6" stroke="var(--chart-line)" strokeWidth={1} />
      </Pattern>
      <Pattern id={`${id}-unknown`} fill="var(--chart-background)" size={6}>
        <circle cx={3} cy={3} r={1.25} fill="var(--chart-line)" />
      </Pattern>
      <Pattern id={`${id}-empty`} fill="var(--chart-background)" size={6} />
    </defs>
  );
}

type PatternProps = { id: string; fill: string; size: number; children?: ReactNode };

function Pattern({ id, fill, size, children }: PatternProps) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} fill={fill} />
      {children}
    </pattern>
  );
}
