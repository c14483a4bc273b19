import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  addressOf,
  card,
  choose,
  evaluation,
  expectSaved,
  expectScore,
  office,
  startEvaluation,
  year,
} from './support/assess.ts';
import { exampleEvaluation } from './support/examplePages.ts';
import { askToErase } from './support/files.ts';
import { expectOfflineReady } from './support/profile.ts';
import { goToMore, goToPlace, placeMenu } from './support/navigation.ts';
import { releaseNewBuild } from './support/releaseNewBuild.ts';
import { builtApp } from './support/serveBuild.ts';
import { numberAt, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

const number = numberAt(0);
const key = { standard: standard.id, edition: standard.edition };

test('a page that has just said that it works offline does so at once, whatever the host lets the browser keep', async ({
  page,
  serveOwn,
}) => {
  const server = await serveOwn({ uncached: true });
  await page.goto(server.url);
  await expectOfflineReady(page);
  await expect.poll(async () => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await server.close();
  await openEverything(page, server.url);
});

test('every file of the build is kept, byte for byte, and the app opens anew with the server gone', async ({
  page,
  serveOwn,
}) => {
  const server = await serveOwn();
  await page.goto(server.url);
  await expectOfflineReady(page);
  await server.close();
  await page.reload();
  await expectDrawn(page);
  const files = filesOf(builtApp).filter((name) => name !== 'sw.js');
  const kept = await page.evaluate(
    async (names) =>
      Promise.all(
        names.map(async (name) => {
          const response = await fetch(`./${name}`, { cache: 'no-store' });
          const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
          const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
          return [name, hex.join('')];
        }),
      ),
    files,
  );
  expect(kept).toEqual(files.map((name) => [name, sha256(readFileSync(join(builtApp, name)))]));
});

test('what the browser has cleared is fetched again, and until then nothing says that it works offline', async ({
  page,
  serveOwn,
  newFolder,
  allow,
}) => {
  allow(/404/);
  const folder = newFolder();
  cpSync(builtApp, folder, { recursive: true });
  const server = await serveOwn({ root: folder });
  const { worksOffline, needsNetwork } = pageText.about.made;
  await page.goto(addressOf(server.url, paths.about));
  await expectOfflineReady(page);
  await expect(page.getByText(worksOffline)).toBeVisible();

  // The browser clears what the site has cached, and lets the worker live. One file cannot be fetched.
  const example = join(folder, 'example', 'eksempel.json');
  renameSync(example, `${example}.borte`);
  await clearCaches(page);
  await page.reload();
  await expect(page.getByText(needsNetwork)).toBeVisible();
  await expect(page.getByText(worksOffline)).toHaveCount(0);
  await expect(page.getByText(text.shell.update.offlineReady)).toHaveCount(0);

  renameSync(`${example}.borte`, example);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText(worksOffline)).toBeVisible();
  await server.close();
  await page.reload();
  for (const name of ['standard', 'backup', 'settings'] as const) {
    await goToMore(page, name);
    await expectDrawn(page);
  }
});

test('what is cleared while another version is on the host is left to that one, and not mixed with it', async ({
  page,
  serveOwn,
  newFolder,
}) => {
  const folder = newFolder();
  cpSync(builtApp, folder, { recursive: true });
  const server = await serveOwn({ root: folder });
  await page.goto(addressOf(server.url, paths.about));
  await expectOfflineReady(page);
  await clearCaches(page);
  releaseNewBuild(folder, 'ny');
  await page.reload();
  await expect(page.getByText(text.shell.update.available)).toBeVisible();
  await expect(page.getByText(pageText.about.made.needsNetwork)).toBeVisible();

  await page.getByRole('button', { name: text.shell.update.install }).click();
  await expect(page.getByText(pageText.about.made.worksOffline)).toBeVisible();
  await server.close();
  await page.reload();
  await expect(page.locator('meta[name="build"][content="ny"]')).toHaveCount(1);
  await goToMore(page, 'standard');
  await expectDrawn(page);
});

async function clearCaches(page: Page): Promise<void> {
  expect(
    await page.evaluate(async () => {
      const names = await caches.keys();
      await Promise.all(names.map(async (name) => caches.delete(name)));
      return names.length;
    }),
  ).toBeGreaterThan(0);
}

test('the example can be looked at with the server gone', async ({ page, serveOwn }) => {
  const server = await serveOwn();
  await page.goto(server.url);
  await expectOfflineReady(page);
  await server.close();
  await page.reload();
  await page.getByRole('button', { name: text.overview.welcome.example.title }).click();
  await expect(page.getByText(text.overview.example.body).first()).toBeVisible();
  await page
    .getByRole('link', { name: new RegExp(`^${text.overview.row.results}`) })
    .first()
    .click();
  await expect(page.getByRole('region', { name: pageText.results.total.title, exact: true })).toBeVisible();
  // With years to compare, so that the charts are drawn too: also those that are drawn only when they are asked for.
  await openEveryPlace(page);
  await page.goto(addressOf(server.url, paths.gaps(exampleEvaluation)));
  await page.getByRole('radio', { name: pageText.gaps.profile.fulfilment.radar }).click();
  await expect(page.locator('main .recharts-surface').first()).toBeVisible();
  await page.goto(addressOf(server.url, paths.trends(exampleEvaluation)));
  await page.getByText(pageText.trends.history.fold).click();
  await expect(page.getByRole('grid').first()).toBeVisible();
  await page.goto(addressOf(server.url, paths.requirementHistory(exampleEvaluation, 7)));
  await expect(page.getByRole('dialog').getByRole('article').first()).toBeVisible();
  await page.goto(addressOf(server.url, paths.compare));
  await expect(page.locator('main figure [role="grid"], main [class*="notice"]').first()).toBeVisible();
});

test('the app lies in any folder, and a first visit may go right to a page deep inside', async ({
  page,
  serveOwn,
}) => {
  const server = await serveOwn({ prefix: '/noe/rettesnor/' });
  expect(new URL(server.url).pathname).toBe('/noe/rettesnor/');

  await page.goto(addressOf(server.url, paths.requirement(key, number)));
  const heading = page.getByRole('heading', { name: pageText.standard.requirement(number), exact: true });
  await expect(heading).toBeInViewport();
  await expectOfflineReady(page);
  await startEvaluation(page, server.url);
  await choose(page, number, 2);
  await expectSaved(page);
  await server.close();

  await page.goto('about:blank');
  await page.goto(addressOf(server.url, paths.assessRequirement(evaluation, numberAt(5))));
  await expect(card(page, numberAt(5))).toBeInViewport();
  await expectScore(page, number, 2);
  await page.goto(addressOf(server.url, paths.requirement(key, number)));
  await expect(heading).toBeInViewport();
  await page.goto(addressOf(server.url, '/finnes/ikke'));
  await expect(page.getByRole('heading', { name: text.shell.notFound.title })).toBeVisible();
});

test('the browser finds nothing to say against installing the app', async ({ page, serveOwn }) => {
  const server = await serveOwn({ prefix: '/noe/rettesnor/' });
  await page.goto(server.url);
  await expectOfflineReady(page);
  const devtools = await page.context().newCDPSession(page);
  const { url, errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // The windows of tests are private ones, which never install anything.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );

  const manifest = JSON.parse(data ?? '') as Manifest;
  expect(manifest.name).toBe(text.shell.appName);
  expect(manifest.lang).toBe('nb');
  expect(manifest.display).toBe('standalone');
  const scope = new URL(manifest.scope, url).href;
  expect(scope).toBe(server.url);
  expect(new URL(manifest.start_url, url).href.startsWith(scope)).toBe(true);

  const purposes = new Map<string, string[]>();
  for (const { src, sizes, type, purpose = 'any' } of manifest.icons) {
    const response = await fetch(new URL(src, url));
    expect(response.headers.get('content-type')?.split(';')[0], src).toBe(type);
    if (type === 'image/png') expect(sizeOfPng(Buffer.from(await response.arrayBuffer())), src).toBe(sizes);
    purposes.set(purpose, [...(purposes.get(purpose) ?? []), sizes]);
  }
  expect(purposes.get('any')).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(purposes.get('maskable')).toEqual(expect.arrayContaining(['192x192', '512x512']));
});

/** Goes to every place, to every page of each, and to every page under «Mer», whatever there is. */
async function openEveryPlace(page: Page): Promise<void> {
  const links = placeMenu(page).getByRole('link');
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all()) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expectDrawn(page);
    const menu = page.getByRole('navigation', { name: new RegExp(`^${text.shell.pagesOf('')}`) });
    for (const each of await menu.getByRole('link').all()) {
      await each.click();
      await expect(each).toHaveAttribute('aria-current', 'page');
      await expectDrawn(page);
    }
  }
  for (const name of ['standard', 'backup', 'restore', 'settings', 'about'] as const) {
    await goToMore(page, name);
    await expectDrawn(page);
  }
}

