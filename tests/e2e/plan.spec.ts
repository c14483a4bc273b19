import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { targetOf } from '#src/domain/scoring/assessedRequirements.ts';
import { paths } from '#src/state/paths.ts';
import { calendarDay } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, choose, evaluation, expectSaved, office, year } from './support/assess.ts';
import { expectAccessible, expectAccessibleOnAllScreens } from './support/axe.ts';
import { withoutFileDialogue } from './support/files.ts';
import { goToPlace } from './support/navigation.ts';
import { named, standard } from './support/standard.ts';
import { expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { first, second, haveTwoYears } from './support/twoYears.ts';

const words = pageText.actions;

const [targetOfFirst = 0] = standard.requirements
  .filter(({ number }) => number === first)
  .map((requirement) => targetOf(standard, requirement));

/** So many days from now, as a field of a date has it. */
function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** From the gap of the first requirement to an action with a title, a role and a deadline. */
async function planFirst(page: Page, appUrl: string, day: string): Promise<void> {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
  await expect(heading(page, words.page.title(office, year))).toBeVisible();
  await expect(page.getByRole('heading', { name: words.page.empty.title })).toBeVisible();
  await page.getByRole('link', { name: words.page.empty.toGaps }).click();
  await page
    .locator(`[data-entry="${first}"]`)
    .getByRole('button', { name: `${words.onRequirement.add}${words.onRequirement.addFor(first)}` })
    .click();
  await expect(heading(page, words.edit.newTitle)).toBeFocused();
  await page.getByLabel(words.edit.what).fill('Skrive rutinen og ta den i bruk');
  await page.getByRole('button', { name: words.roles.add }).click();
  await page.keyboard.type('Fagleder');
  await page.getByLabel(words.deadline.first).fill(day);
  await page.getByRole('button', { name: words.notes.add }).focus();
  await expectSaved(page);
}

test('an action is made from a gap, stands in the plan, and is there after a new start', async ({
  page,
  appUrl,
}) => {
  const day = inDays(30);
  await planFirst(page, appUrl, day);
  await page.getByRole('link', { name: words.edit.toPlan }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Skrive rutinen og ta den i bruk' });
  await expect(entry).toContainText(words.list.deadline(day, false));
  await expect(entry).toContainText(words.list.responsible(['Fagleder']));
  await expect(entry).toContainText(words.list.requirements([named(first)]));
  await expect(page.getByText(words.page.counts(1, 1, 0))).toBeVisible();
  await expect(
    page.getByText(words.effect.sentence({ reached: 3, scored: 5 }, { reached: 2, scored: 5 })),
  ).toBeVisible();
  await page.reload();
  await expect(entry).toBeVisible();
  expectWholeLog(await readStored(page), evaluation);

  await goToPlace(page, 'results', 'gaps');
  await expect(
    page.locator(`[data-entry="${first}"]`).getByRole('link', { name: /^Skrive rutinen/ }),
  ).toBeVisible();
});

test('a deadline is moved with a reason and no other way, and the old one stays in sight', async ({
  page,
  appUrl,
}) => {
  const [before, after] = [inDays(-3), inDays(20)];
  await planFirst(page, appUrl, before);
  await expect(page.getByText(words.deadline.overdue)).toBeVisible();
  await page.getByRole('link', { name: words.edit.toPlan }).click();
  await page.getByRole('link', { name: 'Skrive rutinen og ta den i bruk' }).click();
  await page.getByRole('button', { name: words.deadline.move }).click();
  await expect(page.getByLabel(words.deadline.to)).toBeFocused();
  await page.getByLabel(words.deadline.to).fill(after);
  await page.getByRole('button', { name: words.deadline.save, exact: true }).click();
  await expect(page.getByText(words.deadline.reasonMissing)).toBeVisible();
  await page.getByLabel(words.deadline.reason).fill('Vikaren begynner i mai');
  await page.getByRole('button', { name: words.deadline.save, exact: true }).click();
  await expect(page.getByText(words.deadline.set(after))).toBeVisible();
  await expect(page.getByText(words.deadline.why('Vikaren begynner i mai'))).toBeVisible();
  await expect(page.getByText(words.deadline.overdue)).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: calendarDay(before) })).toContainText(
    words.deadline.moved(before, after, 'Vikaren begynner i mai'),
  );
  await expect(page.getByRole('button', { name: words.deadline.move })).toBeFocused();
});

test('a deadline goes to a calendar, and after an edit it is the same entry, newer', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  const [before, after] = [inDays(10), inDays(20)];
  await planFirst(page, appUrl, before);
  const takeOut = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const withoutName = page.getByRole('button', { name: pageText.identityQuestion.withoutName });
    const done = page.getByText(words.calendar.outcome.downloaded);
    await expect(withoutName.or(done).first()).toBeVisible();
    if (await withoutName.isVisible()) await withoutName.click();
    const file = await download;
    await expect(done).toBeVisible();
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
    const content = await readFile(await file.path(), 'utf8');
    const valueOf = (key: string) =>
      new RegExp(`^${key}:(.*)$`, 'm').exec(content.replaceAll('\r\n ', ''))?.[1]?.trim() ?? '';
    return {
      uid: valueOf('UID'),
      title: valueOf('SUMMARY'),
      sequence: Number(valueOf('SEQUENCE')),
      day: valueOf('DTSTART;VALUE=DATE'),
    };
  };
  const out = await takeOut(words.calendar.save.action);
  expect(out).toMatchObject({
    title: words.calendar.title('Skrive rutinen og ta den i bruk'),
    day: before.replaceAll('-', ''),
  });
  await page.getByLabel(words.edit.what).fill('Skrive rutinen');
  await page.getByLabel(words.deadline.first).fill(after);
  await expectSaved(page);
  await page.getByRole('link', { name: words.edit.toPlan }).click();
  const again = await takeOut(words.calendar.save.plan);
  expect(again).toMatchObject({
    uid: out.uid,
    title: words.calendar.title('Skrive rutinen'),
    day: after.replaceAll('-', ''),
  });
  expect(again.sequence).toBeGreaterThan(out.sequence);
  await expectAccessible(page, 'light');
});

