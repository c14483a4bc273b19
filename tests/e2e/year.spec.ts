import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  addressOf,
  author,
  card,
  evaluation,
  expectSaved,
  office,
  startEvaluation,
  year,
} from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { named } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import { evaluationIn } from './support/years.ts';

const words = pageText.year;

type Proposed = { id: string; title: string; requirements: number[] };

const file = JSON.parse(
  readFileSync(
    new URL('../../standards/oslostandard-integrering-flyktninger/1.year.json', import.meta.url),
    'utf8',
  ),
) as { points: Proposed[] };

function proposed(id: string): Proposed {
  const point = file.points.find((each) => each.id === id);
  if (!point) throw new Error(id);
  return point;
}

const network = proposed('ledernettverk');
const ssu = proposed('ssu');

/** The point as it stands on the page of the year. */
function point(page: Page, id: string) {
  return page.locator(`[data-point="${id}"]`);
}

/** An evaluation begun on 5 January, seen on 15 June. */
async function startInJanuary(page: Page, appUrl: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-01-05T12:00:00') });
  await startEvaluation(page, appUrl);
  await page.clock.setSystemTime(new Date('2026-06-15T12:00:00'));
  await openYear(page, appUrl);
}

async function openYear(page: Page, appUrl: string, id = evaluation): Promise<void> {
  await page.goto(addressOf(appUrl, paths.year(id)));
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: words.page.points })).toBeVisible();
}

test('where the office is, what is late and for whom; one press says that a time was held, and the next follows', async ({
  page,
  appUrl,
}) => {
  await startInJanuary(page, appUrl);
  await expect(page.getByRole('heading', { level: 1, name: words.page.title(office, year) })).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toContainText(words.step.assess);
  await expect(page.getByText(words.coming.counts(5, 2))).toBeVisible();

  const times = point(page, network.id).locator('[data-due]');
  await expect(times).toHaveText([/1\. februar 2026.*Forsinket/s]);
  await times.getByRole('button', { name: words.point.hold, exact: false }).first().click();
  await expect(times).toHaveText([/1\. februar 2026.*Holdt 1\. februar 2026/s, /1\. mai 2026.*Forsinket/s]);
  // The buttons went with what they said: the focus stays at what is said now.
  await expect(times.first().locator('p').first()).toBeFocused();
  await expectSaved(page);

  await page.getByRole('button', { name: pageText.rowHistory.undo }).click();
  await expect(times).toHaveText([/1\. februar 2026.*Forsinket/s]);
  await page.getByRole('button', { name: pageText.rowHistory.redo }).click();
  await expect(times).toHaveCount(2);

  const first = point(page, ssu.id).locator('[data-due="2026-03-01"]');
  await first.getByRole('button', { name: words.point.miss }).click();
  await first.getByLabel(words.point.why).fill('Møtet ble avlyst');
  await expect(first).toContainText(words.point.missed('Møtet ble avlyst'));
  await expectSaved(page);

  // By whom it is for.
  await page.getByRole('radio', { name: words.coming.byRole }).click();
  await expect(page.getByRole('region', { name: 'Veileder' })).toContainText(proposed('deltakerrad').title);

  await openYear(page, appUrl);
  await expect(first).toContainText(words.point.missed('Møtet ble avlyst'));
  await expect(times).toHaveCount(2);

  // On the requirement it is about, and on the first page.
  const [number = 0] = network.requirements;
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, number)));
  await card(page, number).getByText(words.card.title).click();
  await expect(card(page, number)).toContainText(words.point.heldOn('2026-02-01'));
  await page.goto(addressOf(appUrl, paths.overview));
  const next = page.getByRole('region', { name: words.home.title });
  // Three of all; and of those after them, what is for the role of whoever reads.
  await expect(next.getByRole('list')).toHaveCount(2);
  await expect(next.getByText(words.home.own(author.role))).toBeVisible();
  await expect(next.getByRole('list').first().getByRole('listitem')).toHaveCount(3);
  await expect(next.getByRole('listitem').first()).toContainText(proposed('deltakerrad').title);
});

test('the second of two presses in a row does not hit what the first has put there', async ({
  page,
  appUrl,
}) => {
  await startInJanuary(page, appUrl);
  const time = point(page, ssu.id).locator('[data-due="2026-03-01"]');
  await time.getByRole('button', { name: words.point.miss }).dblclick();
  await expectSaved(page);
  await expect(time.getByRole('button', { name: words.point.takeBack })).toBeVisible();
  await time.getByRole('button', { name: words.point.takeBack }).dblclick();
  await expectSaved(page);
  await expect(time.getByRole('button', { name: words.point.miss })).toBeVisible();
  // Where the focus stays, each press counts.
  await time.getByRole('button', { name: /^Holdt/ }).click();
  await time.getByRole('button', { name: words.point.takeBack }).click();
  await page.getByRole('button', { name: pageText.rowHistory.undo }).dblclick();
  await expect(time.getByRole('button', { name: words.point.miss })).toBeVisible();
});

