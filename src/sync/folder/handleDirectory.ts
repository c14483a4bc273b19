import type { Directory } from './Directory.ts';

/** What the browsers that have folders have, and the types of the language do not. */
type Listed = FileSystemDirectoryHandle & {
  entries: () => AsyncIterable<[string, FileSystemHandle]>;
};

/** A folder that the person has chosen in the browser. */
export function handleDirectory(handle: FileSystemDirectoryHandle): Directory {
  return {
    list: async () => {
      const names: string[] = [];
      for await (const [name, { kind }] of (handle as Listed).entries())
        if (kind === 'file') names.push(name);
      return names;
    },
    read: async (name) => {
      const file = await (await handle.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },
    write: async (name, bytes) => {
      // Nothing is in the file before it is closed, and then all of it.
      const stream = await (await handle.getFileHandle(name, { create: true })).createWritable();
      await stream.write(bytes);
      await stream.close();
    },
    remove: async (name) => handle.removeEntry(name),
  };
}