async function expectDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(text.shell.loading)).toHaveCount(0);
}

/** Goes through every page and opens every dialogue: each is a chunk of its own. */
async function openEverything(page: Page, appUrl: string): Promise<void> {
  const { shell, overview } = text;
  const { exchange, settings } = pageText;
  const dialogue = page.getByRole('dialog');
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await goToMore(page, 'standard');
  await expect(
    page.getByRole('heading', { name: pageText.standard.requirement(number), exact: true }),
  ).toBeVisible();

  await goToMore(page, 'settings');
  await expect(heading(settings.title)).toBeVisible();
  await page.getByRole('button', { name: settings.erase.open }).click();
  await expect(dialogue.getByRole('heading', { name: settings.erase.firstTitle })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: shell.appName }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'liste.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(dialogue.getByText(exchange.open.errors['not-ours'].title)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogue).toHaveCount(0);

  await page.getByRole('button', { name: overview.welcome.start.title }).click();
  await dialogue.getByLabel(overview.start.notListed).check();
  await expect(dialogue.getByLabel(overview.start.kind)).toContainText(standard.officeKinds[0]?.name ?? '–');
  await page.keyboard.press('Escape');
  await startEvaluation(page, appUrl);
  await choose(page, number, 1);
  await page.getByRole('button', { name: pageText.assess.shortcuts.title }).first().click();
  await expect(dialogue.getByRole('heading', { name: pageText.assess.shortcuts.title })).toBeVisible();
  await page.keyboard.press('Escape');

  await openEveryPlace(page);
  await goToPlace(page, 'home');
  await askToErase(page, office, year);
  await expect(dialogue.getByRole('heading', { name: overview.erase.title(office, year) })).toBeVisible();
}

type Manifest = {
  name: string;
  lang: string;
  display: string;
  scope: string;
  start_url: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
};

/** Width and height as they stand in the head of a PNG. */
function sizeOfPng(bytes: Buffer): string {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
