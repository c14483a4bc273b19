import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { people } from '../support/buildChange.ts';
import { addressOf, choose, evaluation, expectSaved, expectScore, justification } from './support/assess.ts';
import { axeFaults } from './support/axe.ts';
import { chooseFile, Colleague } from './support/colleagues.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = pageText.eraseText;
const number = numberAt(0);
const word = 'Nordmann';

/** All that the browser keeps of the app, as text: every store of every database, local storage and the private files. */
async function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error(name));
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onerror = () => reject(new Error(store));
          request.onsuccess = () => resolve(request.result as unknown[]);
        });
        parts.push(JSON.stringify(rows));
      }
      database.close();
    }
    const root = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & {
      entries: () => AsyncIterable<[string, FileSystemHandle]>;
    };
    for await (const [name, handle] of root.entries())
      if (handle.kind === 'file')
        parts.push(await (await root.getFileHandle(name)).getFile().then((file) => file.text()));
    return parts.join('\n');
  });
}

/** A machine on which somebody has written a name, handed it on, and corrected it. */
async function correctedSlip(page: Page, appUrl: string): Promise<Colleague> {
  const leader = new Colleague(people.leder)
    .begin()
    .say({ about: number, patch: { score: 2, justification: `Kari ${word} venter` } });
  await withoutFileDialogue(page);
  await page.goto(appUrl);
  await chooseFile(page, leader.file);
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(1))).toBeVisible();
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, number)));
  await justification(page, number).fill('En deltaker venter');
  await expectSaved(page);
  return leader;
}

test('a name that was written is erased for everybody, and a colleague’s old file does not bring it back', async ({
  page,
  appUrl,
}) => {
  const leader = await correctedSlip(page, appUrl);
  expect(await everythingKept(page)).toContain(word);
  await page.goto(addressOf(appUrl, paths.requirementHistory(evaluation, number)));
  const log = page.getByRole('list', { name: pageText.requirement.log.title });
  // The one that stands is corrected first: only the old one can be erased.
  await expect(log.getByRole('button', { name: words.ask })).toHaveCount(1);
  await log.getByRole('button', { name: words.ask }).focus();
  await page.keyboard.press('Enter');
  const dialogue = page.getByRole('dialog', { name: words.title });
  await expect(dialogue).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(log.getByRole('button', { name: words.ask })).toBeFocused();
  await page.keyboard.press('Enter');
  await dialogue.getByRole('button', { name: words.erase, exact: true }).click();
  await expect(page.getByText(words.done(1), { exact: true })).toBeVisible();
  await expect(log).toBeFocused();
  await expect(log.getByText(/Teksten er slettet for alle av/)).toBeVisible();
  await expect(page.getByText(word)).toHaveCount(0);
  await expect(log.getByRole('button', { name: words.ask })).toHaveCount(0);
  expect(await everythingKept(page)).not.toContain(word);
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });

  // What stands is what stood.
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, number)));
  await expect(justification(page, number)).toHaveValue('En deltaker venter');
  // A colleague's copy from before.
  const colleague = new Colleague(people.veileder, leader.log, 600).say({
    about: numberAt(1),
    patch: { score: 3 },
  });
  await page.goto(addressOf(appUrl, paths.overview));
  await chooseFile(page, colleague.file);
  const plan = page.getByRole('dialog');
  await expect(plan).toBeVisible();
  await plan.getByRole('button', { name: pageText.exchange.open.plan.takeIn, exact: true }).click();
  await expect(plan).toBeHidden();
  expect(await everythingKept(page)).not.toContain(word);
  await page.goto(addressOf(appUrl, paths.requirementHistory(evaluation, number)));
  await expect(page.getByText(pageText.requirement.log.title).first()).toBeVisible();
  await expect(page.getByText(word)).toHaveCount(0);
});

test('what another tab could take back is forgotten there too', async ({ page, context, appUrl }) => {
  await correctedSlip(page, appUrl);
  const other = await context.newPage();
  await other.goto(addressOf(appUrl, paths.assessRequirement(evaluation, number)));
  await expect(justification(other, number)).toHaveValue('En deltaker venter');
  await justification(other, number).fill(`Ola ${word} venter`);
  await expectSaved(other);
  // Choices stand between, so that each text is a step of its own.
  await choose(other, number, 3);
  await justification(other, number).fill('To deltakere venter');
  await expectSaved(other);
  await choose(other, number, 1);
  await expectSaved(other);
  await page.goto(addressOf(appUrl, paths.requirementHistory(evaluation, number)));
  const log = page.getByRole('list', { name: pageText.requirement.log.title });
  const dialogue = page.getByRole('dialog', { name: words.title });
  await log.getByRole('button', { name: words.ask }).first().click();
  await dialogue.getByRole('button', { name: words.erase, exact: true }).click();
  await expect(dialogue).toBeHidden();
  expect(await everythingKept(page)).not.toContain(word);
  await expectScore(other, number, 1);
  for (let press = 0; press < 4; press++) await other.keyboard.press('Control+z');
  await expect(justification(other, number)).toHaveValue('To deltakere venter');
  await expectSaved(other);
  expect(await everythingKept(page)).not.toContain(word);
});

test('a name in an action is found where the warning before an export leads, and erased for everybody when it is removed', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await haveExample(page, appUrl);
  const { edit } = pageText.actions;
  await page.goto(addressOf(appUrl, paths.plan(exampleEvaluation)));
  await page.getByRole('button', { name: pageText.actions.page.add }).click();
  await page.getByLabel(edit.what).fill(`Ringe ${word} på 22 33 44 55`);
  await expectSaved(page);

  // The warning before a form leaves names the row, and leads to it.
  await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, 'sluttrapport')));
  await page.getByRole('button', { name: papers.forms.takeOut.json }).click();
  const warning = page.getByRole('dialog', { name: papers.forms.personal.title });
  await expect(warning).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await warning
    .getByRole('link', { name: new RegExp(word) })
    .first()
    .click();
  await expect(warning).toBeHidden();
  await expect(page.getByLabel(edit.what)).toHaveValue(new RegExp(word));

  // What stands cannot be erased before it is corrected or removed.
  const history = page.getByRole('group').filter({ hasText: words.history.note });
  await page.getByText(words.history.title, { exact: true }).click();
  await expect(history.getByText(words.history.lead)).toBeVisible();
  await expect(history.getByRole('button', { name: words.ask })).toHaveCount(0);
  await page.getByRole('button', { name: edit.remove }).click();
  // The action is gone; what was written in it is told of where all of them stand.
  await page.getByText(words.history.title, { exact: true }).click();
  await expect(history.getByRole('button', { name: words.ask })).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);
  await history.getByRole('button', { name: words.ask }).click();
  const dialogue = page.getByRole('dialog', { name: words.title });
  await dialogue.getByRole('button', { name: words.erase, exact: true }).click();
  await expect(history.getByText(/Teksten er slettet for alle av/)).toBeVisible();
  await expect(page.getByText(word)).toHaveCount(0);
  expect(await everythingKept(page)).not.toContain(word);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
});
