import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { headerFiles } from './headerFiles.mjs';
import { sharingJson } from './live/sharingJson.mjs';

/**
 * What is packed, and where it lies in the package.
 * @param {object} parts
 * @param {ReadonlyMap<string, Uint8Array>} parts.app the built app
 * @param {ReadonlyMap<string, Uint8Array>} parts.deploy files for whoever operates it
 * @param {string} parts.service
 * @param {string} parts.backup
 * @param {string} parts.licences under which all of it may be used
 * @returns {Map<string, Uint8Array>}
 */
export function packageFiles({ app, deploy, service, backup, licences }) {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (const [path, bytes] of app) files.set(`app/${path}`, bytes);
  // The service's sources stay behind: it comes built.
  for (const [path, bytes] of deploy) if (!path.startsWith('service/')) files.set(`deploy/${path}`, bytes);
  for (const [path, text] of Object.entries(headerFiles)) files.set(`deploy/${path}`, strToU8(text));
  files.set('deploy/rettesnor-service.mjs', strToU8(service));
  files.set('deploy/rettesnor-backup.mjs', strToU8(backup));
  files.set('app/sharing.example.json', strToU8(`${JSON.stringify(sharingJson, null, 2)}\n`));
  files.set('LICENSES.txt', strToU8(licences));
  const sums = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  files.set('SHA256SUMS', strToU8(sums.join('')));
  return files;
}

/**
 * The same files give the same bytes, on whatever day and machine.
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
export function zipFiles(files) {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // The first day that a zip can name, read as local time: the year, month and day are the same in every zone.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}
