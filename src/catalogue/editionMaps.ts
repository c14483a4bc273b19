import type { EditionMap } from '#src/domain/trends/EditionMap.ts';

// One chunk for each map, loaded when an office has years on both sides of it.
const maps = import.meta.glob<EditionMap>('../../standards/*/*.map.json', { import: 'default' });

/** Every map between editions of a standard that comes with the app, in no order. */
export async function loadEditionMaps(standard: string): Promise<EditionMap[]> {
  return Promise.all(
    Object.entries(maps)
      .filter(([path]) => path.startsWith(`../../standards/${standard}/`))
      .map(([, load]) => load()),
  );
}
