import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { measureKeyboardPace, measurePointerPace } from '../bench/measurePace.mjs';
import {
  activeNumber,
  addressOf,
  card,
  choose,
  evaluation,
  expectSaved,
  expectScore,
  expectScores,
  justification,
  office,
  openEvaluation,
  year,
} from './support/assess.ts';
import { numberAt, requirements, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const first = numberAt(0);
const second = numberAt(1);
const third = numberAt(2);
const words = pageText.assess;

test.beforeEach(async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
});

/** A requirement that the office answers and that has several checkpoints. */
function withCheckpoints() {
  const found = requirements.find(({ checkpoints }) => checkpoints.length > 1);
  if (!found) throw new Error('No requirement has several checkpoints');
  return found;
}

test('the scale of the first card is in view when one begins, on a screen of 1280 × 900', async ({
  page,
}) => {
  expect(page.viewportSize()).toEqual({ width: 1280, height: 900 });
  const scale = page.locator('[data-requirement] fieldset').first();
  await expect(scale).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a requirement takes three keys beside the text: level, b, and Ctrl + Enter', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.press('2');
  await page.keyboard.press('b');
  await page.keyboard.type('Vi har 3 rutiner til.');
  await page.keyboard.press('Control+Enter');
  expect(await activeNumber(page)).toBe(second);
  await expect(card(page, second).getByRole('heading')).toBeFocused();
  await expect(justification(page, first)).toHaveValue('Vi har 3 rutiner til.');
  await expectScores(
    page,
    new Map([
      [first, 2],
      [second, null],
    ]),
  );

  // Or the words first: out of the field with Esc, and the level takes one on.
  await page.keyboard.press('b');
  await page.keyboard.type('Alle er med.');
  await page.keyboard.press('Escape');
  await expect(card(page, second).getByRole('heading')).toBeFocused();
  await page.keyboard.press('3');
  expect(await activeNumber(page)).toBe(third);
  await expectScore(page, second, 3);
});

test('a whole year takes at most three keys a requirement beside the text', async ({ page }) => {
  test.setTimeout(120_000);
  const pace = await measureKeyboardPace(page);
  expect(pace.requirements).toBe(requirements.length);
  expect(pace.keysEach).toBeLessThanOrEqual(3);
});

test('a whole year takes at most three presses a requirement, each within 250 pixels of the last', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const pace = await measurePointerPace(page);
  expect(pace.requirements).toBe(requirements.length);
  expect(pace.pressesEach).toBeLessThanOrEqual(3);
  expect(pace.longestTravel).toBeLessThanOrEqual(250);
});

test('the next card comes by itself where no justification is expected, and one stays to correct', async ({
  page,
}) => {
  await page.keyboard.press('n');
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  expect(await activeNumber(page)).toBe(second);
  await page.keyboard.press('4');
  expect(await activeNumber(page)).toBe(second);
  await page.keyboard.press('Delete');
  await page.keyboard.press('4');
  expect(await activeNumber(page)).toBe(third);
  await expect(card(page, third)).toBeInViewport();
  await page.keyboard.press('u');
  expect(await activeNumber(page)).toBe(second);
  await expectScore(page, second, null);
});

test('with the pointer too, but never on the way through the levels with arrow keys', async ({ page }) => {
  await choose(page, second, 4);
  expect(await activeNumber(page)).toBe(third);
  const radios = card(page, third).getByRole('radio');
  await radios.nth(3).focus();
  await page.keyboard.press('ArrowDown');
  await expectScore(page, third, 4);
  await expect(radios.nth(4)).toBeFocused();
  expect(await activeNumber(page)).toBe(third);
  await card(page, third).getByRole('button', { name: words.moves.onward }).click();
  expect(await activeNumber(page)).toBe(numberAt(3));
});

test('going on by itself can be turned off, and that is kept', async ({ page, appUrl }) => {
  await page.goto(addressOf(appUrl, paths.settings));
  await page.getByRole('checkbox', { name: words.shortcuts.advance }).uncheck();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: words.shortcuts.advance })).not.toBeChecked();
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await choose(page, second, 4);
  expect(await activeNumber(page)).toBe(second);
});

test('«Fortsett» leads to the first requirement that is not answered', async ({ page, appUrl }) => {
  await choose(page, first, 2);
  await choose(page, second, 4);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.overview));
  await page.getByRole('link', { name: text.overview.row.goOn }).first().click();
  await expect(card(page, third)).toBeInViewport();
  await expect(card(page, third).locator('fieldset')).toBeInViewport({ ratio: 1 });
  expect(await activeNumber(page)).toBe(third);
});

