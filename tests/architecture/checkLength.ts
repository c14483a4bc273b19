import { isTest, type Files } from './readRepository.ts';

const mostLines = 300;

/**
 * Files of `src` and `deploy` with more than 300 lines: look for the room that wants to be its own. Tests may be as long as what they
 * prove: they are lists.
 * @param excepted path → why it may be longer. An exception that is no longer needed is a fault too.
 */
export function checkLength(files: Files, excepted: Readonly<Record<string, string>>): string[] {
  const long = [...files].flatMap(([path, text]) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return /^(?:src|deploy\/service)\//.test(path) && !isTest(path) && lines > mostLines
      ? [{ path, lines }]
      : [];
  });
  return [
    ...long
      .filter(({ path }) => !Object.hasOwn(excepted, path))
      .map(({ path, lines }) => `${path}: ${lines} lines, more than ${mostLines}`),
    ...Object.keys(excepted)
      .filter((path) => !long.some((file) => file.path === path))
      .map((path) => `${path}: needs no exception from the length`),
  ];
}
