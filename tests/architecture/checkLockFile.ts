import { lineOf } from './parseScript.ts';
import type { Files } from './readRepository.ts';

/** Addresses of registries in the lock file: they name the machine it was made on, and break elsewhere. */
export function checkLockFile(files: Files): string[] {
  const path = 'package-lock.json';
  const text = files.get(path) ?? '';
  const resolved = /"resolved"\s*:\s*"(?:git\+)?(?:https?|ssh|file):[^"]*"/g;
  return [...text.matchAll(resolved)].map(
    ({ 0: found, index }) => `${path}:${lineOf(text, index)}: ${found}`,
  );
}
