import { cpSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { paths } from '#src/state/paths.ts';
import {
  addressOf,
  card,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScore,
  haveEvaluation,
  justification,
} from './support/assess.ts';
import { expectOfflineReady } from './support/profile.ts';
import { releaseNewBuild } from './support/releaseNewBuild.ts';
import { builtApp } from './support/serveBuild.ts';
import { numberAt } from './support/standard.ts';
import { expect, test as base } from './support/test.ts';
import { goToMore, goToPlace } from './support/navigation.ts';

const first = numberAt(0);
const second = numberAt(1);
const newBuild = 'meta[name="build"][content="ny"]';
const { available, install, later, takenElsewhere, reload } = text.shell.update;

type Fixtures = {
  /** A build of the test's own, served, and visited once, so that the page runs from what is kept. An evaluation is begun. */
  installed: { url: string; release: () => void };
};

const test = base.extend<Fixtures>({
  installed: async ({ page, serveOwn, newFolder }, use) => {
    const folder = newFolder();
    cpSync(builtApp, folder, { recursive: true });
    const { url } = await serveOwn({ root: folder });
    await haveEvaluation(page, url);
    await page.goto(url);
    await expectOfflineReady(page);
    await page.reload();
    await use({ url, release: () => releaseNewBuild(folder, 'ny') });
  },
});

test.use({ serviceWorkers: 'allow' });

test('a new version is offered, and nothing happens before it is accepted', async ({ page, installed }) => {
  await page.goto(addressOf(installed.url, paths.assess(evaluation)));
  await expectAssessing(page);
  await justification(page, first).click();
  await page.keyboard.type('Skrevet før nyheten kom, ');
  await markPage(page);

  installed.release();
  await lookForUpdate(page);
  await expect(page.getByText(available)).toBeVisible();
  await expect(justification(page, first)).toBeFocused();
  await page.keyboard.type('og etter.');
  await choose(page, second, 3);
  await expectSaved(page);

  // The old chunks are gone from the server, and still there for whoever has not taken the new version into use.
  await page.getByRole('button', { name: pageText.assess.shortcuts.title }).first().click();
  await page.keyboard.press('Escape');
  await goToMore(page, 'standard');
  await expect(
    page.getByRole('heading', { name: pageText.standard.requirement(first), exact: true }),
  ).toBeVisible();
  await page.goBack();
  expect(await isMarked(page)).toBe(true);
  await expect(page.locator(newBuild)).toHaveCount(0);

  await page.getByRole('button', { name: later }).click();
  await expect(page.getByText(available)).toHaveCount(0);
  await expect(justification(page, first)).toHaveValue('Skrevet før nyheten kom, og etter.');
  expect(await isMarked(page)).toBe(true);

  // Put off is not forgotten.
  await page.reload();
  await expect(page.getByText(available)).toBeVisible();
  await expect(page.locator(newBuild)).toHaveCount(0);
});

test('a new version is taken into use with every letter kept', async ({ page, installed }) => {
  await page.goto(addressOf(installed.url, paths.assess(evaluation)));
  await expectAssessing(page);
  await choose(page, second, 2);
  installed.release();
  await lookForUpdate(page);
  await expect(page.getByText(available)).toBeVisible();
  await markPage(page);

  // Time stands still: what is saved is saved because of the button, and not because a timer was fast enough.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await justification(page, first).click();
  await page.keyboard.type('Skrevet til siste øyeblikk.');
  await page.getByRole('button', { name: install }).click();

  await expect(page.locator(newBuild)).toHaveCount(1);
  await page.clock.resume();
  await expect(justification(page, first)).toHaveValue('Skrevet til siste øyeblikk.');
  await expectScore(page, second, 2);
  expect(await isMarked(page)).toBe(false);
  await expect(page.getByText(available)).toHaveCount(0);
  await goToPlace(page, 'results');
  await expect(page.getByRole('region', { name: pageText.results.total.title, exact: true })).toBeVisible();
});

test('a tab in which somebody writes keeps every letter when another takes the new version into use', async ({
  page,
  installed,
}) => {
  await page.goto(addressOf(installed.url, paths.assess(evaluation)));
  await expectAssessing(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(card(other, first)).toBeVisible();
  installed.release();
  await lookForUpdate(page);
  await expect(page.getByText(available)).toBeVisible();
  await expect(other.getByText(available)).toBeVisible();

  await markPage(other);
  await justification(other, first).click();
  await other.keyboard.type('Midt i en setning');
  await page.getByRole('button', { name: install }).click();

  await expect(page.locator(newBuild)).toHaveCount(1);
  await expect(justification(page, first)).toHaveValue('Midt i en setning');
  // Only the tab that asked is loaded anew: the other writes what waits, and says when to.
  await expect(other.getByText(takenElsewhere)).toBeVisible();
  await expect(justification(other, first)).toHaveValue('Midt i en setning');
  await other.keyboard.type(' og resten.');
  expect(await isMarked(other)).toBe(true);
  await expectSaved(other);
  await other.getByRole('button', { name: reload }).click();
  await expect(other.locator(newBuild)).toHaveCount(1);
  await expect(justification(other, first)).toHaveValue('Midt i en setning og resten.');
});

/**
 * What the browser does by itself every time somebody comes to the page. Ends when what it found has been taken in,
 * which takes its time on a busy machine.
 */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const found = registration.installing;
    if (found)
      await new Promise<void>((done) => {
        found.addEventListener('statechange', () => {
          if (found.state !== 'installing') done();
        });
      });
  });
}

/** Leaves a mark that is gone once the page is loaded anew. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
}

async function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isMarked' in window);
}
