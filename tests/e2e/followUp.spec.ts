import type { Page } from '@playwright/test';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, evaluation, expectSaved, office, year } from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { haveTwoYears } from './support/twoYears.ts';

const words = pageText.meetings;
const { followUp, hold, prepare } = words;

const decided = 'Alle får en kontaktperson';
const role = 'Fagleder';
const past = '2025-01-15';

const inDays = (days: number) => dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** A meeting in the ressursteam that decides one thing, due long ago if nothing else is said, and is closed. Nothing else is reached. */
async function holdMeeting(page: Page, appUrl: string, due = past): Promise<void> {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.meetings(evaluation)));
  await page.getByRole('button', { name: words.page.begin.resourceTeam, exact: true }).click();
  await page.getByRole('link', { name: prepare.begin }).click();
  await page.getByRole('button', { name: prepare.begin }).click();
  await page.getByRole('button', { name: hold.decision.add }).click();
  await page.getByLabel(hold.decision.text(1), { exact: true }).fill(decided);
  await page.getByLabel(hold.decision.role, { exact: true }).first().fill(role);
  await page.getByLabel(hold.decision.due, { exact: true }).first().fill(due);
  await expectSaved(page);
  while ((await page.locator('[data-meeting-screen="end"]').count()) === 0) {
    const before = await title(page).textContent();
    await page.getByRole('button', { name: hold.next, exact: true }).click();
    await expect(title(page)).not.toHaveText(before ?? '');
  }
  await page.getByRole('button', { name: hold.end.close }).click();
  await expect(title(page)).toHaveText(hold.end.closed);
  await expectSaved(page);
}

const listed = (page: Page) => page.getByRole('listitem').filter({ hasText: followUp.note });

test('what was decided stands between meetings, is late for whom it is for, and is the first point of the next meeting', async ({
  page,
  appUrl,
}) => {
  await holdMeeting(page, appUrl);
  await page.goto(addressOf(appUrl, paths.year(evaluation)));
  await expect(page.getByRole('link', { name: pageText.year.coming.decision(decided) })).toBeVisible();
  await page.goto(addressOf(appUrl, paths.overview));
  await page.getByRole('link', { name: pageText.year.coming.decision(decided) }).click();

  await expect(listed(page)).toHaveCount(1);
  await expect(listed(page)).toContainText(followUp.state.overdue);
  await expect(listed(page)).toContainText(followUp.role(role));
  await expect(page.getByText(followUp.counts(1, 1))).toBeVisible();
  await listed(page).getByLabel(followUp.note).fill('Fem av seks har fått en');
  await expectSaved(page);
  await expectAccessibleOnAllScreens(page, 'the decisions of meetings');
  // Which meeting a point is of is said with what was written in it.
  await page.getByText(pageText.eraseText.history.title, { exact: true }).click();
  await expect(page.getByText(/^Saken «.+» i møte i ressursteamet \d+\. \S+ \d{4}/).first()).toBeVisible();

  await page.getByRole('button', { name: words.page.begin.resourceTeam, exact: true }).click();
  await expect(page.locator('[data-point]').first()).toContainText(words.followUpTitle);
  await page.getByRole('link', { name: prepare.begin }).click();
  await page.getByRole('button', { name: prepare.begin }).click();
  await expect(title(page)).toHaveText(words.followUpTitle);
  await expect(page.getByLabel(followUp.note)).toHaveValue('Fem av seks har fått en');
  const done = page.getByRole('button', { name: followUp.named(followUp.done, decided) });
  await done.focus();
  await page.keyboard.press('Enter');
  const again = page.getByRole('button', { name: followUp.named(followUp.open, decided) });
  await expect(again).toBeFocused();
  await page.getByRole('button', { name: pageText.rowHistory.undo }).click();
  await expect(done).toBeVisible();
  await done.click();
  await expectSaved(page);
  await expectAccessibleOnAllScreens(page, 'decisions that are followed up in a meeting');

  await page.getByRole('link', { name: hold.pause }).click();
  await page.getByRole('link', { name: hold.end.minutes }).click();
  await expect(page.getByRole('heading', { name: words.followUpTitle })).toBeVisible();
  await expect(page.getByText('Fem av seks har fått en').first()).toBeVisible();
  await page.goto(addressOf(appUrl, paths.year(evaluation)));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: pageText.year.coming.decision(decided) })).toHaveCount(0);
  expectWholeLog(await readStored(page), evaluation);
});

