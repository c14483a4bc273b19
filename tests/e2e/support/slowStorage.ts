import type { BrowserContext, Page } from '@playwright/test';

/** A disk that is slow to open: no page gets the app's database before the test says so. */
export async function slowStorage(
  context: BrowserContext,
): Promise<{ release: (page: Page) => Promise<void> }> {
  await context.addInitScript(() => {
    const waiting: (() => void)[] = [];
    const state = { isReleased: false };
    const open = Reflect.get(IDBFactory.prototype, 'open') as (
      this: IDBFactory,
      name: string,
      version?: number,
    ) => IDBOpenDBRequest;
    IDBFactory.prototype.open = function slow(this: IDBFactory, name: string, version?: number) {
      const request = version === undefined ? open.call(this, name) : open.call(this, name, version);
      if (name === 'rettesnor')
        request.addEventListener('success', (event) => {
          if (state.isReleased) return;
          event.stopImmediatePropagation();
          waiting.push(() => request.dispatchEvent(new Event('success')));
        });
      return request;
    };
    Object.assign(window, {
      releaseStorage: () => {
        state.isReleased = true;
        for (const answer of waiting) answer();
      },
    });
  });
  return {
    release: async (page) =>
      page.evaluate(() => (window as unknown as { releaseStorage: () => void }).releaseStorage()),
  };
}
