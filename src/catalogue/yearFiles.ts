import type { YearFile } from '#src/domain/year/YearFile.ts';
import type { StandardKey } from './standards.ts';

// One chunk for each file, loaded when somebody asks about the year.
const files = import.meta.glob<YearFile>('../../standards/*/*.year.json', { import: 'default' });

/** What is proposed for the year of an edition. `null`: nothing is. */
export async function loadYearFile({ standard, edition }: StandardKey): Promise<YearFile | null> {
  const path = `../../standards/${standard}/${edition}.year.json`;
  const load = Object.hasOwn(files, path) ? files[path] : undefined;
  return load ? load() : null;
}
