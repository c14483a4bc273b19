import type { Files } from './readRepository.ts';

/**
 * Borders that are there but not seen, in sheets that say nothing of forced colours: there each of them gets a colour of
 * the system, and what is chosen looks like all the rest.
 */
export function checkForcedColours(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    /^src\/.*\.css$/.test(path) &&
    /border[\w-]*:[^;]*\btransparent\b/.test(text) &&
    !text.includes('forced-colors')
      ? [path]
      : [],
  );
}
