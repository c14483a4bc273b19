import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';

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

/** The requirements that the filter lets through, in the order they came. */
export function filterRequirements(
  items: readonly AssessedRequirement[],
  filter: RequirementFilter,
): AssessedRequirement[] {
  const asksFor = queryTest(items, filter.query);
  return items.filter(
    (item) =>
      (!filter.onlyUnanswered || item.score === null) &&
      (!filter.onlyDisputed || (item.answer?.conflicts.length ?? 0) > 0) &&
      (filter.responsible === null || item.requirement.responsible.includes(filter.responsible)) &&
      asksFor(item),
  );
}

/** A lone number, «7» or «krav 7», asks for that requirement. Anything else: every word must stand somewhere. */
function queryTest(
  items: readonly AssessedRequirement[],
  query: string,
): (item: AssessedRequirement) => boolean {
  const number = Number(/^(?:krav(?:\s+nr\.?)?)?\s*(\d+)$/i.exec(query.trim())?.[1]);
  if (items.some((item) => item.requirement.number === number)) {
    return (item) => item.requirement.number === number;
  }
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (item) => {
    const content = folded(searchable(item));
    return words.every((word) => content.includes(word));
  };
}

function searchable({ requirement, answer }: AssessedRequirement): string {
  return [
    requirement.text,
    ...requirement.checkpoints.map((checkpoint) => checkpoint.text),
    answer?.justification ?? '',
    answer?.strengths ?? '',
    answer?.improvements ?? '',
    answer?.target?.reason ?? '',
    ...(answer?.evidence ?? []).map((evidence) => evidence.text),
  ].join('\n');
}

function folded(content: string): string {
  return content.toLocaleLowerCase('nb').normalize('NFC');
}
