import type { Locator, Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  activeNumber,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScores,
  office,
  openEvaluation,
  year,
} from './support/assess.ts';
import { numberAt, requirements } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';

/** Goes on with Tab until the wanted element has the focus, seeing on the way that the focus is never lost or hidden. */
async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const ring =
        element.matches(':focus-visible') && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
      // A radio is drawn by its label: the ring may stand there.
      const around = element.parentElement?.matches(':has(:focus-visible)') ?? false;
      return { drawn: box.width > 0 && box.height > 0, ring: ring || around };
    });
    if (focus !== null) expect(focus).toEqual({ drawn: true, ring: true });
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab did not reach ${wanted.toString()} in ${most} steps`);
}

/** Whether the card that was answered has been left. */
async function comesByItself(page: Page, answered: number): Promise<boolean> {
  const active = page.locator('[data-requirement][data-active="true"]');
  return (await active.count()) === 0 || (await activeNumber(page)) !== answered;
}

test('the whole task can be done with the keyboard alone, on a page of 320 px', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(appUrl);

  await tabTo(page, page.getByRole('button', { name: text.overview.welcome.start.title }));
  await page.keyboard.press('Enter');
  const dialogue = page.getByRole('dialog', { name: text.overview.start.title });
  const chooser = dialogue.getByLabel(text.overview.start.office, { exact: true });
  if (!(await chooser.evaluate((element) => element === document.activeElement))) await tabTo(page, chooser);
  await page.keyboard.type(office);
  const yearField = dialogue.getByLabel(text.overview.start.year, { exact: true });
  await tabTo(page, yearField);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(String(year));
  await page.keyboard.press('Enter');
  await expectAssessing(page);

  const scores = new Map<number, Score>();
  await page.keyboard.press('n');
  for (const { number } of requirements) {
    const active = await activeNumber(page);
    const score = number % 2 === 0 ? 4 : 2;
    await page.keyboard.press(String(score));
    scores.set(active, score);
    // Where a justification is expected the card stays; elsewhere the next has come by itself.
    if (!(await comesByItself(page, active))) await page.keyboard.press('n');
  }
  expect([...scores.keys()]).toEqual(requirements.map(({ number }) => number));
  await expectScores(page, scores);
  await expectSaved(page);

  // Back to the first card, into its justification.
  for (let step = 0; step < requirements.length; step++) await page.keyboard.press('k');
  expect(await activeNumber(page)).toBe(numberAt(0));
  const first = page.locator(`[data-requirement="${numberAt(0)}"]`);
  await tabTo(page, first.getByRole('textbox', { name: pageText.assess.texts.justification }));
  await page.keyboard.type('Skrevet uten mus. 4 av 4.');
  await expectSaved(page);
  await expectScores(page, new Map([[numberAt(0), scores.get(numberAt(0)) ?? null]]));

  await page.goto(`${appUrl}#${paths.results(evaluation)}`);
  await expect(page.locator('main table').first()).toBeVisible();
});

test('keys pressed as fast as they come each reach their card', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  for (const _ of requirements) {
    await page.keyboard.press('n');
    await page.keyboard.press('1');
  }
  await expectScores(page, new Map(requirements.map(({ number }) => [number, 1])));
});

test('the keys are listed under «?», and can be turned off', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await page.getByRole('button', { name: text.overview.welcome.start.title }).click();
  const dialogue = page.getByRole('dialog', { name: text.overview.start.title });
  await dialogue.getByLabel(text.overview.start.office, { exact: true }).selectOption({ label: office });
  await dialogue.getByRole('button', { name: text.overview.start.submit }).click();
  const cards = page.locator('[data-requirement]');
  await expect(cards.first()).toBeVisible();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: pageText.assess.shortcuts.title });
  await expect(keys).toBeVisible();
  await keys.getByRole('checkbox', { name: pageText.assess.shortcuts.enabled }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('n');
  await page.keyboard.press('3');
  await expectScores(page, new Map([[numberAt(0), null]]));
});
