import type { Indicator, Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { holdsWord, searchWords } from '#src/domain/search/searchWords.ts';

/** What a person looks for. An empty string filters nothing. */
export type StandardFilter = {
  query: string;
  theme: string;
  responsible: string;
  obligation: string;
  focusArea: string;
};

export const noFilter: StandardFilter = {
  query: '',
  theme: '',
  responsible: '',
  obligation: '',
  focusArea: '',
};

/** How many of the filters are in use, the search apart. */
export function countFilters({ theme, responsible, obligation, focusArea }: StandardFilter): number {
  return [theme, responsible, obligation, focusArea].filter((value) => value !== '').length;
}

/** Whether anything is searched for or filtered on. */
export function isFiltering(filter: StandardFilter): boolean {
  return countFilters(filter) > 0 || searchWords(filter.query).length > 0;
}

export type FoundRequirement = {
  requirement: Requirement;
  /** A word was found only in what is folded away: checkpoints, evidence, references. */
  inDetails: boolean;
};

/**
 * The requirements that pass all filters and hold every word of the query. Who asks for one by its name, «krav 17», is
 * given that one, and not those that have the number somewhere in their text.
 * @param heading what a requirement is called on the screen, «Krav 7», so that it can be found by it
 */
export function findRequirements(
  standard: Standard,
  filter: StandardFilter,
  heading: (number: number) => string,
): FoundRequirement[] {
  const words = searchWords(filter.query);
  const isNamed = (number: number) => searchWords(heading(number)).join(' ') === words.join(' ');
  const named = standard.requirements.find((requirement) => isNamed(requirement.number));
  return standard.requirements.flatMap((requirement) => {
    if (!passes(requirement, filter) || (named && named !== requirement)) return [];
    const front = [heading(requirement.number), requirement.text];
    const details = detailTexts(requirement);
    if (!words.every((word) => holds(front, word) || holds(details, word))) return [];
    return { requirement, inDetails: words.some((word) => !holds(front, word)) };
  });
}

/** The terms that hold every word of the query. Filters concern requirements only. */
export function findTerms(standard: Standard, query: string): Standard['terms'] {
  const words = searchWords(query);
  return standard.terms.filter(({ term, meaning }) => words.every((word) => holds([term, meaning], word)));
}

/** The indicators that hold every word of the query. */
export function findIndicators(standard: Standard, query: string): Indicator[] {
  const words = searchWords(query);
  return standard.indicators.filter(({ name, numerator, denominator }) =>
    words.every((word) => holds([name, numerator, denominator], word)),
  );
}

function passes(
  requirement: Requirement,
  { theme, responsible, obligation, focusArea }: StandardFilter,
): boolean {
  const obligations = [
    requirement.obligation,
    ...(requirement.obligationParts ?? []).map((part) => part.obligation),
  ];
  return (
    (theme === '' || requirement.theme === theme) &&
    (responsible === '' || requirement.responsible.includes(responsible)) &&
    (obligation === '' || obligations.some((id) => id === obligation)) &&
    (focusArea === '' || requirement.focusAreas.includes(focusArea))
  );
}

function detailTexts(requirement: Requirement): string[] {
  return [
    ...requirement.checkpoints.map((checkpoint) => checkpoint.text),
    ...requirement.evidence,
    ...requirement.references.map((reference) => reference.title),
  ];
}

function holds(texts: readonly string[], word: string): boolean {
  return texts.some((text) => holdsWord(text, word));
}
