import { parseUnknown, type ParseProblem } from '../input/parseUnknown.ts';
import type { Standard } from '../standard/Standard.ts';
import { editionMapSchema, type EditionMap } from './EditionMap.ts';

export type EditionMapResult = { ok: true; map: EditionMap } | { ok: false; problems: ParseProblem[] };

/**
 * Reads the map between two editions from parsed JSON and checks what the schema cannot say: that it is about these two
 * editions, and that every requirement of both is mentioned exactly once, under a number that exists. Never throws.
 * Problems are for whoever writes the standard.
 */
export function readEditionMap(input: unknown, older: Standard, newer: Standard): EditionMapResult {
  const parsed = parseUnknown(editionMapSchema, input);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const map = parsed.data;
  const problems = [
    ...differs('standard', map.standard, older.id),
    ...differs('standard', map.standard, newer.id),
    ...differs('from', map.from, older.edition),
    ...differs('to', map.to, newer.edition),
    ...checkMentions('from', older, map.requirements.flatMap(olderNumbers)),
    ...checkMentions('to', newer, map.requirements.flatMap(newerNumbers)),
  ];
  return problems.length === 0 ? { ok: true, map } : { ok: false, problems };
}

type Descent = EditionMap['requirements'][number];

/** The numbers in the older edition that a line of the map is about. */
export function olderNumbers(descent: Descent): number[] {
  return 'from' in descent ? [descent.from].flat() : [];
}

/** The numbers in the newer edition that a line of the map is about. */
export function newerNumbers(descent: Descent): number[] {
  return 'to' in descent ? [descent.to].flat() : [];
}

function differs(where: string, written: string, expected: string): ParseProblem[] {
  return written === expected ? [] : [{ where, what: `«${written}» stands where «${expected}» belongs` }];
}

function checkMentions(side: 'from' | 'to', edition: Standard, mentioned: readonly number[]): ParseProblem[] {
  const numbers = edition.requirements.map(({ number }) => number);
  const existing = new Set(numbers);
  const counts = new Map<number, number>();
  for (const number of mentioned) counts.set(number, (counts.get(number) ?? 0) + 1);
  const say = (number: number, what: string) => ({ where: `${side}.${number}`, what });
  return [
    ...[...counts.keys()]
      .filter((number) => !existing.has(number))
      .map((number) => say(number, `edition ${edition.edition} has no such requirement`)),
    ...[...counts]
      .filter(([number, count]) => existing.has(number) && count > 1)
      .map(([number, count]) => say(number, `is mentioned ${count} times`)),
    ...numbers.filter((number) => !counts.has(number)).map((number) => say(number, 'is not mentioned')),
  ];
}
