import type { Level, Requirement } from '#src/domain/standard/Standard.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { loadStandard, oslostandardPath } from '../../../scripts/standards/publishedStandards.ts';

/** The standard that the tests evaluate against, as it lies in the data. */
export const standard = loadStandard(oslostandardPath);

/** The requirements that a NAV office sees, in the order of the page. */
export const requirements: readonly Requirement[] = standard.themes.flatMap((theme) =>
  standard.requirements.filter(
    (requirement) => requirement.theme === theme.id && requirement.responsible.some(isOfNavOffices),
  ),
);

function isOfNavOffices(party: string): boolean {
  return standard.parties.some(({ id, officeKinds }) => id === party && officeKinds.includes('nav-kontor'));
}

/** A level of the scale. Throws when there is none, so that no test passes on a level that does not exist. */
export function levelOf(value: number): Level {
  const level = standard.scale.find((candidate) => candidate.value === value);
  if (!level) throw new Error(`The scale has no level ${value}`);
  return level;
}

/** The number of the requirement at a place in the list of the page, counted from 0. */
export function numberAt(index: number): number {
  const requirement = requirements[index];
  if (!requirement) throw new Error(`There is no requirement at ${index}`);
  return requirement.number;
}

/** A requirement as it is named on the pages. */
export const named = (number: number) => requirementIn(standard, number);
