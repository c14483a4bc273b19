import type { Scope } from '../standard/Scope.ts';
import type { Lineage } from './lineage.ts';

/**
 * The same scope in another edition: what its requirements descend from there. What cannot be followed is outside, as
 * it is in every comparison.
 * @param lineage from the other edition to that of the scope
 */
export function scopeIn(
  { requirements }: Pick<Scope, 'requirements'>,
  { pairs }: Lineage,
): Pick<Scope, 'requirements'> {
  return { requirements: requirements.flatMap((number) => pairs.get(number) ?? []) };
}
