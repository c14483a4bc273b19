import type { Page } from '@playwright/test';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { calendarDay } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, card, evaluation, expectSaved, office, year } from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { goToPlace } from './support/navigation.ts';
import { named } from './support/standard.ts';
import { expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { first, second, haveTwoYears } from './support/twoYears.ts';

const words = pageText.barriers;

/** So many days from now, as a field of a date has it. */
function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

function entry(page: Page, name: string) {
  return page.locator('main li').filter({ hasText: name });
}

/** A barrier of its own, lifted to somebody so many days ago. */
async function lift(page: Page, appUrl: string, what: string, to: string, daysAgo: number): Promise<void> {
  await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
  await page.getByRole('button', { name: words.page.add }).click();
  await expect(heading(page, words.edit.newTitle)).toBeFocused();
  await page.getByLabel(words.edit.what).fill(what);
  await page.getByLabel(words.edit.liftedTo).fill(to);
  await page.getByLabel(words.edit.liftedDay, { exact: true }).fill(inDays(-daysAgo));
  await expectSaved(page);
}

test('a barrier is told of on an empty page, counts its days, and is there after a new start', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
  await expect(heading(page, words.page.title(office, year))).toBeVisible();
  await expect(page.getByRole('heading', { name: words.page.empty.title })).toBeVisible();
  await lift(page, appUrl, 'Uklart hvem som har ansvaret for tolk', 'bydelen', 43);
  await expect(page.getByText('Har ventet i 43 dager på svar fra bydelen.')).toBeVisible();
  await page.getByLabel(words.edit.level).selectOption({ label: words.level('bydel') });
  await page.getByLabel(words.edit.cause).selectOption({ label: words.cause.roles });
  for (const name of ['NAV Grorud', 'Bydelsdirektøren']) {
    await page.getByRole('button', { name: words.responsible.add }).click();
    await page.keyboard.type(name);
  }
  await page
    .getByLabel(words.requirements.choose)
    .selectOption({ label: words.requirements.option(named(second)) });
  await page.getByRole('button', { name: words.requirements.add, exact: true }).click();
  await expectSaved(page);
  await page.getByRole('link', { name: words.edit.toList }).click();
  const listed = entry(page, 'Uklart hvem som har ansvaret for tolk');
  await expect(listed).toContainText('Har ventet i 43 dager på svar fra bydelen');
  await expect(listed).toContainText(words.list.level('bydel'));
  await expect(listed).toContainText(words.list.responsible(['NAV Grorud', 'Bydelsdirektøren']));
  await expect(listed).toContainText(words.list.requirements([named(second)]));
  await page.reload();
  await expect(listed).toBeVisible();
  expectWholeLog(await readStored(page), evaluation);
});

test('what waits longest stands first, and an answer moves it below what still waits', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  await lift(page, appUrl, 'Venter kort', 'bydelen', 3);
  await lift(page, appUrl, 'Venter lenge', 'staten', 90);
  const titles = page.locator('main li').getByRole('link', { name: /^Venter/ });
  await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
  await expect(titles).toHaveText(['Venter lenge', 'Venter kort']);
  await titles.first().click();
  await page.getByLabel(words.edit.answer, { exact: true }).fill('Ordningen kommer i mai.');
  await expect(page.getByText(words.edit.noAnsweredDay)).toBeVisible();
  await page.getByLabel(words.edit.answeredDay, { exact: true }).fill(inDays(-10));
  await expect(page.getByText(`${words.answered(inDays(-10), 80)}.`)).toBeVisible();
  await expectSaved(page);
  await page.getByRole('link', { name: words.edit.toList }).click();
  await expect(titles).toHaveText(['Venter kort', 'Venter lenge']);
  await page.getByLabel(words.filter.status).selectOption({ label: words.status.answered });
  await expect(titles).toHaveText(['Venter lenge']);
  await page.getByRole('button', { name: words.filter.clear }).click();
  await expect(titles).toHaveCount(2);
});

test('on paper a barrier has its days in words, and nothing to press', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  await lift(page, appUrl, 'Venter lenge', 'staten', 90);
  await page.emulateMedia({ media: 'print' });
  const day = page.locator(`[data-text="${calendarDay(inDays(-90))}"]`);
  await expect(day).toBeVisible();
  await expect(page.getByLabel(words.edit.liftedDay, { exact: true })).toBeHidden();
});

