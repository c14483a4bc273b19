import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { people } from '../support/buildChange.ts';
import { addressOf } from './support/assess.ts';
import { Colleague } from './support/colleagues.ts';
import { exampleEvaluation, examplePages, haveExample } from './support/examplePages.ts';
import { dropFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

/** As small as a file of evaluations can be: it is read on every page. */
const { file } = new Colleague(people.leder).begin();

const pages = [
  ...examplePages.map(([, path]) => path),
  paths.assess(exampleEvaluation),
  paths.standards,
  paths.settings,
  paths.overview,
  '/finnes/ikke',
];

test('a file dropped on any page is opened, and never takes the place of the app', async ({
  page,
  appUrl,
}) => {
  test.slow();
  await haveExample(page, appUrl);
  const dialogue = page.getByRole('dialog', { name: pageText.exchange.open.title });
  for (const path of pages) {
    await page.goto(addressOf(appUrl, path));
    await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await dropFile(page, 'fra-kollega.json', file), path).toBe(true);
    await expect(dialogue, path).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogue).toHaveCount(0);
  }
});
