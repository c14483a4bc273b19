import { parseUnknown } from '../input/parseUnknown.ts';
import { scopesFileSchema, scopesOf, type ScopesFile } from './Scope.ts';
import type { Standard } from './Standard.ts';
import type { StandardProblem } from './readStandard.ts';

export type ScopesFileResult = { ok: true; file: ScopesFile } | { ok: false; problems: StandardProblem[] };

/**
 * Reads the scopes of an edition from parsed JSON, and checks what a shape cannot say: it is of the same edition, every id
 * and name is there once, chapters and requirements exist, none is empty or the whole, and a quote stands letter by letter
 * in its requirement. Never throws. Problems are for whoever writes the file.
 */
export function readScopesFile(input: unknown, standard: Standard): ScopesFileResult {
  const parsed = parseUnknown(scopesFileSchema, input);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const file = parsed.data;
  const texts = new Map(standard.requirements.map(({ number, text }) => [number, text]));
  const chapters = standard.chapters.map(({ id }) => id);
  const sizes = new Map(scopesOf(file, standard).map(({ id, requirements }) => [id, requirements.length]));
  const problems = [
    ...(file.standard === standard.id && file.edition === standard.edition
      ? []
      : [{ where: 'standard', what: `is of ${file.standard} ${file.edition}` }]),
    ...repeated(file.scopes.map(({ id }) => id)),
    ...repeated(file.scopes.map(({ name }) => name)),
    ...file.scopes.flatMap(({ id, chapters: named, requirements, askedFor }) => [
      ...named
        .filter((chapter) => !chapters.includes(chapter))
        .map((chapter) => ({ where: `scopes.${id}.chapters`, what: `${chapter} does not exist` })),
      ...[...requirements, ...askedFor.map(({ requirement }) => requirement)]
        .filter((number) => !texts.has(number))
        .map((number) => ({ where: `scopes.${id}`, what: `${number} does not exist` })),
      ...(sizes.get(id) === 0 || sizes.get(id) === texts.size
        ? [{ where: `scopes.${id}`, what: 'is empty, or the whole' }]
        : []),
      ...askedFor
        .filter(({ requirement, quote }) => !(texts.get(requirement) ?? quote).includes(quote))
        .map(({ requirement, quote }) => ({
          where: `scopes.${id}.askedFor`,
          what: `«${quote}» is not in ${requirement}`,
        })),
    ]),
  ];
  return problems.length === 0 ? { ok: true, file } : { ok: false, problems };
}

function repeated(names: readonly string[]): StandardProblem[] {
  const again = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(again)].map((name) => ({ where: 'scopes', what: `${name} occurs more than once` }));
}
