import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts another build in place of the one in the folder, as whoever runs the app does: every hashed file has a new name,
 * the old ones are gone, and the page says which build it is (`meta[name=build]`).
 */
export function releaseNewBuild(folder: string, name: string): void {
  const assets = join(folder, 'assets');
  const renamed = readdirSync(assets).map((file) => [file, newName(file)] as const);
  const texts = [
    join(folder, 'index.html'),
    join(folder, 'sw.js'),
    ...readdirSync(assets)
      .filter((file) => /\.(?:js|css)$/.test(file))
      .map((file) => join(assets, file)),
  ];
  for (const path of texts) {
    let content = readFileSync(path, 'utf8');
    for (const [before, after] of renamed) content = content.replaceAll(before, after);
    writeFileSync(path, content);
  }
  for (const [before, after] of renamed) renameSync(join(assets, before), join(assets, after));
  replaceIn(join(folder, 'index.html'), '<head>', `<head><meta name="build" content="${name}">`);
  replaceIn(join(folder, 'sw.js'), /("revision":)"[^"]*"(,"url":"index\.html")/, `$1"${name}"$2`);
}

/** The hash before the ending is turned round: as long as before, and another one. */
function newName(file: string): string {
  return file.replace(/([\w-]{8})(\.\w+)$/, (_, hash: string, ending: string) => {
    return [...hash].toReversed().join('') + ending;
  });
}

function replaceIn(path: string, what: string | RegExp, by: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(what, by);
  if (after === before) throw new Error(`${path} does not hold ${String(what)}`);
  writeFileSync(path, after);
}
