import { useRef } from 'react';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';

/**
 * The requirements that are shown, by theme. A theme whose requirements are the same as before keeps its list, so that
 * a search that narrows one theme does not draw the others again.
 */
export function useThemeRequirements(
  standard: Standard,
  shown: readonly number[],
): ReadonlyMap<string, readonly Requirement[]> {
  const before = useRef<ReadonlyMap<string, readonly Requirement[]>>(new Map());
  const wanted = new Set(shown);
  const byTheme = new Map<string, readonly Requirement[]>();
  for (const theme of standard.themes) {
    const requirements = standard.requirements.filter(
      (requirement) => requirement.theme === theme.id && wanted.has(requirement.number),
    );
    const known = before.current.get(theme.id);
    if (requirements.length > 0)
      byTheme.set(theme.id, known && same(known, requirements) ? known : requirements);
  }
  before.current = byTheme;
  return byTheme;
}

function same(left: readonly Requirement[], right: readonly Requirement[]): boolean {
  return left.length === right.length && left.every((requirement, index) => requirement === right[index]);
}
