import type { Page, Route } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, choose, evaluation, expectSaved, office, openEvaluation } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { expectOfflineReady } from './support/profile.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = pageText.live;
const first = numberAt(0);

const config = {
  format: 'rettesnor-sharing-1',
  live: 'live',
  session: 'live/session',
  login: 'oauth2/login?redirect={here}',
  logout: 'oauth2/logout?redirect={here}',
};

const coordinator = {
  token: 'eksempel',
  expires: 4_000_000_000,
  person: { id: 'k100', name: 'Koordinator', subject: 'azEwMA' },
  offices: ['nav-grorud'],
  observer: false,
};

type Host = {
  /** What the host says in its file; `null`: it has none. */
  config?: unknown;
  /** How it answers who is logged in. */
  session?: () => Parameters<Route['fulfill']>[0];
};

/** Plays a host that offers a server, which nobody reaches: what needs one is tried in `npm run test:live`. */
async function withHost(page: Page, host: Host): Promise<void> {
  const { config: said = config, session = () => ({ status: 401 }) } = host;
  await page.route('**/sharing.json', async (route) =>
    said === null ? route.fulfill({ status: 404 }) : route.fulfill({ json: said }),
  );
  await page.route('**/live/session', async (route) => route.fulfill(session()));
}

async function toSharing(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.sharing));
  await expect(page.getByRole('heading', { level: 1, name: pageText.sharing.title })).toBeVisible();
}

/** What the browser tells a page when the network comes back: it is tried again at once. */
async function networkIsBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
}

/** Scripts that hold what meets a server: known by what tabs speak over about who is here. */
async function scriptsOfLive(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of new Set(addresses.filter((url) => url.endsWith('.js')))) {
    if ((await (await page.request.get(address)).text()).includes('rettesnor-her-')) found.push(address);
  }
  return found;
}

