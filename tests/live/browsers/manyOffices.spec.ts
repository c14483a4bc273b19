import { readFileSync } from 'node:fs';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf } from '../../e2e/support/assess.ts';
import { expectAccessibleOnAllScreens } from '../../e2e/support/axe.ts';
import { expect } from '../../e2e/support/test.ts';
import { liveTest as test, pressBegin } from './liveTest.ts';

/** A whole city: those that come with the app, and some that only this host knows. */
const listed = (
  JSON.parse(readFileSync(new URL('../../../standards/offices.json', import.meta.url), 'utf8')) as {
    offices: { id: string }[];
  }
).offices.map(({ id }) => id);
const others = Array.from({ length: 45 - listed.length }, (_, index) => `senter-${index + 1}`);

test.use({ offices: { a: ['nav-grorud'], b: ['nav-alna'], c: [...listed, ...others] } });

test('whoever reads for a city of 45 offices finds one, takes all, and lets some go', async ({
  open,
  appUrl,
}) => {
  const words = pageText.sharing.boxes;
  const page = await open('observer');
  await page.goto(addressOf(appUrl, paths.sharing));
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(45);
  for (const name of [...Object.values(text.overview.start.groups), words.others])
    await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
  // Nothing of it is here, so all of it is chosen from the beginning.
  await expect(page.getByText(words.chosen(45, 45))).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'the boxes of a city');

  await page.getByRole('button', { name: words.none(false) }).click();
  await expect(page.getByText(words.chosen(0, 45))).toBeVisible();
  const search = page.getByRole('textbox', { name: words.search });
  await search.fill('alna');
  await expect(boxes).toHaveCount(2);
  await page.getByRole('button', { name: words.all(2, true) }).click();
  await search.fill('gror');
  await page.getByRole('checkbox', { name: 'NAV Grorud' }).check();
  await search.fill('finnes ikke');
  await expect(page.getByText(words.nothingFound)).toBeVisible();
  await search.fill('');
  await expect(page.getByText(words.chosen(3, 45))).toBeVisible();

  await pressBegin(page, pageText.live.beginObserver);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.getByRole('button', { name: words.all(45, false) }).click();
  await page.getByRole('button', { name: pageText.sharing.shared.save }).click();
  await expect(page.getByText(pageText.sharing.shared.saved)).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(45);
});
