import type { Page } from '@playwright/test';

/** What the folder of the operating system is replaced by: a folder of the browser's own file system, which is real. */
const name = 'Sikkerhetskopier';

/** Has the folder dialogue, which cannot be driven, answer with a real folder. Its permission can be taken away. */
export async function withFolder(page: Page): Promise<void> {
  await page.addInitScript((folder) => {
    const root = async () => navigator.storage.getDirectory();
    Object.defineProperty(window, 'showDirectoryPicker', {
      value: async () => (await root()).getDirectoryHandle(folder, { create: true }),
    });
    const permission = () => localStorage.getItem('test-permission') ?? 'granted';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => permission(),
      requestPermission: async () => {
        localStorage.setItem('test-permission', 'granted');
        return 'granted';
      },
    });
  }, name);
}

/** Takes the browser's permission to the folder away, as a browser does when it is closed. */
export async function dropPermission(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('test-permission', 'prompt'));
}

/** What lies in the folder, by name. */
export async function filesIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(folder, { create: true });
    const files: Record<string, string> = {};
    const handles = (directory as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }).values();
    for await (const handle of handles) {
      // What is being written lies beside its file for a moment.
      if (!handle.name.endsWith('.crswap')) files[handle.name] = await (await handle.getFile()).text();
    }
    return files;
  }, name);
}

/** Puts files into the folder that somebody or something else has written. */
export async function putFiles(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([folder, files]) => {
      const root = await navigator.storage.getDirectory();
      const directory = await root.getDirectoryHandle(folder, { create: true });
      for (const file of files) {
        const stream = await (await directory.getFileHandle(file, { create: true })).createWritable();
        await stream.write('x');
        await stream.close();
      }
    },
    [name, names] as const,
  );
}

/** Takes the folder itself away, as when a disk is unplugged. */
export async function removeFolder(page: Page): Promise<void> {
  await page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(folder, { recursive: true });
  }, name);
}
