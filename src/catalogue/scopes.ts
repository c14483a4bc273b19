import { scopesOf, type Scope, type ScopesFile } from '#src/domain/standard/Scope.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

// One chunk for each file, loaded with an evaluation.
const files = import.meta.glob<ScopesFile>('../../standards/*/*.scopes.json', { import: 'default' });

/** The parts of an edition that may be gone through by themselves. None where nobody has said. */
export async function loadScopes(standard: Standard): Promise<readonly Scope[]> {
  const path = `../../standards/${standard.id}/${standard.edition}.scopes.json`;
  const load = Object.hasOwn(files, path) ? files[path] : undefined;
  return load ? scopesOf(await load(), standard) : [];
}
