import { percent } from '#src/text/format.ts';

/** The scale of every drawing of shares: the same, so that they can be held against each other. */
export const shareTicks = [0, 0.5, 1].map((at) => ({ at, label: percent(at) }));