test('a point is changed, left out with a reason and taken in again, and one is added, and all comes along next year', async ({
  page,
  appUrl,
}) => {
  await startInJanuary(page, appUrl);
  await point(page, ssu.id).getByText(words.edit.fold).click();
  await point(page, ssu.id).getByLabel(words.edit.responsible).fill('Nestleder');
  await point(page, ssu.id).getByLabel(words.edit.months).selectOption('3');
  await expect(point(page, ssu.id).locator('[data-due]')).toHaveCount(4);
  await expect(point(page, ssu.id)).toContainText(words.point.changed);

  await point(page, network.id).getByText(words.edit.fold).click();
  await point(page, network.id).getByRole('button', { name: words.edit.leaveOut }).click();
  await expect(point(page, network.id).getByRole('heading')).toBeFocused();
  await point(page, network.id).getByLabel(words.edit.leaveOutReason).fill('Nabobydelen går for oss');
  await expect(point(page, network.id)).toContainText(words.point.leftOut('Nabobydelen går for oss'));
  await expect(point(page, network.id).locator('[data-due]')).toHaveCount(0);

  await page.getByRole('button', { name: words.add }).click();
  await expect(page.getByLabel(words.edit.title).last()).toBeFocused();
  await page.keyboard.type('Allmøte om flyktningarbeidet');
  await expect(page.getByRole('heading', { level: 3, name: 'Allmøte om flyktningarbeidet' })).toBeVisible();
  await expectSaved(page);

  const start = text.overview.start;
  await page.goto(addressOf(appUrl, paths.overview));
  await page.getByRole('button', { name: start.button }).click();
  const dialogue = page.getByRole('dialog', { name: start.title });
  await dialogue.getByLabel(start.office, { exact: true }).selectOption({ label: office });
  await dialogue.getByLabel(start.year, { exact: true }).fill(String(year + 1));
  await expect(dialogue).toContainText(
    pageText.startAlong.baseline({ from: year, signedOff: false, points: 3, meetingPoints: 0, meetings: 0 }),
  );
  await dialogue.getByRole('button', { name: start.submit }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: pageText.assess.title(office, year + 1) }),
  ).toBeVisible();
  await openYear(page, appUrl, evaluationIn(year + 1));
  await expect(point(page, ssu.id)).toContainText(words.point.responsible('Nestleder'));
  await expect(point(page, network.id)).toContainText(words.point.leftOut('Nabobydelen går for oss'));
  await expect(page.getByRole('heading', { level: 3, name: 'Allmøte om flyktningarbeidet' })).toBeVisible();
});

test('the year leaves as a calendar file, and the same time is the same entry after an edit', async ({
  page,
  appUrl,
}) => {
  await startInJanuary(page, appUrl);
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const save = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.calendar.save }).click();
    return readFileSync(await (await download).path(), 'utf8').replaceAll('\r\n ', '');
  };
  const entry = new RegExp(
    `UID:.*_fast_${ssu.id}_2026-1\r\n.*\r\nSEQUENCE:(\\d+)\r\nDTSTART;VALUE=DATE:(\\d+)`,
  );
  expect(entry.exec(await save())?.slice(1)).toEqual(['0', '20260301']);
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await page.getByRole('button', { name: words.calendar.save }).dblclick();
  await expect.poll(() => saved.length).toBe(1);
  await point(page, ssu.id).getByText(words.edit.fold).click();
  await point(page, ssu.id).getByLabel(words.edit.first).fill('2026-04-10');
  await expectSaved(page);
  expect(entry.exec(await save())?.slice(1)).toEqual(['1', '20260410']);
  // A double press was one file, and this is the second.
  expect(saved).toHaveLength(2);
});

test('the year can be read and told of by all', async ({ page, appUrl }) => {
  await startInJanuary(page, appUrl);
  await point(page, ssu.id).getByText(words.edit.fold).click();
  await point(page, ssu.id).getByRole('button', { name: words.point.miss }).first().click();
  await expectAccessibleOnAllScreens(page, 'the year');
  const [number = 0] = ssu.requirements;
  await expect(point(page, ssu.id)).toContainText(named(number).shortName ?? '');
});
