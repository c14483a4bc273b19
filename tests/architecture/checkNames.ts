import type { Files } from './readRepository.ts';

const vagueFolders: ReadonlySet<string> = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'lib',
]);

/** Folders whose name says nothing, and files called index, in `src`, `deploy`, `tests` and `scripts`. */
export function checkNames(files: Files): string[] {
  return [...files.keys()].flatMap((path) => {
    if (!/^(?:src|deploy|tests|scripts)\//.test(path)) return [];
    const folders = path.split('/').slice(0, -1);
    const vague = folders.filter((folder) => vagueFolders.has(folder.toLowerCase()));
    return [
      ...vague.map((folder) => `${path}: a folder is named after its subject, not ${folder}`),
      ...(/(?:^|\/)index\.[cm]?[jt]sx?$/i.test(path)
        ? [`${path}: a file is named after its main export`]
        : []),
    ];
  });
}
