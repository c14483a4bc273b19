import { findImports } from './findImports.ts';
import type { Files } from './readRepository.ts';
import { resolveImport } from './resolveImport.ts';

/** Files of `src` that import each other in a ring, type-only and dynamic imports too: «a → b → a», each ring once. */
export function findCycles(files: Files): string[] {
  const paths = [...files.keys()].filter((path) => path.startsWith('src/'));
  const targets = new Map(paths.map((path) => [path, importedFiles(path, files)]));
  const rings: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) rings.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of paths) follow(path, []);
  return rings;
}

function importedFiles(path: string, files: Files): string[] {
  return findImports(path, files.get(path) ?? '').flatMap((found) => {
    const target = resolveImport(path, found, files);
    if (target.kind === 'file') return [target.path];
    return target.kind === 'folder' ? target.files.filter((file) => file !== path) : [];
  });
}