test('an answer that is overdue is told of at home, and search finds the barrier', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  await lift(page, appUrl, 'Samtykkeskjema som alle forstår', 'byrådsavdelingen', 30);
  await page.getByLabel(words.edit.answerDue, { exact: true }).fill(inDays(-2));
  await expect(page.getByText(`${words.due(inDays(-2), true)}.`)).toBeVisible();
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.overview));
  const told = page.getByText(pageText.home.unanswered(1));
  await expect(told).toBeVisible();
  await told.getByRole('link', { name: pageText.home.toBarriers }).click();
  await expect(heading(page, words.page.title(office, year))).toBeVisible();
  await expect(entry(page, 'Samtykkeskjema')).toContainText(words.list.overdue);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: pageText.search.label }).fill('samtykkeskjema');
  await page.getByRole('option', { name: /Samtykkeskjema/ }).click();
  await expect(heading(page, 'Samtykkeskjema som alle forstår')).toBeVisible();
});

test('a barrier is made from a requirement and from an action, and stands on both', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, first)));
  await card(page, first)
    .getByRole('button', { name: `${words.standsIn.add}${words.standsIn.addFor(first)}` })
    .click();
  await expect(heading(page, words.edit.newTitle)).toBeFocused();
  await page.getByLabel(words.edit.what).fill('For få boliger');
  await expect(page.getByRole('link', { name: words.requirements.label(named(first)) })).toBeVisible();
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, first)));
  await card(page, first)
    .getByRole('link', { name: words.standsIn.link('For få boliger', 'open') })
    .click();
  await expect(heading(page, 'For få boliger')).toBeVisible();

  await goToPlace(page, 'plan', 'plan');
  await page.getByRole('button', { name: pageText.actions.page.add }).click();
  await page.getByLabel(pageText.actions.edit.what).fill('Avtale med utleiere');
  await page.getByRole('button', { name: `${words.standsIn.add}${words.standsIn.addForAction}` }).click();
  await expect(heading(page, words.edit.newTitle)).toBeFocused();
  await expect(page.getByRole('link', { name: 'Avtale med utleiere' })).toBeVisible();
  await page.getByLabel(words.edit.what).fill('Ingen ordning for garanti');
  await expectSaved(page);
  await page.getByRole('link', { name: 'Avtale med utleiere' }).click();
  await expect(
    page.getByRole('link', { name: words.standsIn.link('Ingen ordning for garanti', 'open') }),
  ).toBeVisible();
});

test('what is deleted can be undone, and a day that was set can be taken away', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  await lift(page, appUrl, 'For få boliger', 'bydelen', 5);
  await page.getByLabel(words.edit.liftedDay, { exact: true }).fill('');
  await page.getByLabel(words.edit.liftedTo).focus();
  await expect(page.getByText(words.edit.noLiftedDay)).toBeVisible();
  await page.getByRole('button', { name: words.edit.remove }).click();
  await expect(heading(page, words.page.title(office, year))).toBeFocused();
  await expect(entry(page, 'For få boliger')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(entry(page, 'For få boliger')).toHaveCount(1);
});

test('a reason is asked for where a barrier is set aside', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  await lift(page, appUrl, 'For få boliger', 'bydelen', 5);
  await page.getByLabel(words.edit.ended).selectOption({ label: words.status.setAside });
  await expect(page.getByText(words.edit.demanded)).toBeVisible();
  await page.getByLabel(words.edit.endReason.setAside).fill('Ordningen er lagt ned');
  await expect(page.getByText(words.edit.demanded)).toHaveCount(0);
  await page.getByRole('link', { name: words.edit.toList }).click();
  await expect(entry(page, 'For få boliger')).toContainText(
    words.list.ended('setAside', 'Ordningen er lagt ned'),
  );
});

test('the barriers and one of them can be read by all', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  await lift(
    page,
    appUrl,
    'Uklart hvem som har ansvaret for tolk i barnehagen når foreldrene er nye',
    'bydelen',
    43,
  );
  await page.getByLabel(words.edit.answerDue, { exact: true }).fill(inDays(-2));
  await page.getByRole('button', { name: words.responsible.add }).click();
  await page.keyboard.type('Bydelsdirektøren');
  await expectAccessibleOnAllScreens(page, 'a barrier');
  await page.getByRole('link', { name: words.edit.toList }).click();
  await expect(heading(page, words.page.title(office, year))).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'the barriers');
  expect(await page.title()).toBe(text.shell.pageTitle(words.page.title(office, year)));
});
