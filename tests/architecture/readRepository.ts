import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Paths from the root of the repository, with `/`, and the text of each file. A file that is no text is empty. */
export type Files = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file that is part of the project: tracked by git, or new and not ignored. */
export function readRepository(): Files {
  const paths = gitPaths() ?? walk('');
  return new Map(
    paths
      .filter((path) => statSync(root + path, { throwIfNoEntry: false })?.isFile())
      .map((path) => [path, readText(root + path)]),
  );
}

export const isTest = (path: string) => /\.test\.tsx?$/.test(path);
export const isScript = (path: string) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path);
/** What becomes the app: scripts in `src` that are no tests. */
export const isAppScript = (path: string) => path.startsWith('src/') && isScript(path) && !isTest(path);

/** `null` when git is missing, or knows another repository than this one: an unpacked copy, for instance. */
function gitPaths(): string[] | null {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const paths = [...new Set(list.split('\0').filter((path) => path !== ''))];
    return paths.includes('package.json') ? paths : null;
  } catch {
    return null;
  }
}

function walk(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isDirectory()) return ignoredFolders().has(entry.name) ? [] : walk(`${path}/`);
    return entry.isFile() && !path.endsWith('.log') && entry.name !== '.DS_Store' ? [path] : [];
  });
}

function ignoredFolders(): ReadonlySet<string> {
  const lines = readFileSync(`${root}.gitignore`, 'utf8').split('\n');
  return new Set(['.git', ...lines.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1))]);
}

function readText(path: string): string {
  const text = readFileSync(path, 'utf8');
  return text.includes('\0') ? '' : text;
}
