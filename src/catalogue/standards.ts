import type { Standard } from '#src/domain/standard/Standard.ts';

/** Which edition of which standard. */
export type StandardKey = { standard: string; edition: string };

// One chunk for each edition, loaded when asked for. Map files and schemas lie beside them and are left out.
const editions = import.meta.glob<Standard>(['../../standards/*/*.json', '!../../standards/*/*.map.json'], {
  import: 'default',
});

const loaded = new Map<string, Promise<Standard>>();

/** The standards and editions that come with the app, in the order of their ids; of one standard the newest first. */
export function listStandards(): StandardKey[] {
  return Object.keys(editions)
    .flatMap((path) => {
      const [, standard, edition] = /\/standards\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
      return standard !== undefined && edition !== undefined ? [{ standard, edition }] : [];
    })
    .toSorted(
      (a, b) =>
        a.standard.localeCompare(b.standard, 'nb') ||
        b.edition.localeCompare(a.edition, 'nb', { numeric: true }),
    );
}

/** Loads an edition, once. `null` when the app does not have it: the evaluation came from an app that does. */
export async function loadStandard({ standard, edition }: StandardKey): Promise<Standard | null> {
  const path = `../../standards/${standard}/${edition}.json`;
  const load = Object.hasOwn(editions, path) ? editions[path] : undefined;
  if (!load) return null;
  const known = loaded.get(path);
  if (known) return known;
  const loading = load();
  loaded.set(path, loading);
  // A chunk that failed to load must be asked for again, not remembered as failed.
  loading.catch(() => loaded.delete(path));
  return loading;
}
