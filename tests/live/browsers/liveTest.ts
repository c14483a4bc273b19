import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, evaluation, expectAssessing } from '../../e2e/support/assess.ts';
import { expect, test } from '../../e2e/support/test.ts';
import { knownAs, startAppHost, type AppHost } from '../support/appHost.ts';
import { startHouse, type House, type Role } from '../support/startHouse.ts';

type Hosted = {
  /** Group → ids of its offices. */
  offices: Record<string, string[]>;
  host: AppHost;
  house: House;
  /** Opens a browser of a person's own, who is logged in. */
  open: (role: Role) => Promise<Page>;
};

/** A test with a host, servers of its own behind it, and people who come to it. */
export const liveTest = test.extend<Hosted>({
  offices: [{ a: ['nav-grorud'], b: ['nav-alna'] }, { option: true }],
  host: async ({ browserName: _ }, use) => {
    const host = await startAppHost();
    await use(host);
    await host.close();
  },
  house: async ({ host, offices }, use) => {
    const house = await startHouse({
      origins: [new URL(host.url).origin],
      offices,
    });
    host.connectTo(house.service, house.token);
    await use(house);
    await house.close();
  },
  appUrl: async ({ guard, host, house: _ }, use) => {
    guard.origins.add(new URL(host.url).origin);
    await use(host.url);
  },
  open: async ({ browser, guard, watch, appUrl }, use) => {
    const pages: Page[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      await watch(context);
      await context.addCookies([
        { name: knownAs, value: role, url: appUrl },
        { name: 'innlogget', value: role, url: appUrl },
      ]);
      const page = await context.newPage();
      page.on('websocket', (socket) => {
        const { host, protocol } = new URL(socket.url());
        if (protocol !== 'ws:' || host !== new URL(appUrl).host)
          guard.faults.push(`socket to ${socket.url()}`);
      });
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

/** Turns live sharing on, and waits until it is. */
export async function beginLive(page: Page, appUrl: string, press = pageText.live.begin): Promise<void> {
  await page.goto(addressOf(appUrl, paths.sharing));
  await pressBegin(page, press);
}

/** On the page of sharing, as somebody who is logged in. */
export async function pressBegin(page: Page, press = pageText.live.begin): Promise<void> {
  await page.getByRole('button', { name: press, exact: true }).click();
  const withoutName = page.getByRole('button', { name: pageText.identityQuestion.withoutName });
  await expect(page.getByText(pageText.live.begun).or(withoutName)).toBeVisible();
  if (await withoutName.isVisible()) await withoutName.click();
  await expectConnected(page);
}

/** The page of sharing says that the server is reached. */
export async function expectConnected(page: Page): Promise<void> {
  await expect(page.getByText(pageText.live.now.states.connected, { exact: true })).toBeVisible();
}

/** Goes to where one assesses. */
export async function toAssess(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expectAssessing(page);
}
