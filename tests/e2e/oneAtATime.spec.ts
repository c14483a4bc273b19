import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  activeNumber,
  addressOf,
  card,
  evaluation,
  expectSaved,
  expectScore,
  justification,
  haveEvaluation,
} from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { numberAt, requirements, standard } from './support/standard.ts';
import { beginFrom } from './support/startingPoints.ts';
import { expect, test } from './support/test.ts';

const first = numberAt(0);
const second = numberAt(1);
const third = numberAt(2);
const total = requirements.length;
const words = pageText.assess;
const phone = { width: 390, height: 844 };

/** The choice is made once, and there after a new start. */
async function chooseOne(page: Page, appUrl: string): Promise<void> {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.settings));
  const choice = page.getByRole('checkbox', { name: words.one.choice });
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.reload();
  await expect(choice).toBeChecked();
}

test.beforeEach(async ({ page, appUrl }) => {
  await beginFrom(page, appUrl, 'one-at-a-time', chooseOne);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expect(page.locator('[data-requirement]')).toHaveCount(1);
});

/** Just this requirement is on the page, named above with how far one has come, and its heading has the focus. */
async function expectAlone(page: Page, number: number, answered: number): Promise<void> {
  await expect(card(page, number).getByRole('heading').first()).toBeFocused();
  await expect(page.locator('[data-requirement]')).toHaveCount(1);
  expect(await activeNumber(page)).toBe(number);
  await expect(page.getByText(words.one.count(number, { answered, total }), { exact: true })).toBeVisible();
  await expect(card(page, number).locator('fieldset')).toBeInViewport({ ratio: 1 });
}

test('three requirements by keyboard: level, b, and Ctrl + Enter, and j and k through them', async ({
  page,
}) => {
  for (const [index, number] of [first, second, third].entries()) {
    await page.keyboard.press('2');
    await page.keyboard.press('b');
    await expect(justification(page, number)).toBeFocused();
    await page.keyboard.type(`Vi har ${index} rutiner til.`);
    await page.keyboard.press('Control+Enter');
    await expectAlone(page, numberAt(index + 1), index + 1);
  }
  await page.keyboard.press('k');
  await expectAlone(page, third, 3);
  await expectScore(page, third, 2);
  await expect(justification(page, third)).toHaveValue('Vi har 2 rutiner til.');
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expectAlone(page, third, 3);
  await page.keyboard.press('j');
  // Where no justification is expected the next one comes by itself here, too.
  await page.keyboard.press('4');
  await expectAlone(page, numberAt(4), 4);
  await page.keyboard.press('u');
  await expectScore(page, numberAt(3), null);
  await expectAlone(page, numberAt(3), 3);
});

test('by pointer on a phone: the buttons walk, and say where there is no more', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.reload();
  const previous = page.getByRole('button', { name: words.one.previous });
  const next = page.getByRole('button', { name: words.one.next });
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await next.click();
  await expectAlone(page, second, 0);
  await next.click();
  await expectAlone(page, third, 0);
  await previous.click();
  await expectAlone(page, second, 0);
  await card(page, second).locator('label').nth(4).click();
  await expectAlone(page, third, 1);
  await expectSaved(page);
});

for (const size of [{ width: 1280, height: 900 }, phone, { width: 320, height: 640 }]) {
  test(`the scale of every requirement is in view when it comes, ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    await page.reload();
    for (const { number } of requirements) {
      await expectAlone(page, number, 0);
      await expectScaleUncovered(page);
      if (number !== requirements.at(-1)?.number) await page.keyboard.press('j');
    }
  });
}

test('whoever loads the page anew stays where they are brought, also when the browser is done later', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => window.scrollTo(0, 40));
  // Something of the page comes last: until then the browser is not done, and does not put back where one was.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/held.svg', async (route) => {
    await held;
    await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const image = new Image();
      image.src = './held.svg';
      document.body.append(image);
    });
  });
  await page.reload({ waitUntil: 'commit' });
  await expectAlone(page, first, 0);
  release();
  await page.waitForLoadState('load');
  // What the browser does when it is done, it does before it has painted a few times.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
  await expect(card(page, first).locator('fieldset')).toBeInViewport({ ratio: 1, timeout: 1000 });
});

/** No bar lies over the scale, at the head or the foot: what is at either end of a choice is the choice itself. */
async function expectScaleUncovered(page: Page): Promise<void> {
  const covered = await page.locator('[data-requirement] fieldset label').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const seen = [left + 8, right - 8].every((x) =>
        [top + 2, bottom - 2].every((y) => label.contains(document.elementFromPoint(x, y))),
      );
      return seen ? [] : [label.textContent];
    }),
  );
  expect(covered).toEqual([]);
}

test('an address leads to its requirement, and the filter and the themes to what they hold', async ({
  page,
  appUrl,
}) => {
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, third)));
  await expectAlone(page, third, 0);
  const field = page.getByRole('searchbox', { name: words.filter.search });
  await field.fill(`krav ${second}`);
  await expect(card(page, second)).toBeVisible();
  await expect(field).toBeFocused();
  await expect(page.getByText(words.filter.shown(1, total))).toBeVisible();
  await page.getByRole('button', { name: words.filter.clear, exact: true }).click();
  const last = requirements.at(-1);
  const theme = standard.themes.find(({ id }) => id === last?.theme);
  const to = requirements.find((each) => each.theme === theme?.id)?.number ?? 0;
  await page
    .getByRole('navigation', { name: words.themes.label })
    .getByRole('button', { name: theme?.title ?? '' })
    .click();
  await expectAlone(page, to, 0);
  await expect(
    page.getByRole('navigation', { name: words.themes.label }).locator('[aria-current]'),
  ).toContainText(theme?.title ?? '');
});

test('a theme ends with a pause, and the last requirement with what is left and the way on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const theme = standard.themes.find(({ id }) => id === requirements[0]?.theme);
  const own = requirements.filter((each) => each.theme === theme?.id);
  const unjustified = requirements.filter((each) => each.justification === 'always');
  for (const [index, { number, justification: demand }] of requirements.entries()) {
    expect(await activeNumber(page)).toBe(number);
    await page.keyboard.press('4');
    // Where one is always expected, it stays until one goes on.
    if (demand === 'always') await page.keyboard.press('n');
    if (index === own.length - 1) {
      const lacking = own.filter((each) => each.justification === 'always').length;
      const said = { title: theme?.title ?? '', total: own.length, unjustified: lacking };
      await expect(page.getByText(words.moves.themeDone(said)).first()).toBeInViewport();
      await expectAlone(page, numberAt(own.length), own.length);
    }
  }
  for (let more = 0; more <= unjustified.length; more++) {
    if (await page.locator('[data-active="true"]').count()) await page.keyboard.press('n');
  }
  const ending = page.getByRole('heading', {
    name: words.pause.allAnswered({ total, unjustified: unjustified.length }),
  });
  await expect(ending).toBeFocused();
  await expect(ending).toBeInViewport();
});

for (const width of [1280, 390]) {
  test(`axe finds nothing, and nothing scrolls sideways, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await expectAccessible(page, `${width} px`);
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await sidewaysScroll(page)).toBe(0);
  });
}
