import type { Directory } from '#src/sync/folder/Directory.ts';
import { Killed } from './sharingDevice.ts';

/** What operating systems, editors and people leave in folders. */
export const foreignFiles: readonly string[] = [
  'desktop.ini',
  '~$rsplan.docx',
  'Årsplan.docx',
  'notat.rettesnor',
  'tom.rettesnor',
  'x.crswap',
];

/** A folder that a sync client keeps, in memory. */
export function createDisk(): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map(
    foreignFiles.map((name) => [
      name,
      new TextEncoder().encode(name === 'tom.rettesnor' ? '' : 'Ikke vårt.\n'),
    ]),
  );
}

/**
 * One machine's way into it. Of what is read 15 % is torn, of what is written 2 % lies there twice, under another name
 * too; a file may not have come yet, and a machine dies in the middle of writing.
 */
export function modelFolder(disk: Map<string, Uint8Array<ArrayBuffer>>, dice: () => number): Directory {
  const listed = new Set<string>();
  return {
    list: async () => {
      for (const name of disk.keys()) if (dice() >= 0.1) listed.add(name);
      return [...disk.keys()].filter((name) => listed.has(name));
    },
    read: async (name) => {
      const bytes = disk.get(name);
      if (!bytes) throw new DOMException(name, 'NotFoundError');
      if (dice() < 0.02) throw new DOMException(name, 'NotReadableError');
      return dice() < 0.15 ? bytes.slice(0, Math.floor(bytes.length * dice())) : bytes.slice();
    },
    write: async (name, bytes) => {
      if (disk.has(name)) throw new Error(`${name} is written twice`);
      if (dice() < 0.03) {
        disk.set(name, bytes.slice(0, dice() < 0.5 ? 0 : Math.floor(bytes.length * dice())));
        throw new Killed();
      }
      disk.set(name, bytes.slice());
      if (dice() < 0.02) disk.set(name.replace('.rettesnor', '-PC.rettesnor'), bytes.slice());
      if (dice() < 0.03) throw new Killed();
    },
    remove: async (name) => {
      if (foreignFiles.includes(name)) throw new Error(`${name} is not ours`);
      disk.delete(name);
    },
  };
}
