import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import {
  addressOf,
  evaluation,
  expectSaved,
  choose,
  office,
  openEvaluation,
  year,
} from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { expect, test } from './support/test.ts';
import { evaluationIn } from './support/years.ts';

const words = pageText.scope;
const title = 'Kapittel 4: Krav til introduksjonsprogrammet';
const inChapter = pageText.assess.title(words.office(office, 'Kapittel 4'), year);

test('chapter 4 is gone through by itself: cards, numbers and the paper say so, the answers are the same, and the next year begins so', async ({
  page,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await page.getByLabel(words.choice.label).selectOption({ label: title });
  await expect(page.getByRole('heading', { level: 1, name: inChapter })).toBeVisible();
  await expect(page.locator('[data-requirement="6"]')).toHaveCount(0);
  await choose(page, 30, 4);
  await expectSaved(page);
  await expect(page.locator('[data-scope]')).toContainText(words.notice.follows);
  await expectAccessible(page, 'Vurder, kapittel 4');

  // A requirement outside it is not opened unseen.
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, 6)));
  await expect(page.getByText(words.outside(6, 'Kapittel 4'))).toBeVisible();

  await page.goto(addressOf(appUrl, paths.results(evaluation)));
  await expect(page.getByText(/^\d+ krav gjelder dere \(kapittel 4\)$/)).toBeVisible();
  await expect(page.getByText('Kapittel 4: det ene vurderte kravet når målet.')).toBeVisible();
  await page.goto(addressOf(appUrl, paths.report(evaluation)));
  await expect(
    page.getByRole('article').getByText(papers.document.scope.fact, { exact: true }),
  ).toBeVisible();
  await page.goto(addressOf(appUrl, paths.sign(evaluation)));
  await expect(page.locator('[data-scope]')).toContainText(words.notice.signs);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });

  // The whole shows the same answer.
  await page.goto(addressOf(appUrl, paths.results(evaluation)));
  await page.getByRole('button', { name: words.notice.toWhole }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: pageText.results.title(office, year) }),
  ).toBeFocused();
  await expect(page.getByText('Det ene vurderte kravet når målet.', { exact: false }).first()).toBeVisible();
  await expect(page.locator('[data-scope]')).toHaveCount(0);
  await page.getByLabel(words.choice.label).selectOption({ label: title });

  await page.goto(addressOf(appUrl, paths.start));
  const dialogue = page.getByRole('dialog', { name: text.overview.start.title });
  await dialogue.getByLabel(text.overview.start.office, { exact: true }).selectOption({ label: office });
  await dialogue.getByLabel(text.overview.start.year, { exact: true }).fill(String(year + 1));
  await expect(dialogue.getByLabel(words.choice.label)).toHaveValue('introduksjonsprogrammet');
  await dialogue.getByRole('button', { name: text.overview.start.submit }).click();
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: pageText.assess.title(words.office(office, 'Kapittel 4'), year + 1),
    }),
  ).toBeVisible();
  await page.goto(addressOf(appUrl, paths.assess(evaluationIn(year + 1))));
  await expect(page.locator('[data-scope]')).toBeVisible();
});
