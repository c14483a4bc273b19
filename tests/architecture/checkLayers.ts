import { findImports } from './findImports.ts';
import { formatWriters, layerTable, serviceRoom, testRoom, type Room } from './layerTable.ts';
import { isTest, type Files } from './readRepository.ts';
import { resolveImport } from './resolveImport.ts';

const service = 'deploy/service';

type Place = { room: string; feature: string | null };

/** Imports the layer table forbids, as «file:line → import: why», and files that lie in no room. */
export function checkLayers(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    /^(?:src|deploy\/service)\//.test(path) ? checkFile(path, text, files) : [],
  );
}

function checkFile(path: string, text: string, files: Files): string[] {
  const from = placeOf(path);
  const row = from && rowOf(from.room);
  if (!from || !row) return [`${path}: lies in no room of the layer table`];
  const extra = isTest(path) ? testRoom : null;
  const allowed: Room = {
    rooms: [...row.rooms, ...(extra?.rooms ?? [])],
    packages: [...row.packages, ...(extra?.packages ?? []), ...writersFor(path)],
  };
  return findImports(path, text).flatMap((found) => {
    const target = resolveImport(path, found, files);
    const why =
      target.kind === 'nothing'
        ? target.why
        : target.kind === 'package'
          ? whyNoPackage(from.room, allowed, target.name)
          : whyNoFile(
              from,
              found.types ? { ...allowed, rooms: [...allowed.rooms, ...(row.types ?? [])] } : allowed,
              target.path,
              found.glob ? null : found.specifier,
            );
    return why === null ? [] : [`${path}:${found.line} → ${found.specifier ?? '?'}: ${why}`];
  });
}

function rowOf(room: string): Room | undefined {
  if (room === service) return serviceRoom;
  return Object.hasOwn(layerTable, room) ? layerTable[room] : undefined;
}

function whyNoPackage(room: string, { packages }: Room, name: string): string | null {
  const allowed = packages.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
  return allowed ? null : `${room} may not import this package`;
}

/** @param specifier how a file was named; `null` for a glob, which cannot go through `#src/` */
function whyNoFile(from: Place, { rooms }: Room, path: string, specifier: string | null): string | null {
  const to = placeOf(path);
  if (!to) return 'reaches outside the rooms, or over several of them';
  if (from.room === to.room && from.feature === to.feature) return null;
  if (from.room === 'features' && to.room === 'features') return 'features never import each other';
  if (!rooms.includes(to.room)) return `${from.room} may not import ${to.room}`;
  if (specifier?.startsWith('.') && path.startsWith('src/')) return 'another room is imported through #src/';
  return null;
}

/** `null` for what lies in no room: beside the features, directly in `src`, or outside the house. */
function placeOf(path: string): Place | null {
  const [top, second, third, ...rest] = path.split('/');
  if (top === 'standards') return { room: 'standards', feature: null };
  if (top === 'tests' && second === 'support') return { room: 'tests/support', feature: null };
  if (top === 'deploy' && second === 'service') return { room: service, feature: null };
  if (top !== 'src' || second === undefined || third === undefined) return null;
  if (second !== 'features') return { room: second, feature: null };
  return rest.length === 0 ? null : { room: second, feature: third };
}

function writersFor(path: string): string[] {
  if (!path.startsWith('src/exchange/')) return [];
  return Object.entries(formatWriters).flatMap(([format, writer]) =>
    path.toLowerCase().includes(format) ? [writer] : [],
  );
}
