import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScore,
  startEvaluation,
} from './support/assess.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const first = numberAt(0);

/** Local storage that nobody may so much as look at, as where a browser blocks what sites keep, and nobody to ask for more. */
function refuseLocalStorage(): void {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get: refuse, configurable: true });
  StorageManager.prototype.persist = async () => Promise.reject(new TypeError('refused'));
  StorageManager.prototype.persisted = async () => Promise.reject(new TypeError('refused'));
  StorageManager.prototype.estimate = async () => Promise.reject(new TypeError('refused'));
}

test('where local storage may not be looked at, all that the disk takes is kept', async ({
  page,
  context,
  appUrl,
}) => {
  await context.addInitScript(refuseLocalStorage);
  await startEvaluation(page, appUrl);
  await choose(page, first, 3);
  await expectSaved(page);
  await page.reload();
  await expectAssessing(page);
  await expectScore(page, first, 3);
  for (const path of [
    paths.overview,
    paths.settings,
    paths.results(evaluation),
    paths.report(evaluation),
    paths.sign(evaluation),
    paths.sharing,
  ]) {
    await page.goto(addressOf(appUrl, path));
    await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible();
  }
});

test('where nothing may be stored at all, that is told of', async ({ page, context, appUrl }) => {
  await context.addInitScript(refuseLocalStorage);
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is off', 'SecurityError');
    };
  });
  await page.goto(appUrl);
  await expect(page.getByText(text.shell.database.failed.forbidden)).toBeVisible();
});
