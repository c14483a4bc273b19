import type { Browser, BrowserContext, Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  addressOf,
  author,
  evaluation,
  expectSaved,
  office,
  openEvaluation,
  year,
} from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { openFile, takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { readFile } from 'node:fs/promises';

const words = pageText.scope;
const chapter = 'Kapittel 4: Krav til introduksjonsprogrammet';

/** All that is on a machine, as a file. */
async function fileOf(page: Page, appUrl: string): Promise<Buffer> {
  await page.goto(addressOf(appUrl, paths.backup));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: pageText.exchange.backup.save }).click();
  return readFile(await (await download).path());
}

type Watch = (context: BrowserContext) => Promise<void>;

/** The machine of a colleague who has taken the file in. Ends on Home. */
async function takenIn(browser: Browser, watch: Watch, appUrl: string, file: Buffer): Promise<Page> {
  const context = await browser.newContext();
  await watch(context);
  const page = await context.newPage();
  await page.goto(appUrl);
  await openFile(page, 'fra-kollega.json', file);
  await takeInWithoutName(page);
  return page;
}

const lineOf = (page: Page, scope: string) => page.locator(`[data-shared-scope="${scope}"]`);

const inChapter = (of: number) => pageText.assess.title(words.office(office, 'Kapittel 4'), of);

/** Starts, chooses chapter 4 as somebody with a name, and gives the file of it. */
async function chosenByLeader(page: Page, appUrl: string): Promise<Buffer> {
  await withoutFileDialogue(page);
  await openEvaluation(page, appUrl);
  await page.getByLabel(words.choice.label).selectOption({ label: chapter });
  await expect(page.locator('[data-scope]')).toContainText(`${author.name}, ${author.role}`);
  await expectSaved(page);
  return fileOf(page, appUrl);
}

test('a colleague sees which part the office goes through and by whom, and goes through it with one press', async ({
  page,
  browser,
  appUrl,
  watch,
}) => {
  const other = await takenIn(browser, watch, appUrl, await chosenByLeader(page, appUrl));
  // On Home it stands in the year, once.
  const line = lineOf(other, 'introduksjonsprogrammet');
  await expect(line).toContainText(chapter);
  await expect(line).toContainText(`av ${author.name}, ${author.role}`);
  await expect(line).toHaveCount(1);
  await expectAccessibleOnAllScreens(other, 'Hjem with a part that a colleague goes through');

  // Their own view is the whole until they press.
  await other.goto(addressOf(appUrl, paths.results(evaluation)));
  await expect(
    other.getByRole('heading', { level: 1, name: pageText.results.title(office, year) }),
  ).toBeVisible();
  await expect(line).toBeVisible();
  await other.getByRole('button', { name: words.shared.look + words.shared.about(chapter) }).click();
  await expect(other.locator('[data-scope]')).toContainText(`av ${author.name}, ${author.role}`);
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(line).toHaveCount(0);
  await expectAccessibleOnAllScreens(other, 'Resultat of a part that a colleague has chosen');
  await other.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expect(other.getByRole('heading', { level: 1, name: inChapter(year) })).toBeVisible();
  await expect(other.locator('[data-requirement="6"]')).toHaveCount(0);
  // Looking through it says nothing anew: it was chosen by whoever chose it.
  const { stores } = await readStored(other);
  expect(stores['sharedScopes']).toMatchObject([{ state: 'chosen', changedBy: author }]);
  await other.context().close();
});

test('a part is ended for everybody by a colleague, the ending is taken back with the same button, and the next year begins with what stands', async ({
  page,
  browser,
  appUrl,
  watch,
}) => {
  const other = await takenIn(browser, watch, appUrl, await chosenByLeader(page, appUrl));
  const line = lineOf(other, 'introduksjonsprogrammet');
  await line.getByRole('button', { name: words.shared.end + words.shared.about(chapter) }).focus();
  await other.keyboard.press('Enter');
  const resume = line.getByRole('button', { name: words.shared.resume + words.shared.about(chapter) });
  await expect(resume).toBeFocused();
  await expect(line).toContainText(words.shared.noLonger);
  await resume.click();
  // Whoever took the ending back did not choose the part.
  await expect(line).toContainText(`av ${author.name}, ${author.role}`);
  await expectSaved(other);

  // The machine on which nobody chose the part begins the next year with it.
  await other.goto(addressOf(appUrl, paths.start));
  const dialogue = other.getByRole('dialog', { name: text.overview.start.title });
  await dialogue.getByLabel(text.overview.start.office, { exact: true }).selectOption({ label: office });
  await dialogue.getByLabel(text.overview.start.year, { exact: true }).fill(String(year + 1));
  await expect(dialogue.getByLabel(words.choice.label)).toHaveValue('introduksjonsprogrammet');
  await dialogue.getByRole('button', { name: text.overview.start.submit }).click();
  await expect(other.getByRole('heading', { level: 1, name: inChapter(year + 1) })).toBeVisible();
  await expect(other.locator('[data-scope]').getByRole('button', { name: words.shared.end })).toBeVisible();
  await other.context().close();
});

test('what tells of a part is loaded where there is something to tell, and not with every card', async ({
  page,
  appUrl,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const telling = () => loaded.filter((url) => url.includes('/ScopeNotice-')).length;
  await openEvaluation(page, appUrl);
  await expect(page.getByLabel(words.choice.label)).toBeVisible();
  expect(telling()).toBe(0);
  await page.getByLabel(words.choice.label).selectOption({ label: chapter });
  await expect(page.locator('[data-scope]')).toBeVisible();
  expect(telling()).toBeGreaterThan(0);
});
