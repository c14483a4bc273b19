import { entities, type Entities, type RowsByTable } from '../changes/entities/entities.ts';
import { wordsOfRow } from '../changes/rowFields.ts';
import { comparePlaces, placeOf, type RowPlace } from '../changes/rowPlace.ts';
import { isAddressedTo } from '../scoring/assessedRequirements.ts';
import type { Indicator, Requirement, Standard } from '../standard/Standard.ts';
import { foldText } from '../input/foldText.ts';
import { requirementAskedFor } from './requirementAskedFor.ts';
import { holdsWord, searchWords } from './searchWords.ts';

/** What is searched: a standard, and what one office has written, by the tables of its rows. */
export type SearchMaterial = {
  standard: Standard;
  /** `null`: there is no office, and nothing is anybody else's. */
  officeKind: string | null;
  rows: Omit<RowsByTable, 'evaluations'>;
};

export type FoundRequirement = {
  requirement: Requirement;
  /** Neither addressed to the office's kind nor taken in by it. */
  isOthers: boolean;
  /** The text it was found in; `null`: its number or short name says enough. */
  text: string | null;
  /** It speaks of this term, which is what was found. */
  term: string | null;
};

export type FoundText = {
  row: RowPlace;
  /** What the row is about is neither addressed to the office's kind nor taken in by it. */
  isOthers: boolean;
  field: string;
  text: string;
};

export type Found = {
  requirements: FoundRequirement[];
  ownTexts: FoundText[];
  terms: Standard['terms'];
  indicators: Indicator[];
};

/**
 * Looks for words in a standard and in what an office has written. Every word must stand in one and the same thing; what
 * nobody sees does not matter. A number alone asks for that requirement. A requirement is also found by a term that it
 * speaks of. Requirements come with the best hit first: number, short name, text, details, term. What is written of a
 * requirement that the standard does not have is left out: it stands nowhere.
 * @param query as it was written; without a word in it nothing is found
 * @param kinds the shipped kinds of row, or others in tests
 */
export function findEverywhere(
  { standard, officeKind, rows }: SearchMaterial,
  query: string,
  kinds: Entities = entities,
): Found {
  const words = searchWords(query);
  if (words.length === 0) return { requirements: [], ownTexts: [], terms: [], indicators: [] };
  const included = new Set(
    rows.answers.filter((answer) => answer.included).map(({ requirement }) => requirement),
  );
  const isOthers = (requirement: Requirement) =>
    officeKind !== null &&
    !included.has(requirement.number) &&
    !isAddressedTo(standard, requirement, officeKind);
  const terms = findTerms(standard.terms, query);
  const asked = standard.requirements.find(({ number }) => number === requirementAskedFor(query));
  const hits = (asked ? [asked] : standard.requirements).flatMap((requirement) => {
    const hit = asked ? { rank: 0, text: null, term: null } : look(requirement, words, terms);
    return hit ? [{ ...hit, requirement, isOthers: isOthers(requirement) }] : [];
  });
  return {
    // Sorting keeps the standard's order among equals.
    requirements: hits
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ requirement, isOthers: others, text, term }) => ({
        requirement,
        isOthers: others,
        text,
        term,
      })),
    ownTexts: writtenTexts(standard, rows, kinds).flatMap(({ row, written }) => {
      const about = standard.requirements.find(({ number }) => number === row.requirement);
      return written
        .filter(({ text }) => holdsAll([text], words))
        .map(({ field, text }) => ({ row, isOthers: about !== undefined && isOthers(about), field, text }));
    }),
    terms,
    indicators: standard.indicators.filter(({ name, numerator, denominator }) =>
      holdsAll([name, numerator, denominator], words),
    ),
  };
}

type Written = { row: RowPlace; written: { field: string; text: string }[] };

/** What is written in rows of every kind, in the order of the standard. */
function writtenTexts(standard: Standard, rows: SearchMaterial['rows'], kinds: Entities): Written[] {
  const isThere = ({ requirement }: RowPlace) =>
    requirement === null || standard.requirements.some(({ number }) => number === requirement);
  const compare = comparePlaces(kinds);
  return Object.values(kinds)
    .flatMap((kind) =>
      ((rows as Readonly<Record<string, unknown[]>>)[kind.table] ?? []).flatMap((row) => {
        if ((row as { removed?: boolean }).removed) return [];
        const place = placeOf(kind, row);
        const written = wordsOfRow(kind, row).flatMap(({ field, words }) =>
          words.map((text) => ({ field, text })),
        );
        return place && isThere(place) ? [{ row: place, written }] : [];
      }),
    )
    .toSorted((a, b) => compare(a.row, b.row));
}

type Hit = { rank: number; text: string | null; term: string | null };

function look(requirement: Requirement, words: readonly string[], terms: Standard['terms']): Hit | null {
  const { shortName, text, checkpoints, evidence, references } = requirement;
  const details = [
    ...checkpoints.map((checkpoint) => checkpoint.text),
    ...evidence,
    ...references.map((reference) => reference.title),
  ];
  if (holdsAll([shortName], words)) return { rank: 1, text: null, term: null };
  if (holdsAll([shortName, text], words)) return { rank: 2, text, term: null };
  if (holdsAll([shortName, text, ...details], words)) {
    return { rank: 3, text: details.find((detail) => holdsSome(detail, words)) ?? text, term: null };
  }
  const term = termSpokenOf(requirement, terms);
  return term ? { rank: 4, text, term: term.term } : null;
}

/**
 * The terms of a standard whose name or meaning holds every word of a query. Without a word in it, none.
 * @param query as it was written
 */
export function findTerms(terms: Standard['terms'], query: string): Standard['terms'] {
  const words = searchWords(query);
  return words.length === 0 ? [] : terms.filter(({ term, meaning }) => holdsAll([term, meaning], words));
}

/** The first of the terms that the text of a requirement speaks of, by any of its names. */
export function termSpokenOf(
  { text }: Requirement,
  terms: Standard['terms'],
): Standard['terms'][number] | undefined {
  const folded = foldText(text).text;
  return terms.find(({ term }) => namesOf(term).some((name) => folded.includes(name)));
}

/** «Oslo Voksenopplæring (Oslo VO)» is known by two names. */
function namesOf(term: string): string[] {
  return foldText(term)
    .text.split(/[()]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function holdsAll(texts: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => texts.some((text) => holdsWord(text, word)));
}

function holdsSome(text: string, words: readonly string[]): boolean {
  return words.some((word) => holdsWord(text, word));
}
