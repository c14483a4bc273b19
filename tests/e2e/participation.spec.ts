import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, evaluation, expectSaved, haveEvaluation, startEvaluation } from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { expect, test } from './support/test.ts';

const words = pageText.participation;
const review = pageText.teamReview;
const ofBydel = evaluation.replace('nav-grorud', 'bydel-grorud');

test('a round of the survey is told in figures, and none is split where too few have answered', async ({
  page,
  appUrl,
}) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.participation(evaluation)));
  await page.getByRole('button', { name: words.round.add }).click();
  await expect(page.getByLabel(words.round.title)).toBeFocused();
  await page.keyboard.type('Våren 2026');
  const round = page.getByRole('region', { name: 'Våren 2026' });
  await round.getByLabel(words.round.asked).fill('40');
  await round.getByLabel(words.round.answered, { exact: true }).fill('14');
  // What the numbers are is asked before any of them: none is silently a percentage.
  await expect(round.getByLabel(words.round.value('wellbeing'), { exact: true })).toHaveCount(0);
  await round.getByLabel(words.round.firstScale).selectOption('5');
  await round.getByLabel(words.round.value('wellbeing'), { exact: true }).fill('4,2');
  await expect(round.getByLabel(words.round.scale('wellbeing'))).toHaveValue('5');
  await expect(round).toContainText(words.answered(14, 40, 35));
  await expect(round.getByRole('row', { name: words.theme.wellbeing })).toContainText('4,2 av 5');
  // The only number is taken out to be written anew, as on a new day.
  await expectSaved(page);
  await page.reload();
  await round.getByText(words.round.fold).click();
  await round.getByLabel(words.round.value('wellbeing'), { exact: true }).fill('');
  await expect(round.getByLabel(words.round.value('wellbeing'), { exact: true })).toBeFocused();
  await page.keyboard.type('4,2');
  await expect(round.getByRole('row', { name: words.theme.wellbeing })).toContainText('4,2 av 5');
  // Too few: there is no way to write a part, and the page says why.
  await expect(round).toContainText(words.unsplit.few(15));
  await expect(round.getByLabel(words.round.parts.name)).toHaveCount(0);

  await round.getByLabel(words.round.answered, { exact: true }).fill('34');
  const add = async (name: string, answered: string) => {
    await round.getByLabel(words.round.parts.name).fill(name);
    await round.getByLabel(words.round.parts.theme, { exact: true }).selectOption('wellbeing');
    await round.getByLabel(words.round.parts.answered).fill(answered);
    await round.getByLabel(words.round.parts.value, { exact: true }).fill('3,9');
    await round.getByRole('button', { name: words.round.parts.add }).click();
  };
  await add('Kveld', '14');
  await expect(round).toContainText(words.round.parts.tooFew(15));
  await add('Dag', '20');
  // The fourteen who are left could be computed.
  await expect(round).toContainText(words.withheld.computable(['Dag'], 15));
  await expect(round.getByRole('row', { name: 'Dag' })).toHaveCount(0);
  await round.getByLabel(words.round.answered, { exact: true }).fill('40');
  await expect(round.getByRole('row', { name: 'Dag' })).toContainText('3,9 av 5');
  await round.getByLabel(words.round.changed).fill('Kortere kø.');
  await expect(round).toContainText(words.round.changedOf('Kortere kø.'));
  await expectSaved(page);
  await page.reload();
  await expect(round).toContainText(words.round.changedOf('Kortere kø.'));
});

test('what a council raised stands with what came of it, is undone, and is there after a new start', async ({
  page,
  appUrl,
}) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.participation(evaluation)));
  await page.getByRole('button', { name: words.matter.add }).click();
  await page.getByLabel(words.matter.raised).fill('Flere kurs');
  const matter = page.getByRole('region', { name: 'Flere kurs' });
  await expect(matter).toContainText(words.matter.noOutcome);
  await matter.getByLabel(words.matter.outcome).fill('To nye kurs');
  await expect(matter).toContainText(words.matter.notTold);
  await expectSaved(page);
  await page.reload();
  await expect(matter).toContainText('To nye kurs');
  await matter.getByText(words.matter.fold).click();
  await matter.getByRole('button', { name: words.matter.remove }).click();
  await expect(matter).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.matter.add })).toBeFocused();
  // One pair of buttons for all of the page, in the order things were done.
  await page.getByRole('button', { name: words.round.add }).click();
  await page.getByLabel(words.round.title).fill('Våren');
  const undo = page.getByRole('button', { name: pageText.rowHistory.undo });
  await expect(undo).toHaveCount(1);
  const round = page.getByRole('region', { name: 'Våren' });
  await expect(round).toBeVisible();
  await undo.click();
  await undo.click();
  await expect(round).toHaveCount(0);
  await expect(matter).toHaveCount(0);
  await undo.click();
  await expect(matter).toContainText('To nye kurs');
});

test('two presses in a row begin one round of the survey and one matter', async ({ page, appUrl }) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.participation(evaluation)));
  for (const { add, title } of [
    { add: words.round.add, title: words.round.title },
    { add: words.matter.add, title: words.matter.raised },
  ]) {
    const button = page.getByRole('button', { name: add, exact: true });
    await button.hover();
    // Both before the page has answered.
    await button.evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
    await expect(page.getByLabel(title)).toBeFocused();
    // The second press of the two, where the pointer is.
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await page.getByLabel(title).first().fill('Våren 2026');
  }
  await expectSaved(page);
  await expect(page.locator('[data-row] h3')).toHaveText(['Våren 2026', 'Våren 2026']);
});

test('what is written in a row that another tab removes is all there, and the two are a disagreement', async ({
  page,
  context,
  appUrl,
}) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.participation(evaluation)));
  await page.getByRole('button', { name: words.matter.add }).click();
  const raised = page.getByLabel(words.matter.raised);
  await raised.fill('Sak. ');
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByText(words.matter.fold).click();
  await raised.press('End');
  await page.keyboard.type('Det som skrives');
  await other.getByRole('button', { name: words.matter.remove }).click();
  await expectSaved(other);
  const rest = ' mens en annen sletter raden, og videre til setningen er slutt.';
  await page.keyboard.type(rest, { delay: 20 });
  await expect(raised).toHaveValue(`Sak. Det som skrives${rest}`);
  await raised.blur();
  await expectSaved(page);
  await expect(page.getByText(pageText.merge.title(1))).toBeVisible();
});

test("the ressursteam's look at its own work has the years before beside", async ({ page, appUrl }) => {
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.teamReview(exampleEvaluation)));
  await expect(page.getByText(review.inYear(2025)).first()).toBeVisible();
  await page.getByLabel(review.how('ownership')).selectOption('well');
  await expectSaved(page);
  await expectAccessibleOnAllScreens(page, 'the review');
  // Answered once, and shown on the requirement.
  await page.goto(addressOf(appUrl, paths.requirementCard(exampleEvaluation, 3)));
  await page.getByRole('dialog').getByText(pageText.year.card.title).click();
  await expect(page.getByRole('dialog').getByText(review.grade.well).first()).toBeVisible();
});

test("the ressursteam's look at its own work that has its day is not late in the year", async ({
  page,
  appUrl,
}) => {
  await page.clock.setFixedTime(new Date('2026-06-01T10:00:00'));
  await startEvaluation(page, appUrl, 'Bydel Grorud');
  await page.goto(addressOf(appUrl, paths.teamReview(ofBydel)));
  await page.getByLabel(review.day).fill('2026-05-28');
  await expect(page.getByText(review.heldInYear('Ressursteamet evaluerer sitt eget arbeid'))).toBeVisible();
});