test('a theme ends with a pause, and the last requirement with what is left and the way on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await answerAll(page, 2);
  const theme = standard.themes.find(({ id }) => id === requirements[0]?.theme);
  const title = theme?.title ?? '';
  const own = requirements.filter((each) => each.theme === theme?.id);
  await expect(
    page.getByText(words.moves.themeDone({ title, total: own.length, unjustified: own.length })).first(),
  ).toBeVisible();
  const unjustified = requirements.filter((each) => each.justification !== 'whenNotRelevant').length;
  const ending = page.getByRole('heading', {
    name: words.pause.allAnswered({ total: requirements.length, unjustified }),
  });
  // From the last requirement, when nothing is unanswered and nothing after it lacks a justification.
  await page.keyboard.press('n');
  await expect(ending).toBeFocused();
  await expect(ending).toBeInViewport();
  await page
    .getByRole('button', { name: words.pause.justify(first) })
    .last()
    .click();
  expect(await activeNumber(page)).toBe(first);
  await page.getByRole('link', { name: words.pause.ready }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageText.ready.title(office, year));
});

test('checkpoints are open on the card one has come to, and suggest a level when all are answered', async ({
  page,
  appUrl,
}) => {
  const { number, checkpoints } = withCheckpoints();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, number)));
  const demands = card(page, number).getByRole('group', { name: checkpoints[0]?.text ?? '' });
  await expect(demands).toBeVisible();
  const suggestion = card(page, number).getByText(
    words.checkpoints.suggests(text.scoring.levelName(4, standard.scale)),
  );
  for (const [index, checkpoint] of checkpoints.entries()) {
    await expect(suggestion).toHaveCount(0);
    const choice = card(page, number).getByRole('group', { name: checkpoint.text });
    await choice.getByRole('button', { name: words.checkpoints.met }).click();
    if (index === checkpoints.length - 1) await expect(suggestion).toBeVisible();
  }
  await card(page, number)
    .getByRole('button', { name: words.checkpoints.use(4) })
    .click();
  await expectScore(page, number, 4);
});

test('a checkpoint that says the requirement once more is not asked', async ({ page }) => {
  const lone = requirements.find(({ checkpoints }) => checkpoints.length === 1);
  if (!lone) throw new Error('No requirement has a lone checkpoint');
  await expect(card(page, lone.number)).toBeVisible();
  await expect(card(page, lone.number).getByText(words.checkpoints.title)).toHaveCount(0);
});

test('typical evidence is pressed in, and taken back', async ({ page }) => {
  const typical = requirements[0]?.evidence[0] ?? '';
  await card(page, first).getByText(words.texts.more).click();
  await card(page, first).getByRole('button', { name: typical, exact: true }).click();
  const field = card(page, first).getByRole('textbox', {
    name: words.evidence.numbered(words.evidence.textOf.document, 1),
  });
  await expect(field).toHaveValue(typical);
  await expect(
    card(page, first).getByRole('button', { name: words.evidence.typicalAdded(typical) }),
  ).toBeFocused();
  await page.keyboard.press('u');
  await expect(field).toHaveCount(0);
});

async function answerAll(page: Page, level: number): Promise<void> {
  await page.keyboard.press('n');
  for (let count = 0; count < requirements.length; count++) {
    const active = await activeNumber(page);
    await page.keyboard.press(String(level));
    await expectScore(page, active, level);
    if (count < requirements.length - 1 && (await activeNumber(page)) === active) {
      await page.keyboard.press('n');
    }
  }
}

test('what is looked for and stands among others’ requirements is shown there, the fold open', async ({
  page,
}) => {
  const other = standard.requirements.find(
    ({ number }) => !requirements.some((own) => own.number === number),
  );
  if (!other) throw new Error('Every requirement is addressed to the office');
  const takeIn = page.getByRole('button', { name: words.others.takeInNumber(other.number), exact: true });
  await expect(takeIn).toBeHidden();
  await page.getByRole('searchbox', { name: words.filter.search }).fill(`krav ${other.number}`);
  await expect(takeIn).toBeVisible();
  // Folded away by hand, it stays so.
  await page.getByRole('region', { name: words.others.title }).locator('summary').click();
  await expect(takeIn).toBeHidden();
});

test('a card reached by its address is drawn first, and stays where it is while the rest is drawn above it', async ({
  page,
  appUrl,
}) => {
  const number = numberAt(11);
  await page.addInitScript((selector) => {
    const seen: { cards: number; top: number }[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const asked = document.querySelector(selector);
      const cards = document.querySelectorAll('[data-requirement]').length;
      if (asked) seen.push({ cards, top: Math.round(asked.getBoundingClientRect().top) });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, `[data-requirement="${number}"]`);
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, number)));
  await page.reload();
  await expect(page.locator('[data-requirement]')).toHaveCount(requirements.length);
  await expect(card(page, number).getByRole('heading', { level: 4 })).toBeFocused();
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as { cards: number; top: number }[]);
  expect(seen[0]?.cards).toBeLessThan(5);
  expect(seen.at(-1)?.cards).toBe(requirements.length);
  // Before one has arrived, the heading of the page stands above it.
  const arrived = seen.slice(seen.findIndex(({ top }) => top === seen.at(-1)?.top));
  expect(new Set(arrived.map(({ top }) => top)).size).toBe(1);
  expect(arrived[0]?.cards).toBeLessThan(5);
});
