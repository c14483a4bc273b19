import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { foldText } from '#src/domain/input/foldText.ts';
import { findTerms, termSpokenOf } from '#src/domain/search/findEverywhere.ts';
import { requirementAskedFor } from '#src/domain/search/requirementAskedFor.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

/** What a person narrows the list by. */
export type RequirementFilter = {
  query: string;
  onlyUnanswered: boolean;
  /** Those that people disagree on. */
  onlyDisputed: boolean;
  /** Id of a responsible party. */
  responsible: string | null;
};

export const noFilter: RequirementFilter = {
  query: '',
  onlyUnanswered: false,
  onlyDisputed: false,
  responsible: null,
};

/** Whether the filter leaves anything out. */
export function narrows({ query, onlyUnanswered, onlyDisputed, responsible }: RequirementFilter): boolean {
  return query.trim() !== '' || onlyUnanswered || onlyDisputed || responsible !== null;
}

/**
 * The requirements that the filter lets through, in the order they came.
 * @param terms of the standard: a requirement is also found by one that it speaks of
 */
export function filterRequirements(
  items: readonly AssessedRequirement[],
  filter: RequirementFilter,
  terms: Standard['terms'],
): AssessedRequirement[] {
  const asksFor = queryTest(items, filter.query, terms);
  return items.filter(
    (item) =>
      (!filter.onlyUnanswered || item.score === null) &&
      (!filter.onlyDisputed || (item.answer?.conflicts.length ?? 0) > 0) &&
      (filter.responsible === null || item.requirement.responsible.includes(filter.responsible)) &&
      asksFor(item),
  );
}

/**
 * A lone number, «7» or «krav 7», asks for that requirement. Anything else: every word must stand somewhere in it, or in a
 * term that it speaks of.
 */
function queryTest(
  items: readonly AssessedRequirement[],
  query: string,
  allTerms: Standard['terms'],
): (item: AssessedRequirement) => boolean {
  const number = requirementAskedFor(query);
  if (items.some((item) => item.requirement.number === number)) {
    return (item) => item.requirement.number === number;
  }
  const terms = findTerms(allTerms, query);
  const words = foldText(query).text.split(/\s+/).filter(Boolean);
  return (item) => {
    const content = foldText(searchable(item)).text;
    return (
      words.every((word) => content.includes(word)) || termSpokenOf(item.requirement, terms) !== undefined
    );
  };
}

function searchable({ requirement, answer }: AssessedRequirement): string {
  return [
    requirement.shortName,
    requirement.text,
    ...requirement.checkpoints.map((checkpoint) => checkpoint.text),
    answer?.justification ?? '',
    answer?.strengths ?? '',
    answer?.improvements ?? '',
    answer?.target?.reason ?? '',
    ...(answer?.evidence ?? []).map((evidence) => evidence.text),
  ].join('\n');
}
