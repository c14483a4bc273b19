import type { Files } from './readRepository.ts';

const rootFiles: ReadonlySet<string> = new Set([
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]);
const rootFolders: ReadonlySet<string> = new Set([
  'src',
  'deploy',
  'standards',
  'public',
  'tests',
  'docs',
  'scripts',
]);

/** What lies in the root and does not belong there. Names that begin with a dot are free. */
export function checkRoot(files: Files): string[] {
  return [...files.keys()].flatMap((path) => {
    const [top = '', ...below] = path.split('/');
    if (top.startsWith('.') || (below.length > 0 ? rootFolders : rootFiles).has(top)) return [];
    return [`${path}: does not belong in the root`];
  });
}
