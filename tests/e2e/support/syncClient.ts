import type { Page } from '@playwright/test';

/** The folder that `withFolder` answers with. */
const folder = 'Sikkerhetskopier';

/**
 * What a sync client does between the folders of two machines, once: brings each what only the other has, and takes away
 * nothing. Two browser contexts have no folder in common, as two machines have none.
 */
export async function syncFolders(one: Page, other: Page): Promise<void> {
  const [left, right] = [await contentsOf(one), await contentsOf(other)];
  await putMissing(other, left, right);
  await putMissing(one, right, left);
}

type Contents = Record<string, string>;

async function putMissing(page: Page, from: Contents, there: Contents): Promise<void> {
  const missing = Object.entries(from).filter(([name]) => !Object.hasOwn(there, name));
  if (missing.length === 0) return;
  await page.evaluate(
    async ([name, files]) => {
      const root = await navigator.storage.getDirectory();
      const directory = await root.getDirectoryHandle(name, { create: true });
      for (const [file, content] of files) {
        const stream = await (await directory.getFileHandle(file, { create: true })).createWritable();
        await stream.write(content);
        await stream.close();
      }
    },
    [folder, missing] as const,
  );
}

async function contentsOf(page: Page): Promise<Contents> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(name, { create: true });
    const files: Contents = {};
    const handles = (directory as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }).values();
    for await (const handle of handles) {
      const content = handle.name.endsWith('.crswap') ? '' : await (await handle.getFile()).text();
      // A file that is being written has its name before it has anything in it: it is brought when it is there.
      if (content !== '') files[handle.name] = content;
    }
    return files;
  }, folder);
}
