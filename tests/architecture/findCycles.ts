import { findImports } from './findImports.ts';
import type { Files } from './readRepository.ts';
import { resolveImport } from './resolveImport.ts';

/**
 * Files that import each other in a ring, in the app and in whatever stands beside it, type-only and dynamic imports too:
 * «a → b → a», each ring once.
 */
export function findCycles(files: Files): string[] {
  const paths = [...files.keys()].filter((path) =>
    /^(?:src|scripts|deploy|tests)\/.*\.(?:tsx?|mjs)$/.test(path),
  );
  return findRings(new Map(paths.map((path) => [path, importedFiles(path, files)])));
}

/**
 * Rooms within a part of the house that import each other in a ring, as `findCycles`. A file directly in the part lies in
 * no room, and may be imported by all of them. Tests count for nothing: they may look at the house from any room.
 * @param part a folder whose folders are the rooms, such as `src/state`
 */
export function findRoomCycles(files: Files, part: string): string[] {
  const roomOf = (path: string): string | null => {
    const [room, ...rest] = path.startsWith(`${part}/`) ? path.slice(part.length + 1).split('/') : [];
    return room === undefined || rest.length === 0 || /\.test\.tsx?$/.test(path) ? null : room;
  };
  const rooms = new Map<string, Set<string>>();
  for (const path of files.keys()) {
    const from = roomOf(path);
    if (from === null) continue;
    const targets = rooms.get(from) ?? new Set();
    rooms.set(from, targets);
    for (const file of importedFiles(path, files)) {
      const to = roomOf(file);
      if (to !== null && to !== from) targets.add(to);
    }
  }
  return findRings(rooms);
}

function findRings(targets: ReadonlyMap<string, Iterable<string>>): string[] {
  const rings: string[] = [];
  const done = new Set<string>();
  const follow = (place: string, trail: readonly string[]) => {
    const start = trail.indexOf(place);
    if (start >= 0) rings.push([...trail.slice(start), place].join(' → '));
    if (start >= 0 || done.has(place)) return;
    for (const target of targets.get(place) ?? []) follow(target, [...trail, place]);
    done.add(place);
  };
  for (const place of targets.keys()) follow(place, []);
  return rings;
}

function importedFiles(path: string, files: Files): string[] {
  return findImports(path, files.get(path) ?? '').flatMap((found) => {
    const target = resolveImport(path, found, files);
    if (target.kind === 'file') return [target.path];
    return target.kind === 'folder' ? target.files.filter((file) => file !== path) : [];
  });
}
