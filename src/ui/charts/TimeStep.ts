import type { WalkedStop } from './WalkedDrawing.tsx';

/** What a step of a plan is drawn and told by. */
export type TimeStep = WalkedStop & {
  /** What stands under the axis. */
  name: string;
  /** Days from the first step; `null`: it has no day, and stands beyond the time. */
  days: number | null;
  /** `result`: as it is. `plan`: as it may become. `limit`: what is measured against; no line leads to it. */
  means: 'result' | 'plan' | 'limit';
  /** The upper and the lower measure. `null`: a gap in the line. */
  values: readonly [upper: number | null, lower: number | null];
};
