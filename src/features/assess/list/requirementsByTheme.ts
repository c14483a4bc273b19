import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';

/** Some of the standard's requirements, by theme, in the standard's order. A theme without any is left out. */
export function requirementsByTheme(
  standard: Standard,
  numbers: readonly number[],
): ReadonlyMap<string, readonly Requirement[]> {
  const wanted = new Set(numbers);
  const byTheme = new Map<string, Requirement[]>();
  for (const requirement of standard.requirements) {
    if (!wanted.has(requirement.number)) continue;
    const theme = byTheme.get(requirement.theme);
    if (theme) theme.push(requirement);
    else byTheme.set(requirement.theme, [requirement]);
  }
  return byTheme;
}
