import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  author,
  addressOf,
  choose,
  expectAssessing,
  expectSaved,
  office,
  haveEvaluation,
  year,
} from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { chooseFile, twoColleagues } from './support/colleagues.ts';
import { askToErase, takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { named, standard } from './support/standard.ts';
import { readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { evaluationIn, takeInYears } from './support/years.ts';

const words = pageText.home;
const own = standard.requirements.filter(({ responsible }) =>
  standard.parties.some(
    ({ id, officeKinds }) => responsible.includes(id) && officeKinds.includes('nav-kontor'),
  ),
);

test('home says the one next thing, and leads to it', async ({ page, appUrl }) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.overview));
  const applicable = own.length;
  const next = page.locator('[data-next]');
  await expect(next).toHaveText(
    words.next({ kind: 'assess', begun: false, remaining: applicable, applicable }),
  );
  await page.getByRole('link', { name: text.overview.row.begin }).click();
  await expectAssessing(page);
  await choose(page, own[0]?.number ?? 0, 4);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.overview));
  await expect(next).toHaveText(
    words.next({ kind: 'assess', begun: true, remaining: applicable - 1, applicable }),
  );
  await expect(page.getByRole('region', { name: words.answered.title })).toContainText(
    words.answered.by(author.name, 1),
  );
  for (const { number, shortName } of own.filter(({ deadline }) => deadline)) {
    await expect(
      page.getByRole('link', { name: words.deadlines.requirement({ number, shortName }) }),
    ).toBeVisible();
  }
});

test('home tells what a colleague has added since one was last here, and by whom', async ({
  page,
  appUrl,
}) => {
  const [first, second] = [own[0]?.number ?? 0, own[1]?.number ?? 0];
  const { leader, colleague } = twoColleagues(
    [{ about: first, patch: { score: 2 } }],
    [],
    [{ about: second, patch: { score: 3 } }],
  );
  await withoutFileDialogue(page);
  await page.clock.install({ time: new Date('2026-11-23T08:00:00.000Z') });
  await page.goto(appUrl);
  await chooseFile(page, leader.file);
  await takeInWithoutName(page);
  await expect(page.locator('[data-next]')).toBeVisible();
  await expect(page.getByRole('region', { name: words.answered.title })).toBeVisible();
  await expect(page.getByRole('region', { name: words.news.title })).toHaveCount(0);

  // That one has been here is on the disk before the next day comes.
  const visits = async () =>
    ((await readStored(page)).stores['settings'] as { key: string }[]).filter(({ key }) =>
      key.startsWith('visits:'),
    );
  await expect.poll(visits).toHaveLength(1);
  await page.clock.setFixedTime(new Date('2026-11-24T08:00:00.000Z'));
  await chooseFile(page, colleague.file);
  await page.getByRole('button', { name: pageText.exchange.open.plan.takeIn }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  const news = page.getByRole('region', { name: words.news.title });
  await expect(news).toContainText(words.news.by('Kollega 1', 1, [named(second)]));
  // Coming back within the visit takes the news from nobody.
  await page.reload();
  await expect(news).toContainText(words.news.by('Kollega 1', 1, [named(second)]));
});

test('older years are folded, and erasing lies in a menu', async ({ page, appUrl }) => {
  await takeInYears(page, appUrl, { 2024: { 7: 1 }, 2025: { 7: 1 }, 2026: { 7: 2 } });
  const older = page.getByRole('heading', { level: 3, name: '2025' });
  await expect(page.getByText(words.earlier(2))).toBeVisible();
  await expect(older).toHaveCount(0);
  await page.getByText(words.earlier(2)).click();
  await expect(older).toBeVisible();
  await expect(page.getByRole('button', { name: text.overview.row.erase })).toHaveCount(0);
  await askToErase(page, office, 2025);
  await expect(page.getByRole('dialog')).toContainText(text.overview.erase.title(office, 2025));
  await page.keyboard.press('Escape');
  // The year one was in stands first.
  await page.goto(addressOf(appUrl, paths.results(evaluationIn(2025))));
  await expect(page.getByRole('heading', { level: 1, name: /2025/ })).toBeVisible();
  await page.goto(addressOf(appUrl, paths.overview));
  await expect(
    page.getByRole('region', { name: words.title(office, 2025) }).locator('[data-next]'),
  ).toBeVisible();
});

test('at 390 and 320 px home is whole and axe finds nothing', async ({ page, appUrl }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await takeInYears(page, appUrl, { 2025: { 7: 1 }, [year]: { 7: 2 } });
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await page.getByRole('button', { name: words.more }).first().click();
    await expect(page.getByRole('region', { name: words.left.title })).toBeVisible();
    await expectAccessible(page, `${width} px`);
    await page.keyboard.press('Escape');
  }
});

test('an office that somebody here has named is in the list when the next year is started', async ({
  page,
  appUrl,
}) => {
  const start = text.overview.start;
  const name = 'Åsen mottak';
  await page.goto(appUrl);
  await page.getByRole('button', { name: text.overview.welcome.start.title }).click();
  const dialogue = page.getByRole('dialog', { name: start.title });
  await dialogue.getByLabel(start.notListed).check();
  await dialogue.getByLabel(start.name).fill(name);
  await dialogue.getByLabel(start.kind).selectOption('nav-kontor');
  await dialogue.getByLabel(start.year, { exact: true }).fill(String(year));
  await dialogue.getByRole('button', { name: start.submit }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: pageText.assess.title(name, year) }),
  ).toBeVisible();
  await page.goto(addressOf(appUrl, paths.overview));
  await page.getByRole('button', { name: start.button }).click();
  const chosen = dialogue.getByLabel(start.office, { exact: true });
  await expect(chosen.locator('option:checked')).toHaveText(name);
  await dialogue.getByLabel(start.year, { exact: true }).fill(String(year + 1));
  await dialogue.getByRole('button', { name: start.submit }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: pageText.assess.title(name, year + 1) }),
  ).toBeVisible();
  const { evaluations = [] } = (await readStored(page)).stores;
  expect(new Set((evaluations as { office: string }[]).map(({ office: id }) => id)).size).toBe(1);
});

test('a year that is signed says so in its row, with the role', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await page.getByRole('button', { name: /eksempeldata/ }).click();
  await page.goto(addressOf(appUrl, paths.overview));
  await expect(page.locator('main details summary').first()).toBeVisible();
  for (const summary of await page.locator('main details summary').all()) await summary.click();
  await expect(page.locator('[data-row-signed]').first()).toHaveText(
    /^Signert \d+\. \S+ \d{4} av .+\. Svar og tall er låst\.$/,
  );
});
