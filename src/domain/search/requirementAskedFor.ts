import { foldText } from '../input/foldText.ts';

/** The number that a query asks for when it is one alone, «7», «krav 7», «krav nr. 7»; `null` when it asks for words. */
export function requirementAskedFor(query: string): number | null {
  const number = /^(?:krav(?:\s+nr\.?)?)?\s*(\d+)$/.exec(foldText(query).text.trim())?.[1];
  return number === undefined ? null : Number(number);
}
