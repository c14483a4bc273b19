import { posix } from 'node:path';
import type { FoundImport } from './findImports.ts';
import type { Files } from './readRepository.ts';

export type Target =
  | { kind: 'file'; path: string }
  /** A glob: all that lies in its fixed folder may be meant; `files` is what it finds today. */
  | { kind: 'folder'; path: string; files: string[] }
  | { kind: 'package'; name: string }
  /** Leads nowhere, or cannot be read. */
  | { kind: 'nothing'; why: string };

const endings = ['', '.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css', '/index.ts', '/index.tsx'];

/** Where an import of a file leads. */
export function resolveImport(importer: string, found: FoundImport, files: Files): Target {
  if (found.specifier === null) return { kind: 'nothing', why: 'is put together at run time' };
  const specifier = found.specifier.replace(/[?#][^/]*$/, '') || found.specifier;
  const path = pathOf(importer, specifier);
  if (found.glob) return path === null ? noFile : resolveGlob(path, files);
  if (path !== null) {
    const file = endings.map((ending) => path + ending).find((candidate) => files.has(candidate));
    return file === undefined ? noFile : { kind: 'file', path: file };
  }
  if (specifier.startsWith('#')) return { kind: 'nothing', why: 'is not among the imports of package.json' };
  const beside = posix.join(posix.dirname(importer), specifier);
  if (importer.endsWith('.css') && files.has(beside)) return { kind: 'file', path: beside };
  return { kind: 'package', name: specifier };
}

const noFile: Target = { kind: 'nothing', why: 'leads to no file of the project' };

function pathOf(importer: string, specifier: string): string | null {
  if (/^\.\.?(?:\/|$)/.test(specifier)) return posix.join(posix.dirname(importer), specifier);
  if (/^#(?:src|standards)\//.test(specifier)) return posix.normalize(specifier.slice(1));
  if (/^\/(?!\/)/.test(specifier)) return posix.normalize(specifier.slice(1));
  return null;
}

function resolveGlob(path: string, files: Files): Target {
  const fixed = path.replace(/[*?{[(].*$/, '');
  const pattern = new RegExp(
    `^${path
      .split(/(\*\*\/|\*|[{},])/)
      .map(globPart)
      .join('')}$`,
  );
  return {
    kind: 'folder',
    path: fixed.slice(0, fixed.lastIndexOf('/') + 1),
    files: [...files.keys()].filter((file) => pattern.test(file)),
  };
}

function globPart(part: string): string {
  const signs: Record<string, string> = { '**/': '(?:.*/)?', '*': '[^/]*', '{': '(?:', ',': '|', '}': ')' };
  return signs[part] ?? part.replace(/[.+^$()|[\]\\?]/g, String.raw`\$&`);
}
