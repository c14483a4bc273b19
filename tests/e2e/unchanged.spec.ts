import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  activeNumber,
  addressOf,
  card,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScore,
  justification,
  year,
} from './support/assess.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import { haveYears } from './support/years.ts';

const first = numberAt(0);
const second = numberAt(1);
const third = numberAt(2);
const fourth = numberAt(3);
const words = pageText.assess.unchanged;
const sinceLastYear = words.say(year - 1, year);

test.beforeEach(async ({ page, appUrl }) => {
  await haveYears(page, appUrl, 'unchanged', {
    [year - 3]: { [third]: 2 },
    [year - 1]: { [first]: 4, [second]: 3 },
    [year]: { [numberAt(8)]: 4 },
  });
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expectAssessing(page);
});

test('one key says it: level and words come along, marked, the next card comes, and one undo takes it back', async ({
  page,
  appUrl,
}) => {
  await page.keyboard.press('n');
  expect(await activeNumber(page)).toBe(first);
  const offered = card(page, first).getByRole('button', { name: sinceLastYear });
  await expect(offered).toHaveAccessibleDescription(
    words.carries({ year: year - 1, score: 4, parts: ['justification'] }),
  );
  await page.keyboard.press('f');
  expect(await activeNumber(page)).toBe(second);
  await expect(card(page, second).getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('f');
  expect(await activeNumber(page)).toBe(third);
  for (const [number, score] of [
    [first, 4],
    [second, 3],
  ] as const) {
    await expectScore(page, number, score);
    await expect(justification(page, number)).toHaveValue(`Slik var det i ${year - 1}.`);
    await expect(card(page, number).getByText(words.mark(year - 1))).toBeVisible();
  }
  await expectSaved(page);
  await page.reload();
  await expect(card(page, second).getByText(words.mark(year - 1))).toBeVisible();
  await expect(offered).toHaveCount(0);

  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expectScore(page, first, 2);
  await expect(card(page, first).getByText(words.mark(year - 1))).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(card(page, first).getByText(words.mark(year - 1))).toBeVisible();

  // Of what stands, three answers, two were carried: the page of the result and the checklist say so alike.
  await expectSaved(page);
  for (const place of [paths.results(evaluation), paths.ready(evaluation)]) {
    await page.goto(addressOf(appUrl, place));
    await expect(
      page.getByText(text.scoring.unchanged({ count: 2, answered: 3, since: year - 1 })),
    ).toBeVisible();
  }
});

test('undone in one step, and done again', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.press('f');
  await page.keyboard.press('Control+z');
  expect(await activeNumber(page)).toBe(first);
  await expectScore(page, first, null);
  await expect(justification(page, first)).toHaveValue('');
  await expect(card(page, first).getByRole('button', { name: sinceLastYear })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expectScore(page, first, 4);
  await expect(card(page, first).getByText(words.mark(year - 1))).toBeVisible();
});

test('the year is said where it is not last year, and the key says why when there is nothing to carry', async ({
  page,
}) => {
  await card(page, third)
    .getByRole('button', { name: words.say(year - 3, year) })
    .click();
  await expectScore(page, third, 2);
  await expect(card(page, third).getByText(words.mark(year - 3))).toBeVisible();
  expect(await activeNumber(page)).toBe(fourth);
  await expect(card(page, fourth).getByRole('button', { name: sinceLastYear })).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(page.getByText(words.cannot(fourth))).toBeVisible();
  await expectScore(page, fourth, null);
});

test('by a thumb at 390 px; what is typed on takes the mark away, and «Angre» the whole of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const pressed = card(page, first).getByRole('button', { name: sinceLastYear });
  await pressed.click();
  expect(await activeNumber(page)).toBe(second);
  expect(await sidewaysScroll(page)).toBe(0);
  const back = card(page, first).getByRole('button', { name: words.takeBackNumbered(first, year - 1) });
  await back.click();
  await expect(card(page, first).getByRole('heading').first()).toBeFocused();
  await expectScore(page, first, null);
  await expect(justification(page, first)).toHaveValue('');

  await pressed.click();
  await expect(back).toBeVisible();
  await justification(page, first).press('End');
  await justification(page, first).pressSequentially(' Også i år.');
  await expect(card(page, first).getByText(words.mark(year - 1))).toHaveCount(0);
  await expect(back).toHaveCount(0);
  await expectScore(page, first, 4);
  await expect(justification(page, first)).toHaveValue(`Slik var det i ${year - 1}. Også i år.`);
});
