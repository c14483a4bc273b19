import { parseScript } from './parseScript.ts';
import { isScript, type Files } from './readRepository.ts';

/** The ways around the compiler and the linter: `any`, and comments that silence them. In `src`, `deploy` and `tests`. */
export function checkSuppressions(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!/^(?:src|deploy|tests)\//.test(path) || !isScript(path)) return [];
    const found: string[] = [];
    const { visit, comments, at } = parseScript(path, text);
    visit({ TSAnyKeyword: ({ start }) => found.push(`${at(start)}: any`) });
    for (const { value, start } of comments) {
      const [directive] = /@ts-(?:ignore|expect-error|nocheck)|\b(?:ox|es)lint-disable\S*/.exec(value) ?? [];
      if (directive) found.push(`${at(start)}: ${directive}`);
    }
    return found;
  });
}
