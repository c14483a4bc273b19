import type { StandardKey } from '#src/state/catalogue.ts';

export function StandardPage(_: { chosen?: StandardKey; requirement?: number }) {
  return null;
}
