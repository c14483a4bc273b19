import { excerptAround } from '#src/domain/search/excerptAround.ts';
import { findEverywhere, type Found, type FoundText } from '#src/domain/search/findEverywhere.ts';
import { holdsWord, searchWords } from '#src/domain/search/searchWords.ts';
import type { SearchSource } from '#src/state/search/searchMaterial.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { rowPage } from '#src/state/rowPage.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';

/** A page that can be looked for by its name. */
export type SearchPage = { name: keyof typeof pageText.search.also; to: string };

/** One thing that was found. */
export type SearchResult = {
  title: string;
  /** Where the words stand; empty: in the title. */
  excerpt: string;
  /** What a person should know before going there. */
  note: string;
  to: string;
};

export type ResultGroup = {
  name: keyof typeof pageText.search.groups;
  results: SearchResult[];
  /** So many more were found. */
  left: number;
};

/** So many of each kind are shown. */
const shown = 25;

const excerptLength = 140;

/** What was found, by kind; kinds without anything are left out. */
export function searchResults(
  query: string,
  source: SearchSource | null,
  pages: readonly SearchPage[],
): ResultGroup[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const found = source && findEverywhere(source, query);
  const groups: [ResultGroup['name'], SearchResult[]][] = [
    ...(found ? foundInSource(found, source, words) : []),
    [
      'pages',
      pages.filter(({ name }) => isMeant(name, words)).map(({ name, to }) => result(pageName(name), to)),
    ],
  ];
  return groups
    .filter(([, results]) => results.length > 0)
    .map(([name, results]) => ({
      name,
      results: results.slice(0, shown),
      left: Math.max(0, results.length - shown),
    }));
}

function foundInSource(
  { requirements, ownTexts, terms, indicators }: Found,
  { key, evaluation, standard }: SearchSource,
  words: readonly string[],
): [ResultGroup['name'], SearchResult[]][] {
  const labels = pageText.search;
  const addressOf = (number: number) =>
    evaluation === null ? paths.requirement(key, number) : paths.requirementCard(evaluation, number);
  const figures = evaluation === null ? paths.standard(key) : paths.indicators(evaluation);
  const around = (written: string) => excerptAround(written, words, excerptLength);
  return [
    [
      'requirements',
      requirements.map(({ requirement: { number, shortName }, isOthers, text: written, term }) => ({
        title: labels.requirement({ number, shortName }),
        excerpt: written === null ? '' : around(written),
        note: [term === null ? '' : labels.term(term), isOthers ? labels.others : '']
          .filter(Boolean)
          .join('. '),
        to: addressOf(number),
      })),
    ],
    [
      'ownTexts',
      ownTexts.map((own) => ({
        title: `${aboutOf(own, standard)}: ${pageText.rows.wordsIn(own.row.entity, own.field)}`,
        excerpt: around(own.text),
        note: own.isOthers ? labels.others : '',
        to: rowPage(own.row),
      })),
    ],
    ['terms', terms.map(({ term, meaning }) => result(term, paths.standard(key), meaning))],
    ['indicators', indicators.map(({ name }) => result(name, figures))],
  ];
}

function aboutOf({ row }: FoundText, standard: Standard): string {
  return pageText.rows.title(row, standard);
}

function result(title: string, to: string, excerpt = ''): SearchResult {
  return { title, excerpt, note: '', to };
}

function pageName(name: SearchPage['name']): string {
  return text.shell.pages[name];
}

/** A page is found by its name, and by what else it is looked for. */
function isMeant(name: SearchPage['name'], words: readonly string[]): boolean {
  const known = [pageName(name), pageText.search.also[name]];
  return words.every((word) => known.some((each) => holdsWord(each, word)));
}