test('without a file of the host nothing is asked for but where one looks for it, and nothing of it is loaded', async ({
  page,
  appUrl,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const askedOfHost = () => asked.filter((url) => /sharing\.json|\/live|oauth2/.test(url));
  await openEvaluation(page, appUrl);
  await choose(page, first, 2);
  await expectSaved(page);
  for (const path of [paths.overview, paths.results(evaluation), paths.backup]) {
    await page.goto(addressOf(appUrl, path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(askedOfHost()).toEqual([]);
  await toSharing(page, appUrl);
  await expect(page.getByRole('heading', { name: pageText.sharing.start.title })).toBeVisible();
  await expect.poll(askedOfHost).toEqual([`${appUrl}sharing.json`]);
  await expect(page.getByRole('heading', { name: words.title })).toBeHidden();
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await page.reload();
  await expect(page.locator('[data-requirement]').first()).toBeVisible();
  expect(askedOfHost()).toEqual([`${appUrl}sharing.json`]);
  expect(await scriptsOfLive(page, asked)).toEqual([]);
});

test('whoever is not logged in is led to where one does, and back to the same place', async ({
  page,
  appUrl,
  allow,
}) => {
  allow(/401 .*live\/session/);
  await withHost(page, {});
  await page.route('**/oauth2/**', async (route) => route.fulfill({ body: 'Innlogging' }));
  await toSharing(page, appUrl);
  await expect(page.getByText(words.login.needed)).toBeVisible();
  const gone = page.waitForRequest('**/oauth2/login?**');
  await page.getByRole('button', { name: words.login.press }).click();
  const back = new URL((await gone).url()).searchParams.get('redirect') ?? '';
  expect(new URL(back, appUrl).href).toBe(addressOf(appUrl, paths.sharing));
});

test(
  'where one logs in is the host’s page, also when the app works offline',
  { tag: '@offline' },
  async ({ page, serveOwn, allow }) => {
    allow(/404 .*oauth2\/login/);
    const server = await serveOwn();
    await page.goto(server.url);
    await expectOfflineReady(page);
    await expect
      .poll(async () => page.evaluate(() => navigator.serviceWorker.controller !== null))
      .toBe(true);
    const answer = await page.goto(`${server.url}oauth2/login?redirect=%2F`);
    expect(answer?.fromServiceWorker()).toBe(false);
    expect(answer?.status()).toBe(404);
    // The app itself comes from what is kept.
    expect((await page.goto(`${server.url}?x=1`))?.fromServiceWorker()).toBe(true);
  },
);

test('what a host has written wrongly is told of, with the place', async ({ page, appUrl }) => {
  await withHost(page, { config: { ...config, session: 'https://annet.example/session' } });
  await toSharing(page, appUrl);
  await expect(page.getByText(words.trouble.invalid.title)).toBeVisible();
  await expect(page.getByText(words.where('session'))).toBeVisible();
});

test('whoever belongs to no office is told whom to ask, and can log in as somebody else', async ({
  page,
  appUrl,
  allow,
}) => {
  allow(/live\/session/);
  await withHost(page, { session: () => ({ status: 403 }) });
  await toSharing(page, appUrl);
  await expect(page.getByText(words.trouble['no-office'].body)).toBeVisible();
  await expect(page.getByRole('button', { name: words.login.out })).toBeVisible();
});

test('a server that does not answer is asked again on a press', async ({ page, appUrl, allow }) => {
  allow(/live\/session/);
  let isAway = true;
  await withHost(page, { session: () => (isAway ? { status: 502 } : { json: coordinator }) });
  await toSharing(page, appUrl);
  await expect(page.getByText(words.trouble.away.body)).toBeVisible();
  isAway = false;
  await page.getByRole('button', { name: words.trouble.away.press }).click();
  await expect(page.getByText(words.loggedIn('Koordinator (k100)'))).toBeVisible();
});

test('who reads for the city is told that nothing of theirs is handed over', async ({ page, appUrl }) => {
  const observer = { ...coordinator, offices: ['nav-grorud', 'nav-alna'], observer: true };
  await withHost(page, { session: () => ({ json: observer }) });
  await toSharing(page, appUrl);
  await expect(page.getByText(words.observer.title)).toBeVisible();
  await expect(page.getByText(words.observer.body)).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  await expect(page.getByRole('button', { name: words.beginObserver })).toBeVisible();
});

test('with nobody to meet work goes on, an expired login is told of on every page, and what waits is counted', async ({
  page,
  appUrl,
  allow,
}) => {
  allow(/live|WebSocket/);
  let isLoggedIn = true;
  await withHost(page, { session: () => (isLoggedIn ? { json: coordinator } : { status: 401 }) });
  await openEvaluation(page, appUrl);
  await choose(page, first, 2);
  await expectSaved(page);
  await toSharing(page, appUrl);
  await expect(page.getByRole('checkbox', { name: office })).toBeChecked();
  await page.getByRole('button', { name: words.begin, exact: true }).click();
  await expect(page.getByText(words.now.states.away, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(pageText.sharing.now.changes(2))).toBeVisible();
  isLoggedIn = false;
  await networkIsBack(page);
  await expect(page.getByText(words.now.states.login, { exact: true }).first()).toBeVisible();
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await choose(page, first, 3);
  await expectSaved(page);
  await page.route('**/oauth2/**', async (route) => route.fulfill({ body: 'Innlogging' }));
  const gone = page.waitForRequest('**/oauth2/login?**');
  await page.getByRole('button', { name: words.login.again }).click();
  const back = new URL((await gone).url()).searchParams.get('redirect') ?? '';
  expect(new URL(back, appUrl).href).toBe(addressOf(appUrl, paths.assess(evaluation)));
  await page.goto(addressOf(appUrl, paths.sharing));
  await page.getByRole('button', { name: words.now.stop }).click();
  await expect(page.getByText(words.now.stopped)).toBeVisible();
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).not.toContain('rettesnor-deling-direkte');
});

for (const width of [1280, 320]) {
  test(`axe finds nothing on the page in any state, ${width} px`, async ({ page, appUrl, allow }) => {
    test.setTimeout(120_000);
    allow(/live|WebSocket/);
    await page.setViewportSize({ width, height: 800 });
    let session: Parameters<Route['fulfill']>[0] = { status: 401 };
    await withHost(page, { session: () => session });
    await openEvaluation(page, appUrl);
    const look = async (name: string, drawn: string, next: Parameters<Route['fulfill']>[0]) => {
      session = next;
      await page.goto(addressOf(appUrl, paths.overview));
      // Away from the page first: what is asked there is asked when one comes to it.
      await expect(page.locator('[data-next]').first()).toBeVisible();
      await toSharing(page, appUrl);
      await expect(page.getByText(drawn).first()).toBeVisible();
      await expectAccessible(page, name);
    };
    await look('logged out', words.login.needed, { status: 401 });
    await look('no office', words.trouble['no-office'].title, { status: 403 });
    await look('observer', words.observer.title, { json: { ...coordinator, observer: true } });
    await look('logged in', words.loggedIn('Koordinator (k100)'), { json: coordinator });
    await page.getByRole('button', { name: words.begin, exact: true }).click();
    await expect(page.getByText(words.trouble.away.title).first()).toBeVisible();
    await expectAccessible(page, 'away');
    session = { status: 401 };
    await networkIsBack(page);
    await expect(page.getByText(words.trouble.login.title).first()).toBeVisible();
    await expectAccessible(page, 'expired');
    await page.goto(addressOf(appUrl, paths.assess(evaluation)));
    await expect(page.getByRole('button', { name: words.login.again })).toBeVisible();
    await expectAccessible(page, 'another page');
  });
}
