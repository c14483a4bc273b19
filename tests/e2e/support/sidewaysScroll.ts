import type { Page } from '@playwright/test';

/** Pixels that the page is wider than the window, once it is drawn for a window that has just got another size. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
}
