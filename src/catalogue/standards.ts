import type { Standard } from '#src/domain/standard/Standard.ts';
import { assembleStandard } from '#src/domain/standard/assembleStandard.ts';
import type { ExplanationsFile, Norm } from '#src/domain/standard/StandardFiles.ts';

/** Which edition of which standard. */
export type StandardKey = { standard: string; edition: string };

/** What an evaluation was made against, as a key. */
export function editionOf({ standard, edition }: StandardKey): string {
  return `${standard} ${edition}`;
}

// One chunk for each file, loaded when asked for: the norm of an edition, and our explanations to it.
const norms = import.meta.glob<Norm>(
  [
    '../../standards/*/*.json',
    '!../../standards/*/*.map.json',
    '!../../standards/*/*.explanations.json',
    '!../../standards/*/*.year.json',
    '!../../standards/*/*.scopes.json',
    '!../../standards/forms/*',
  ],
  { import: 'default' },
);
const explanations = import.meta.glob<ExplanationsFile>('../../standards/*/*.explanations.json', {
  import: 'default',
});

const loaded = new Map<string, Promise<Standard>>();

/** The standards and editions that come with the app, in the order of their ids; of one standard the newest first. */
export function listStandards(): StandardKey[] {
  return Object.keys(norms)
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
  const loadNorm = Object.hasOwn(norms, path) ? norms[path] : undefined;
  const loadExplanations = explanations[path.replace(/\.json$/, '.explanations.json')];
  if (!loadNorm || !loadExplanations) return null;
  const known = loaded.get(path);
  if (known) return known;
  const loading = Promise.all([loadNorm(), loadExplanations()]).then((files) => assembleStandard(...files));
  loaded.set(path, loading);
  // A chunk that failed to load must be asked for again, not remembered as failed.
  loading.catch(() => loaded.delete(path));
  return loading;
}
