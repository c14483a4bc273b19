import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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
import { expectOfflineReady } from './support/profile.ts';
import { builtApp } from './support/serveBuild.ts';
import { numberAt, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const number = numberAt(0);
const key = { standard: standard.id, edition: standard.edition };

test('after one visit every page and dialogue opens with the server gone', async ({ page, serveOwn }) => {
  const server = await serveOwn();
  await page.goto(server.url);
  await expectOfflineReady(page);
  await server.close();
  await page.reload();
  await openEverything(page, server.url);
});

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

test('every file of the build is kept, byte for byte', async ({ page, serveOwn }) => {
  const server = await serveOwn();
  await page.goto(server.url);
  await expectOfflineReady(page);
  await server.close();
  await page.reload();
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
  // With years to compare, so that the charts are drawn too.
  await openEveryPageOf(page, text.shell.evaluationNavigation);
  await openEveryPageOf(page, text.shell.mainNavigation);
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

/** Follows every link of a menu, whatever there is in it. */
async function openEveryPageOf(page: Page, menu: string): Promise<void> {
  const links = page.getByRole('navigation', { name: menu }).getByRole('link');
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all()) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(text.shell.loading)).toHaveCount(0);
  }
}

/** Goes through every page and opens every dialogue: each is a chunk of its own. */
async function openEverything(page: Page, appUrl: string): Promise<void> {
  const { shell, overview, exchange } = text;
  const { settings } = pageText;
  const menu = page.getByRole('navigation', { name: shell.mainNavigation });
  const dialogue = page.getByRole('dialog');
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await menu.getByRole('link', { name: shell.standards }).click();
  await expect(
    page.getByRole('heading', { name: pageText.standard.requirement(number), exact: true }),
  ).toBeVisible();

  await menu.getByRole('link', { name: shell.settings }).click();
  await expect(heading(settings.title)).toBeVisible();
  await page.getByRole('button', { name: settings.erase.open }).click();
  await expect(dialogue.getByRole('heading', { name: settings.erase.firstTitle })).toBeVisible();
  await page.keyboard.press('Escape');

  await menu.getByRole('link', { name: shell.overview }).click();
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

  await openEveryPageOf(page, shell.evaluationNavigation);
  await openEveryPageOf(page, shell.mainNavigation);
  await menu.getByRole('link', { name: shell.overview }).click();
  await page
    .getByRole('button', { name: `${overview.row.erase}${overview.row.context(office, year)}` })
    .click();
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
