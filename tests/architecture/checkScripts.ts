import { isScript, type Files } from './readRepository.ts';

/**
 * What scripts read of the tests, as «file:line: what»: a script is run by whoever uses the project, and what it needs
 * is no test's. Naming a file of the tests to have it run is not to read it.
 */
export function checkScripts(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    !path.startsWith('scripts/') || !isScript(path)
      ? []
      : text
          .split('\n')
          .flatMap((line, index) =>
            [...line.matchAll(/['"`](?:\.\.)?\/(?:\.\.\/)*(tests\/[^'"`]+)['"`]/g)].map(
              ([, read]) => `${path}:${index + 1}: ${read}`,
            ),
          ),
  );
}
