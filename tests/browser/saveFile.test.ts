import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { NotWritten, saveFile, type OutgoingFile } from '#src/state/files/saveFile.ts';

const full = new DOMException('The disk is full.', 'QuotaExceededError');

const file: OutgoingFile = {
  name: 'rettesnor.json',
  description: 'Fil',
  mediaType: 'application/json',
  extension: '.json',
  bytes: new TextEncoder().encode('{"app":"rettesnor"}'),
};

/** A real file as the browser's dialogue gives it, made and still empty, and what lies there afterwards. */
async function chosen(
  before = '',
): Promise<{ handle: FileSystemFileHandle; left: () => Promise<string | null> }> {
  const root = await navigator.storage.getDirectory();
  const name = `${crypto.randomUUID()}.json`;
  onTestFinished(async () => root.removeEntry(name).catch(() => {}));
  const handle = await root.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(before);
  await stream.close();
  dialogue(async () => handle);
  const left = async () => {
    try {
      return await (await (await root.getFileHandle(name)).getFile()).text();
    } catch {
      return null;
    }
  };
  return { handle, left };
}

function dialogue(pick: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>): void {
  Object.defineProperty(window, 'showSaveFilePicker', { value: pick, configurable: true });
}

/** The names of what is handed to the downloads. */
function downloads(): string[] {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});

describe('a file that is saved', () => {
  test('lies where it was chosen to, and has been read back', async () => {
    const { left } = await chosen();
    expect(await saveFile(file)).toBe('verified');
    expect(await left()).toBe('{"app":"rettesnor"}');
  });

  test.each(['write', 'close'] as const)('leaves no empty file where the %s fails', async (step) => {
    const { left } = await chosen();
    vi.spyOn(FileSystemWritableFileStream.prototype, step).mockRejectedValue(full);
    await expect(saveFile(file)).rejects.toBeInstanceOf(NotWritten);
    expect(await left()).toBeNull();
  });

  test('leaves no empty file where nothing may be written at all', async () => {
    const { handle, left } = await chosen();
    vi.spyOn(handle, 'createWritable').mockRejectedValue(new DOMException('', 'NoModificationAllowedError'));
    await expect(saveFile(file)).rejects.toBeInstanceOf(NotWritten);
    expect(await left()).toBeNull();
  });

  test('takes nothing away that holds something', async () => {
    const { left } = await chosen('noe annet');
    vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(full);
    await expect(saveFile(file)).rejects.toMatchObject({ cause: full });
    expect(await left()).toBe('noe annet');
  });

  test('is told apart where it lies there as something else', async () => {
    const { handle } = await chosen();
    vi.spyOn(handle, 'getFile').mockResolvedValue(new File(['{"app":"rettesnoR"}'], 'x'));
    expect(await saveFile(file)).toBe('damaged');
  });

  test.each(['NotAllowedError', 'SecurityError'])(
    'goes to the downloads when it is asked to, after a dialogue that is blocked by %s',
    async (name) => {
      const names = downloads();
      dialogue(async () => Promise.reject(new DOMException('', name)));
      await expect(saveFile(file)).rejects.toBeInstanceOf(NotWritten);
      expect(names).toEqual([]);
      expect(await saveFile({ ...file, toDownloads: true })).toBe('downloaded');
      expect(names).toEqual(['rettesnor.json']);
    },
  );

  test('is not saved when the person closes the dialogue', async () => {
    dialogue(async () => Promise.reject(new DOMException('', 'AbortError')));
    expect(await saveFile(file)).toBe('cancelled');
  });

  test('has a name that any system can store, in the dialogue and among the downloads', async () => {
    const { handle } = await chosen();
    const name = `Krav på hvert nivå ${'ø/'.repeat(200)} 2026.json`;
    let suggested = '';
    dialogue(async ({ suggestedName }) => {
      suggested = suggestedName;
      return handle;
    });
    await saveFile({ ...file, name });
    const names = downloads();
    await saveFile({ ...file, name, toDownloads: true });
    for (const each of [suggested, ...names]) {
      expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(255);
      expect(each).toMatch(/^Krav på hvert nivå [^/]+ 2026\.json$/);
    }
    expect(names).toHaveLength(1);
  });
});
