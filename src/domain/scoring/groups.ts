import type { Standard } from '../standard/Standard.ts';
import type { AssessedRequirement } from './assessedRequirements.ts';
import { fulfilment, type Fulfilment } from './fulfilment.ts';

/** What requirements can be gathered by. A requirement may lie in several focus areas and have several responsible. */
export type Grouping = 'chapter' | 'theme' | 'focusArea' | 'responsible' | 'obligation';

export type RequirementGroup = { id: string; name: string; items: AssessedRequirement[] };

export type GroupFulfilment = { id: string; name: string; fulfilment: Fulfilment };

/** Gathers requirements, in the order of the standard's own lists. Groups without any of the items are left out. */
export function groupRequirements(
  standard: Standard,
  items: readonly AssessedRequirement[],
  grouping: Grouping,
): RequirementGroup[] {
  return groupNames(standard, grouping)
    .map(({ id, name }) => ({
      id,
      name,
      items: items.filter((item) => groupsOf(standard, item, grouping).includes(id)),
    }))
    .filter((group) => group.items.length > 0);
}

/** Fulfilment of each group. */
export function groupFulfilment(
  standard: Standard,
  items: readonly AssessedRequirement[],
  grouping: Grouping,
): GroupFulfilment[] {
  return groupRequirements(standard, items, grouping).map(({ id, name, items: members }) => ({
    id,
    name,
    fulfilment: fulfilment(standard, members),
  }));
}

function groupNames(standard: Standard, grouping: Grouping): { id: string; name: string }[] {
  switch (grouping) {
    case 'chapter':
      return standard.chapters.map(({ id, title }) => ({ id, name: title }));
    case 'theme':
      return standard.themes.map(({ id, title }) => ({ id, name: title }));
    case 'focusArea':
      return standard.focusAreas;
    case 'responsible':
      return standard.parties;
    case 'obligation':
      return standard.obligations;
  }
}

function groupsOf(
  standard: Standard,
  { requirement }: AssessedRequirement,
  grouping: Grouping,
): readonly string[] {
  switch (grouping) {
    case 'chapter':
      return standard.themes.filter((theme) => theme.id === requirement.theme).map((theme) => theme.chapter);
    case 'theme':
      return [requirement.theme];
    case 'focusArea':
      return requirement.focusAreas;
    case 'responsible':
      return requirement.responsible;
    case 'obligation':
      return [requirement.obligation];
  }
}
