import { readdirSync, readFileSync } from 'node:fs';
import { readStandardFiles, type StandardResult } from '#src/domain/standard/readStandard.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

const root = new URL('../../', import.meta.url);

/** Parsed JSON of a file, by its path from the root of the repository. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

/** Paths of the norm of every published edition: `standards/<id>/<edition>.json`. */
export function publishedPaths(): string[] {
  return readdirSync(new URL('standards/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) =>
      readdirSync(new URL(`standards/${folder.name}/`, root))
        .filter((file) => /^[^.]+\.json$/.test(file))
        .map((file) => `standards/${folder.name}/${file}`),
    );
}

/** Every published map between editions: `standards/<id>/<edition>.map.json`. */
export function publishedMaps(): { path: string; standard: string; edition: string }[] {
  return readdirSync(new URL('standards/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`standards/${name}/`, root))
        .filter((file) => file.endsWith('.map.json'))
        .map((file) => ({
          path: `standards/${name}/${file}`,
          standard: name,
          edition: file.replace(/\.map\.json$/, ''),
        })),
    );
}

/** Our explanations of the norm at a path lie beside it. */
export function explanationsPath(path: string): string {
  return path.replace(/\.json$/, '.explanations.json');
}

/** The norm at a path with its explanations, as they are read. */
export function readAt(path: string): StandardResult {
  return readStandardFiles(readJson(path), readJson(explanationsPath(path)));
}

/** The standard whose norm is at a path; throws with the problems found when it is not valid. */
export function loadStandard(path: string): Standard {
  const result = readAt(path);
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.problems, null, 2)}`);
  return result.standard;
}

export const oslostandardPath = 'standards/oslostandard-integrering-flyktninger/1.json';
