import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { addressOf, card, evaluation, expectSaved } from './support/assess.ts';
import { expect, test } from './support/test.ts';
import { first, second, haveTwoYears } from './support/twoYears.ts';

const words = papers.reportPage;

/** As the browser does when it prints: tells the page, and applies the rules for paper. */
async function asOnPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

async function openReport(page: Page, appUrl: string): Promise<void> {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.report(evaluation)));
  await expect(page.getByRole('article', { name: words.paper.preview })).toBeVisible();
}

/** What a person would see of these on the sheet. */
async function shown(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);
}

const pages: [name: string, path: string][] = [
  ['the cards', paths.assess(evaluation)],
  ['the gaps', paths.gaps(evaluation)],
  ['the result', paths.results(evaluation)],
  ['the trends', paths.trends(evaluation)],
  ['the indicators', paths.indicators(evaluation)],
  ['one requirement', paths.requirementHistory(evaluation, first)],
  ['the report', paths.report(evaluation)],
  ['the comparison', paths.compare],
];

test('on paper no page has menus, and no button that leads anywhere', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await haveTwoYears(page, appUrl);
  for (const [name, path] of pages) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(addressOf(appUrl, path));
    await expect(page.locator('main h1').first(), name).toBeVisible();
    await expect(page.getByText(text.shell.loading), name).toHaveCount(0);
    if (path === paths.report(evaluation)) await expect(page.locator('[data-paper]')).toBeVisible();
    await asOnPaper(page);
    expect(await shown(page, 'body > * header nav, .aksel-button'), name).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
});

test('on paper what is planned and what stands in the way are words, with no field and nothing of how the page works', async ({
  page,
  appUrl,
}) => {
  const { actions, barriers, feedback } = pageText;
  await haveTwoYears(page, appUrl);
  const look = async (name: string, says: string[], notes: string[] = []) => {
    await expectSaved(page);
    await asOnPaper(page);
    expect(await shown(page, 'main :is(input, select, textarea, button)'), name).toBe(0);
    const written = await page
      .locator('main [data-text]')
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          element.checkVisibility() ? [element.getAttribute('data-text') ?? ''] : [],
        ),
      );
    expect(written, name).toEqual(says);
    for (const note of notes) await expect(page.getByText(note, { exact: true }), name).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  };

  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
  await page.getByRole('button', { name: actions.page.add }).click();
  await page.getByLabel(actions.edit.what).fill('Lage rutine');
  await look(
    'an action that is begun',
    ['Lage rutine', actions.status.plan],
    [actions.edit.lead, actions.notes.title, actions.roles.title, actions.deadline.title],
  );
  await page.getByLabel(actions.edit.status, { exact: true }).selectOption('done');
  await page.getByLabel(actions.end.carriedOn).selectOption('yes');
  await page.getByLabel(actions.end.carriedBy).fill('Fagleder');
  await page.getByLabel(actions.end.extraCost).fill('Ingen');
  await look(
    'a done action',
    ['Lage rutine', actions.status.done, actions.end.yes, 'Fagleder', 'Ingen'],
    [actions.edit.lead],
  );
  await page.getByRole('link', { name: actions.edit.toPlan }).click();
  await page.getByRole('button', { name: actions.bulk.start }).click();
  await page.getByRole('checkbox', { name: actions.bulk.choose('Lage rutine') }).check();
  await look('the plan', []);

  await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
  await page.getByRole('button', { name: barriers.page.add }).click();
  await page.getByLabel(barriers.edit.what).fill('For få boliger');
  await look(
    'a barrier that is begun',
    ['For få boliger'],
    [
      barriers.edit.lead,
      barriers.edit.cause,
      barriers.edit.ended,
      barriers.edit.answering,
      barriers.edit.lifting,
    ],
  );
  await page.getByLabel(barriers.edit.cause).selectOption('capacity');
  await page.getByLabel(barriers.edit.level).selectOption('bydel');
  await page.getByLabel(barriers.edit.liftedTo).fill('bydelsdirektøren');
  await look('a barrier', [
    'For få boliger',
    barriers.cause.capacity,
    barriers.level('bydel'),
    'bydelsdirektøren',
  ]);

  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, first)));
  await card(page, first).getByText(feedback.card.title).click();
  await card(page, first).getByRole('radio', { name: feedback.card.choice.unclear }).check();
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.feedback(evaluation)));
  await expect(page.getByText(feedback.list.counts(1, 1))).toBeVisible();
  await look('feedback', [], [feedback.list.outcome(first), feedback.unsettled]);
});

