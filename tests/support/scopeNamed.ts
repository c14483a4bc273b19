import { readFileSync } from 'node:fs';
import { scopesOf, type Scope, type ScopesFile } from '#src/domain/standard/Scope.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

/** A part of a published standard, by its id. */
export function scopeNamed(standard: Standard, id: string): Scope {
  const path = new URL(`../../standards/${standard.id}/${standard.edition}.scopes.json`, import.meta.url);
  const file = JSON.parse(readFileSync(path, 'utf8')) as ScopesFile;
  const found = scopesOf(file, standard).find((scope) => scope.id === id);
  if (!found) throw new Error(id);
  return found;
}
