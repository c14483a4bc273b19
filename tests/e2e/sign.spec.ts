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
  openEvaluation,
  year,
} from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = pageText.signing;
const first = numberAt(0);
const alone = 42;

/** Alters a level in the stored changes past the app, as only somebody with other tools can. */
async function alterScore(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async ([before, after]) =>
      new Promise<void>((done, refuse) => {
        const opening = indexedDB.open('rettesnor');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('log', 'readwrite');
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
          transaction.onerror = () => refuse(new Error('The change could not be altered'));
          transaction.objectStore('log').openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            const patch = cursor?.value?.change?.patch;
            if (patch?.score === before)
              cursor?.update({
                ...cursor.value,
                change: { ...cursor.value.change, patch: { ...patch, score: after } },
              });
            cursor?.continue();
          };
        };
      }),
    [from, to] as const,
  );
}

test('an evaluation is looked over, signed, locked in another tab too, checked, and opened again with a reason', async ({
  page,
  context,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await choose(page, first, 3);
  await card(page, first).getByLabel(pageText.assess.texts.justification).fill('Rutinen er skrevet.');
  // A theme of its own, all of it answered and not justified.
  await choose(page, alone, 1);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(addressOf(appUrl, paths.assessRequirement(evaluation, first)));
  await expectScore(other, first, 3);
  const justify = other.getByRole('button', { name: pageText.assess.pause.justify(alone), exact: true });
  await expect(justify).toHaveCount(1);

  await page.goto(addressOf(appUrl, paths.sign(evaluation)));
  await expect(page.getByRole('heading', { level: 1, name: words.title(office, year) })).toBeVisible();
  await page.getByLabel(text.identity.name).fill('');
  await page.getByRole('button', { name: words.sign.button }).click();
  // Without a name, and with what is left to look at, nothing is signed.
  await expect(page.getByText(words.sign.nameMissing)).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /mangler en grunn/ })).toBeVisible();
  for (const finding of await page.locator('[data-finding]').all())
    await finding.getByRole('textbox').fill('Tas opp i ressursteamet.');
  // What has been written is there after a new start too.
  await expectSaved(page);
  await page.reload();
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  for (const finding of await page.locator('[data-finding]').all())
    await expect(finding.getByRole('textbox')).toHaveValue('Tas opp i ressursteamet.');
  await page.getByLabel(text.identity.name).fill('Leder');
  await page.getByLabel(text.identity.role).fill('NAV-leder');
  await expectAccessible(page, 'Ferdigstill');
  await page.getByRole('button', { name: words.sign.button }).click();
  await expect(page.getByRole('heading', { level: 2, name: words.signed.title })).toBeVisible();
  await expect(page.locator('[data-signed]')).toContainText('Leder (NAV-leder)');
  await expectAccessible(page, 'Ferdigstilt');

  // The other tab is told at once, and has nothing to write in.
  await expect(other.locator(`[data-locked-answer="${first}"]`)).toContainText('Rutinen er skrevet.');
  await expect(card(other, first).getByRole('radio', { name: /^\d/ })).toHaveCount(0);

  await expect(justify).toHaveCount(0);

  // A key that scores says why nothing comes of it.
  await card(other, first).getByRole('heading').first().focus();
  await other.keyboard.press('4');
  await expect(other.getByText(words.locked.answer).and(other.getByRole('status'))).toHaveCount(1);

  await page.goto(addressOf(appUrl, paths.checkSignature(evaluation)));
  await expect(page.locator('[data-seal]')).toHaveText(words.check.state.intact);
  await expectAccessible(page, 'Kontroller');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page)).toBe(0);

  // What somebody alters on the disk or in a file is told of on every page, without anybody asking.
  await page.goto(addressOf(appUrl, paths.results(evaluation)));
  await expect(page.locator('[data-signed]')).toBeVisible();
  await expect(page.locator('[data-broken-seal]')).toHaveCount(0);
  await alterScore(page, 3, 4);
  await page.reload();
  await expect(page.locator('[data-broken-seal]')).toContainText(words.notice.broken);
  await expectAccessible(page, 'Signert og endret');
  expect(await sidewaysScroll(page)).toBe(0);
  await alterScore(page, 4, 3);
  await page.reload();

  await page.goto(addressOf(appUrl, paths.sign(evaluation)));
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: words.reopen.button }).click();
  await expect(page.getByText(words.reopen.reasonMissing)).toBeVisible();
  await page.getByLabel(words.reopen.reason).fill('Ett svar var feil.');
  await page.getByRole('button', { name: words.reopen.button }).click();
  await expect(page.getByText(words.reopen.why('Ett svar var feil.'))).toBeVisible();
  // Hjem says who opened it and why, to whoever comes there, also as it was last shown.
  const home = page.locator('[data-row-reopened]');
  for (const come of [async () => page.goto(appUrl), async () => page.reload()]) {
    await come();
    await expect(home).toHaveText(
      /^Signert av Leder \(NAV-leder\) \d{1,2}\. \S+ \d{4}\. Åpnet igjen av Kari \(leder\) \d{1,2}\. \S+ \d{4}\. Grunn: Ett svar var feil\.$/,
    );
  }
  await choose(other, first, 2);
  await expectSaved(other);
  await page.goto(addressOf(appUrl, paths.checkSignature(evaluation)));
  await expect(page.locator('[data-seal]')).toHaveText(words.check.state.intact);
  await expect(page.getByText(words.check.since(1))).toBeVisible();
});

test('what two tabs write of why findings can stand is kept, each its own, and seen when one comes back', async ({
  page,
  context,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await choose(page, first, 3);
  await choose(page, alone, 'unknown');
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.sign(evaluation)));
  const other = await context.newPage();
  await other.goto(addressOf(appUrl, paths.sign(evaluation)));
  const reason = (tab: typeof page, place: number) =>
    tab.locator('[data-finding]').nth(place).getByRole('textbox');
  await expect(reason(other, 1)).toBeVisible();
  await reason(page, 0).fill('Fra den ene fanen.');
  await expectSaved(page);
  await reason(other, 1).fill('Fra den andre fanen.');
  await expectSaved(other);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await other.reload();
  for (const tab of [page, other]) {
    await expect(reason(tab, 0)).toHaveValue('Fra den ene fanen.');
    await expect(reason(tab, 1)).toHaveValue('Fra den andre fanen.');
  }
});
