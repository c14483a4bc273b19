import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, card, choose, evaluation } from './support/assess.ts';
import { exampleEvaluation, examplePages, haveExample } from './support/examplePages.ts';
import { goToPlace } from './support/navigation.ts';
import { expect, test } from './support/test.ts';
import { first, haveTwoYears } from './support/twoYears.ts';

/** What a browser that translates does to a page: every piece of text is put in elements of its own. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const node of texts) {
      if (!node.data.trim() || node.parentElement?.closest('script, style, textarea, select, svg')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      node.replaceWith(outer);
      outer.append(inner);
      inner.append(node.data);
    }
  });
}

test('the page asks browsers not to translate it', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page.locator('meta[name="google"]')).toHaveAttribute('content', 'notranslate');
});

test('on a page that was translated all the same one can score, type and go on', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expect(card(page, first)).toBeVisible();
  await translate(page);
  await choose(page, first, 2);
  await translate(page);
  await choose(page, first, 4);
  await card(page, first).getByRole('textbox', { name: pageText.assess.texts.justification }).fill('Ord.');
  await expect(page.locator('[data-save="saved"]')).toHaveText(/^Lagret kl/);
  await translate(page);
  await page.keyboard.press('Escape');
  for (const [, path] of examplePages.filter(([, each]) => !each.includes(exampleEvaluation))) {
    await page.goto(addressOf(appUrl, path));
    await translate(page);
  }
  for (const place of ['results', 'assess', 'report', 'home'] as const) {
    await goToPlace(page, place);
    await expect(page.locator('main h1').first()).toBeVisible();
    await translate(page);
  }
  expect(thrown).toEqual([]);
});

test('on the pages of the plan, the barriers and the feedback, translated, one can do what they are for', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const { barriers, actions, rowHistory } = pageText;
  await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
  await page.getByRole('button', { name: barriers.page.add }).click();
  await translate(page);
  await page.getByLabel(barriers.edit.what).fill('Uklart ansvar. Ingen svarer.');
  await translate(page);
  await page.getByLabel(barriers.edit.liftedTo).fill('bydelen');
  await translate(page);
  await page.getByLabel(barriers.edit.liftedDay, { exact: true }).fill('2026-01-02');
  await translate(page);
  await page.getByLabel(barriers.edit.answer, { exact: true }).fill('Nei.');
  await translate(page);
  await page.getByLabel(barriers.edit.ended).selectOption('setAside');
  await translate(page);
  await page.getByLabel(barriers.edit.ended).selectOption('');
  await translate(page);
  await page.getByRole('button', { name: barriers.edit.remove }).click();
  await translate(page);
  await page.getByRole('button', { name: rowHistory.undo }).click();
  await translate(page);
  await page.goto(addressOf(appUrl, paths.cityBarriers));
  const city = pageText.cityBarriers;
  await expect(page.getByText(city.counts(1, 1))).toBeVisible();
  await translate(page);
  await page.getByRole('checkbox').first().check();
  await translate(page);
  await page.getByRole('button', { name: city.answer.open(1, 1) }).click();
  await translate(page);
  await page.getByLabel(city.answer.text, { exact: true }).fill('Ja.');
  await translate(page);
  await page.getByRole('button', { name: city.answer.save }).click();
  await translate(page);
  await page.getByRole('button', { name: rowHistory.undo }).click();
  await translate(page);
  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
  await page.getByRole('button', { name: actions.page.add }).click();
  await translate(page);
  await page.getByLabel(actions.edit.what).fill('Lag rutine');
  await translate(page);
  await page.getByRole('button', { name: actions.edit.remove }).click();
  await translate(page);
  await page.getByRole('button', { name: rowHistory.undo }).click();
  await translate(page);
  await expect(page.getByText('Lag rutine').first()).toBeVisible();
  await page.goto(addressOf(appUrl, paths.feedback(evaluation)));
  await translate(page);
  await expect(page.locator('main h1')).toBeVisible();
  expect(thrown).toEqual([]);
});

test('in forced colours one sees where one is, how far one has come, and what is chosen', async ({
  page,
  appUrl,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(exampleEvaluation)));
  await expect(page.locator('[data-requirement]').first()).toBeVisible();
  const colours = (selector: string, property: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (elements, name) => elements.map((element) => getComputedStyle(element).getPropertyValue(name)),
        property,
      );
  const tabs = 'header nav a:not([aria-current])';
  const [here] = await colours('header nav a[aria-current]', 'border-block-end-color');
  for (const other of await colours(tabs, 'border-block-end-color')) expect(other).not.toBe(here);
  const done = await colours('[class*="_track_"] > [class*="_done_"]', 'background-color');
  const track = await colours('[class*="_track_"]', 'background-color');
  expect(done.length).toBeGreaterThan(0);
  for (const [index, colour] of done.entries()) expect(colour).not.toBe(track[index]);
  const chosen = page.locator('label:has(input:checked)').first().locator('span').first();
  const free = page.locator('label:has(input:not(:checked))').first().locator('span').first();
  const background = (one: typeof chosen) => one.evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await background(chosen)).not.toBe(await background(free));
});

test('every page in forced colours shows where one is and how far one has come, and bears being translated', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.emulateMedia({ forcedColors: 'active' });
  await haveExample(page, appUrl);
  const others: typeof examplePages = [
    ['the result', paths.results(exampleEvaluation), 'main table'],
    ['what to agree on', paths.agree(exampleEvaluation), 'main h1'],
    ['the settings', paths.settings, 'main h1'],
    ['the backup', paths.backup, 'main h1'],
    ['about the app', paths.about, 'main h1'],
    ['the standards', paths.standards, 'main h1'],
  ];
  for (const [name, path, drawn] of [...examplePages, ...others]) {
    await page.goto(addressOf(appUrl, path));
    await expect(page.locator(drawn).first()).toBeVisible();
    expect(await page.evaluate(alikeInForcedColours), name).toEqual([]);
    await translate(page);
    // Something of the page is drawn anew: nothing may throw.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(page.locator('main h1').first(), name).toBeVisible();
  }
  expect(thrown).toEqual([]);
});

/** Runs in the page: what looks alike though it is told apart by colour alone elsewhere. */
function alikeInForcedColours(): string[] {
  const look = (element: Element) => {
    const { backgroundColor, borderBlockEnd, borderInlineStart, fontWeight, outline } =
      getComputedStyle(element);
    return [backgroundColor, borderBlockEnd, borderInlineStart, fontWeight, outline].join(' ');
  };
  const alike: string[] = [];
  for (const menu of document.querySelectorAll('nav')) {
    const here = menu.querySelector('a[aria-current]');
    for (const other of here ? menu.querySelectorAll('a:not([aria-current])') : [])
      if (here && look(here) === look(other)) alike.push(`${menu.ariaLabel}: ${other.textContent}`);
  }
  for (const done of document.querySelectorAll('[class*="_track_"] > [class*="_done_"]')) {
    const track = done.parentElement;
    if (track && getComputedStyle(done).backgroundColor === getComputedStyle(track).backgroundColor)
      alike.push(`${done.className} on ${track.className}`);
  }
  for (const group of document.querySelectorAll('[role="tablist"], [role="radiogroup"]')) {
    const chosen = group.querySelector('[aria-selected="true"], [aria-checked="true"]');
    for (const other of chosen
      ? group.querySelectorAll('[aria-selected="false"], [aria-checked="false"]')
      : [])
      if (chosen && look(chosen) === look(other)) alike.push(`${group.ariaLabel}: ${other.textContent}`);
  }
  return alike;
}

test("a chart's picture is light from a dark page, and every line of it keeps its width", async ({
  page,
  appUrl,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.gaps(exampleEvaluation)));
  const figure = page.getByRole('figure').first();
  await expect(figure.locator('svg').first()).toBeVisible();
  await page.evaluate(() => Reflect.set(window, 'showSaveFilePicker', undefined));
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: pageText.charts.frame.saveSvg }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(/<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1]).toBe('#fff');
  const whole = svg.match(/<text\b[^>]*>[^<]+/g) ?? [];
  expect(whole.length).toBeGreaterThan(3);
  for (const line of whole) expect(line).toContain('textLength=');
  await expect(figure).not.toHaveClass(/onPaper/);
});