test('of the report only the paper is printed, from its own title down', async ({ page, appUrl }) => {
  await openReport(page, appUrl);
  await asOnPaper(page);
  const headings = page.locator('h1');
  await expect(headings.filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('[data-paper] h1')).toBeVisible();
  expect(await shown(page, 'main :is(input, textarea, button)')).toBe(0);
  // The first section begins on a sheet of its own, the others follow on it; the links lead within the file.
  const sections = page.locator('[data-paper] [data-section]');
  await expect(sections).not.toHaveCount(0);
  const breaks = await sections.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakBefore));
  expect(breaks).toEqual(['page', ...breaks.slice(1).map(() => 'auto')]);
  const targets = await page
    .locator('[data-paper] nav a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(1);
  for (const target of targets) await expect(page.locator(`[data-paper] ${target}`)).toHaveCount(1);
  for (const table of await page.locator('[data-paper] table').all()) {
    await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
    await expect(table.locator('tbody tr').first()).toHaveCSS('break-inside', 'avoid');
  }
});

test('paper is white in the dark too, and gets its drawings in its own width', async ({ page, appUrl }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.gaps(evaluation)));
  const drawing = page.getByRole('figure').locator('svg').first();
  await expect(drawing).toBeVisible();
  expect(Number(await drawing.getAttribute('width'))).toBeLessThan(320);
  await asOnPaper(page);
  await expect(page.locator('html')).toHaveClass(/light/);
  await expect(drawing).toHaveAttribute('width', '760');
  const background = await drawing.evaluate((svg) =>
    getComputedStyle(svg).getPropertyValue('--chart-background').trim(),
  );
  expect(background).toBe('#fff');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).toHaveClass(/dark/);
});

test('the printed file has marks for those who listen, and an outline', async ({ page, appUrl }) => {
  await openReport(page, appUrl);
  const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toContain('/Outlines');
  // A cover, a list of contents, and the sections: A4, to the point.
  const sheets = pdf.match(/\/MediaBox ?\[0 0 59[45][.\d]* 84[12][.\d]*\]/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(5);
});

test('the button prints the paper under the name of its file, once personal data are seen to', async ({
  page,
  appUrl,
}) => {
  await page.addInitScript(() => {
    window.print = () => Reflect.set(window, 'printed', document.title);
  });
  await openReport(page, appUrl);
  const before = await page.title();
  await page.getByRole('textbox', { name: words.choose.introduction }).fill('Ring 22 33 44 55.');
  await page.getByRole('button', { name: words.takeOut.buttons.pdf }).click();
  const dialogue = page.getByRole('dialog', { name: words.personalData.title });
  await expect(dialogue).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBeUndefined();
  await dialogue.getByRole('button', { name: words.personalData.goOn }).click();
  await expect
    .poll(async () => page.evaluate(() => Reflect.get(window, 'printed')))
    .toMatch(/^NAV Grorud 2026 egenevaluering \d{4}-\d\d-\d\d$/);
  await expect(page).toHaveTitle(before);
});

test('short cards share a sheet', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expect(card(page, second)).toBeVisible();
  await page.setViewportSize({ width: 650, height: 979 });
  await asOnPaper(page);
  const heights = await page
    .locator('[data-requirement]')
    .evaluateAll((cards) => cards.map((each) => each.getBoundingClientRect().height));
  // A sheet of A4 within its margins is 979 pixels high.
  const short = heights.filter((height) => height < 979 / 2);
  expect(short.length).toBeGreaterThan(heights.length / 2);
  expect(await shown(page, 'textarea')).toBeLessThan(heights.length);
  await expect(page.getByText(pageText.assess.evidence.add).filter({ visible: true })).toHaveCount(0);
});
