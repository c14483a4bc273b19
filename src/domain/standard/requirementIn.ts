import type { Requirement, Standard } from './Standard.ts';

/**
 * The requirement with a number as it is named: with its short name, or `null` for it where the edition is not at hand
 * (`null`) or has no such requirement.
 */
export function requirementIn(
  standard: Standard | null,
  number: number,
): Pick<Requirement, 'number'> & { shortName: string | null } {
  const found = standard?.requirements.find((requirement) => requirement.number === number);
  return { number, shortName: found?.shortName ?? null };
}
