import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './ensureBuild.mjs';
import { buildService } from './live/buildService.mjs';
import { packageFiles, zipFiles } from './packageFiles.mjs';
import { ensurePackages, root } from './setup.mjs';

/** Packs what whoever hosts the app needs, in one file whose bytes follow from what is in it. */

ensurePackages();
await ensureBuild();

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files = packageFiles({
  app: readFolder(join(root, 'dist')),
  deploy: readFolder(join(root, 'deploy')),
  service: await buildService('deploy/service/main.ts'),
  backup: await buildService('deploy/service/backup/main.ts'),
  licences: licences(),
});
const zip = zipFiles(files);
const folder = join(root, 'package');
const name = `rettesnor-${version}.zip`;
const sum = createHash('sha256').update(zip).digest('hex');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, name), zip);
writeFileSync(join(folder, `${name}.sha256`), `${sum}  ${name}\n`);
console.log(`package/${name}: ${files.size} filer, ${(zip.length / 1e6).toFixed(1)} MB`);
console.log(`SHA-256 ${sum}`);

/** Our own, and those of what the service is built of. The app's are in its own files. */
function licences() {
  const built = ['nats-core', 'transport-node', 'jetstream', 'jwt', 'nkeys', 'nuid'].map(
    (name) => `@nats-io/${name}`,
  );
  const own = `Rettesnor\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}`;
  const others = [...built, 'tweetnacl', 'zod'].map(
    (name) => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`,
  );
  return [own, ...others].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/**
 * @param {string} from
 * @returns {Map<string, Uint8Array>}
 */
function readFolder(from) {
  const found = readdirSync(from, { recursive: true, withFileTypes: true });
  return new Map(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath ?? from, entry.name);
        return [path.slice(from.length + 1).replaceAll('\\', '/'), readFileSync(path)];
      }),
  );
}