test('Hjem tells of what is past its deadline, and Gjør klar of the gaps nobody does anything about', async ({
  page,
  appUrl,
}) => {
  await planFirst(page, appUrl, inDays(-1));
  await page.goto(addressOf(appUrl, paths.ready(evaluation)));
  const unplanned = page.locator('details').filter({ hasText: pageText.ready.unplanned.title(2) });
  await unplanned.locator('summary').click();
  await expect(unplanned.getByRole('listitem')).not.toHaveCount(0);
  await expect(unplanned.locator(`[data-requirement-entry="${first}"]`)).toHaveCount(0);
  await expect(unplanned.locator(`[data-requirement-entry="${second}"]`)).toBeVisible();
  await page.goto(addressOf(appUrl, paths.overview));
  const told = page.getByText(pageText.home.overdue(1));
  await expect(told).toBeVisible();
  await told.getByRole('link', { name: pageText.home.toPlan }).click();
  await expect(heading(page, words.page.title(office, year))).toBeVisible();
});

test('a done action changes no level before somebody confirms it', async ({ page, appUrl }) => {
  await planFirst(page, appUrl, inDays(10));
  const answers = async () => expectWholeLog(await readStored(page), evaluation);
  const before = await answers();
  await page.getByLabel(words.edit.status, { exact: true }).selectOption('done');
  await expectSaved(page);
  await expect(page.getByRole('button', { name: words.end.confirm(targetOfFirst, first) })).toBeVisible();
  expect(await answers()).toEqual(before);
  await page.getByRole('button', { name: words.end.confirm(targetOfFirst, first) }).click();
  await expect(page.getByText(words.end.confirmed(targetOfFirst, first))).toBeVisible();
  await expectSaved(page);
  const after = await answers();
  expect(after.filter(({ score }, index) => score !== before[index]?.score)).toMatchObject([
    { requirement: first, score: targetOfFirst },
  ]);
});

test('what the office itself says after an action was done counts, also a lower level', async ({
  page,
  appUrl,
}) => {
  await planFirst(page, appUrl, inDays(10));
  await page.getByLabel(words.edit.status, { exact: true }).selectOption('done');
  await expectSaved(page);
  await page.getByRole('link', { name: words.edit.toPlan }).click();
  const asked = page.getByText(words.list.proposes(1));
  await expect(asked).toBeVisible();
  await expect(page.getByText(words.effect.nothing)).toHaveCount(0);
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, first)));
  await choose(page, first, 1);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
  await expect(page.getByText(words.effect.nothing)).toBeVisible();
  await expect(asked).toHaveCount(0);
});

test('several requirements are chosen, the plan is narrowed, and what is deleted can be undone', async ({
  page,
  appUrl,
}) => {
  await planFirst(page, appUrl, inDays(-1));
  await page
    .getByLabel(words.requirements.choose)
    .selectOption({ label: words.requirements.option(named(second)) });
  await page.getByRole('button', { name: words.requirements.add, exact: true }).click();
  await page.getByLabel(words.requirements.level(named(second)), { exact: true }).selectOption('2');
  await page.getByRole('link', { name: words.edit.toPlan }).click();
  await page.getByRole('button', { name: words.page.add }).click();
  await page.getByLabel(words.edit.what).fill('Avtale faste møter');
  await page.getByRole('link', { name: words.edit.toPlan }).click();
  const list = page.getByRole('listitem').filter({ has: page.getByRole('link') });
  const both = page.locator('main li').filter({ hasText: /Skrive rutinen|Avtale faste møter/ });
  await expect(both).toHaveCount(2);
  await page.getByLabel(words.filter.show, { exact: true }).selectOption({ label: words.filter.overdue });
  await expect(both).toHaveCount(1);
  await expect(list.filter({ hasText: 'Skrive rutinen' })).toContainText(words.list.overdue);
  await page.getByRole('button', { name: words.filter.clear }).click();
  await expect(both).toHaveCount(2);

  await page.getByRole('link', { name: 'Avtale faste møter' }).click();
  await page.getByRole('button', { name: words.edit.remove }).click();
  await expect(heading(page, words.page.title(office, year))).toBeFocused();
  await expect(both).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(both).toHaveCount(2);
});

test('the plan and an action can be read by all', async ({ page, appUrl }) => {
  await planFirst(page, appUrl, inDays(-1));
  await page.getByLabel(words.edit.status, { exact: true }).selectOption('done');
  await page.getByRole('button', { name: words.notes.add }).click();
  await page.reload();
  await page.getByRole('button', { name: words.deadline.move }).click();
  await page.getByRole('button', { name: words.notes.add }).click();
  await expectAccessibleOnAllScreens(page, 'an action');
  await page.getByRole('link', { name: words.edit.toPlan }).click();
  await expect(heading(page, words.page.title(office, year))).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'the plan');
});
