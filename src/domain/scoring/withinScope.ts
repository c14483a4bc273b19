import type { Scope } from '../standard/Scope.ts';
import type { AssessedRequirement } from './assessedRequirements.ts';

/**
 * Requirements seen through a scope: those outside it are not to be answered now, so that whatever counts goes by those in
 * it alone. Nothing else about any of them is another, and the same list comes back for the whole (`null`): an answer
 * is one and the same whichever scope it is looked at through.
 */
export function withinScope(
  items: readonly AssessedRequirement[],
  scope: Pick<Scope, 'requirements'> | null,
): readonly AssessedRequirement[] {
  if (scope === null) return items;
  const inside = new Set(scope.requirements);
  return items.map((item) =>
    inside.has(item.requirement.number) ? item : { ...item, applicable: false, inScope: false },
  );
}
