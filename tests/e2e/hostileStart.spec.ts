import { paths } from '#src/state/paths.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectSaved,
  office,
  openEvaluation,
  year,
} from './support/assess.ts';
import { askToErase } from './support/files.ts';
import { slowStorage } from './support/slowStorage.ts';
import { text } from '#src/text/catalogue.ts';
import { numberAt } from './support/standard.ts';
import { besidesTheApp } from './support/store.ts';
import { expect, test } from './support/test.ts';

/** This is taken for where somebody was, until the disk has been read. */
const place = '{"id":"\u202e../..","office":"","officeName":"\u202egpj.exe","year":1e999}';

/** What may lie in local storage: of an older app, of another one on the same host, or written by hand. */
const rubbish = [
  '',
  'null',
  '{',
  '[]',
  '0',
  '"yes"',
  '{"__proto__":{"id":1}}',
  place,
  '{"by":"BUILD","sum":0,"list":"{}"}',
  '{"by":"BUILD","list":{"summaries":null,"readAt":"never"}}',
  '{"by":"BUILD","list":{"summaries":[{}],"lastBackup":{},"readAt":"2026-01-01T00:00:00.000Z"}}',
  `"${'x'.repeat(100_000)}"`,
];
const keys = [
  'rettesnor-list',
  'rettesnor-used',
  'rettesnor-place',
  'rettesnor-scopes',
  'rettesnor-theme',
  'rettesnor-draft-x',
];

/** The address of the file that has kept the list: what another build has kept is not read. */
const keptBy = '"by":"';

test('whatever lies in local storage, the app opens with what is on the disk', async ({ page, appUrl }) => {
  test.setTimeout(180_000);
  await openEvaluation(page, appUrl);
  await choose(page, numberAt(0), 3);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.overview));
  await expect(page.locator('[data-next]')).toBeVisible();
  const build = await page.evaluate(
    () => (JSON.parse(localStorage.getItem('rettesnor-list') ?? '{}') as { by?: string }).by ?? '',
  );
  expect(build).not.toBe('');
  const home = { path: paths.overview, there: page.locator('[data-next]') };
  const cards = { path: paths.assess(evaluation), there: page.locator('[data-requirement]').first() };
  for (const one of rubbish) {
    const kept = one.replace(`${keptBy}BUILD`, `${keptBy}${build}`);
    // Where no page of the app writes over it.
    await page.goto(besidesTheApp(appUrl));
    await page.evaluate(
      ([names, value]) => {
        for (const name of names) localStorage.setItem(name, value);
      },
      [keys, kept] as const,
    );
    await page.goto('about:blank');
    // The list is read where one begins with it; what is kept of a scope, when its page comes.
    for (const { path, there } of one === place ? [cards, home] : [home, cards]) {
      await page.goto(addressOf(appUrl, path));
      await expect(there, `${kept.slice(0, 60)} at ${path}`).toBeVisible();
    }
  }
});

test('an address that leads nowhere says so, and the app goes on', async ({ page, appUrl }) => {
  test.setTimeout(180_000);
  await openEvaluation(page, appUrl);
  for (const hash of [
    '/vurder/%E0%A4%A',
    '/vurder/__proto__',
    '/vurder/constructor/krav/1',
    '/vurder/%2e%2e%2f',
    '/vurder/nav-ingen_2026_oslostandarden_1',
    `/vurder/${evaluation}/krav/999999999999999999999`,
    `/vurder/${evaluation}/krav/__proto__`,
    `/vurder/${'x'.repeat(100_000)}`,
    'javascript:alert(1)',
    '//evil.example/',
    '/%00',
    '/krav/%E0%A4%A/1',
    '/resultat/%E0%A4%A',
    '/tilbake/%E0%A4%A',
    '/byen/%E0%A4%A',
    '/standarden/%E0%A4%A/x',
    '?q=#/',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${appUrl}#${hash}`);
    await expect(page.getByRole('heading', { level: 1 }).first(), hash.slice(0, 60)).toBeVisible();
    await expect(page.getByRole('navigation').first(), hash.slice(0, 60)).toBeVisible();
  }
});

test('an evaluation that another tab erases while this one waits for the disk is told to be gone, and is not drawn from what was kept', async ({
  page,
  context,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await choose(page, numberAt(0), 3);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.overview));
  await expect(page.locator('[data-next]')).toBeVisible();
  const { release } = await slowStorage(context);
  const [card, home] = [await context.newPage(), await context.newPage()];
  await card.goto(addressOf(appUrl, paths.assess(evaluation)));
  await home.goto(addressOf(appUrl, paths.overview));
  // Drawn as it was last shown, before the disk has answered.
  await expect(home.locator('[data-next]')).toBeVisible();
  await askToErase(page, office, year);
  await page.getByRole('dialog').getByRole('button', { name: text.overview.erase.confirm }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const tab of [card, home]) await release(tab);
  await expect(card.getByText(text.shell.evaluation['not-found'].title)).toBeVisible();
  await expect(home.locator('[data-next]')).toHaveCount(0);
  expect(await home.evaluate(() => localStorage.getItem('rettesnor-list') ?? '')).not.toContain(evaluation);
});