test('what a meeting decided and did not reach is there the year after', async ({ page, appUrl }) => {
  await holdMeeting(page, appUrl, inDays(30));
  const start = text.overview.start;
  await page.goto(addressOf(appUrl, paths.overview));
  await page.getByRole('button', { name: start.button }).click();
  const dialogue = page.getByRole('dialog', { name: start.title });
  await dialogue.getByLabel(start.office, { exact: true }).selectOption({ label: office });
  await dialogue.getByLabel(start.year, { exact: true }).fill(String(year + 1));
  await expect(dialogue).toContainText('fra møtene');
  await dialogue.getByRole('button', { name: start.submit }).click();
  await expect(title(page)).toHaveText(pageText.assess.title(office, year + 1));
  const next = evaluation.replace(`_${year}_`, `_${year + 1}_`);
  // The year before says where it is followed up, on each page of what was to be done.
  const { later } = pageText.year;
  for (const to of [paths.year, paths.plan, paths.barriers, paths.meetings]) {
    await page.goto(addressOf(appUrl, to(evaluation)));
    await expect(page.getByText(later.begun(year + 1))).toBeVisible();
    await expect(page.getByRole('link', { name: later.to(year + 1), exact: true })).toHaveAttribute(
      'href',
      `#${to(next)}`,
    );
  }
  await page.getByRole('link', { name: later.to(year + 1), exact: true }).click();
  await expect(title(page)).toHaveText(words.page.title(office, year + 1));
  await expect(page.getByText(later.begun(year + 1))).toHaveCount(0);
  await expect(listed(page)).toContainText(decided);
  // Which year it was decided in: said by the day the meeting is named by, or after it.
  await expect(listed(page)).toContainText(String(year));
  await page.getByRole('button', { name: words.page.begin.resourceTeam, exact: true }).click();
  await expect(page.locator('[data-point]').first()).toContainText(words.followUpTitle);
  await expect(page.locator('[data-point]').nth(1)).toContainText(words.reason('notReached'));
  await expectSaved(page);
  expectWholeLog(await readStored(page), next);

  // What falls due after the next year was begun is late there; of the year before nobody can tell.
  const begunOn = dayOf(new Date());
  await page.clock.setFixedTime(new Date(Date.now() + 60 * 24 * 60 * 60 * 1000));
  await page.goto(addressOf(appUrl, paths.meetings(evaluation)));
  await page.reload();
  await expect(
    page.getByText(later.asLeft(followUp.counts(1, 0), { year: year + 1, begunOn }), { exact: true }),
  ).toBeVisible();
  await expect(listed(page)).not.toContainText(followUp.state.overdue);
  // Home, where one is in that year, says so too.
  await page.goto(addressOf(appUrl, paths.overview));
  await expect(page.getByText(later.begun(year + 1))).toBeVisible();
  // What somebody says of it there afterwards is counted, and the sentence is true all the same.
  await page.goto(addressOf(appUrl, paths.meetings(evaluation)));
  const done = page.getByRole('button', { name: followUp.named(followUp.done, decided) });
  await done.click();
  await expect(
    page.getByText(later.asLeft(followUp.counts(0, 0), { year: year + 1, begunOn }), { exact: true }),
  ).toBeVisible();
  await page.goto(addressOf(appUrl, paths.meetings(next)));
  await expect(page.getByText(followUp.counts(1, 1), { exact: true })).toBeVisible();
});
