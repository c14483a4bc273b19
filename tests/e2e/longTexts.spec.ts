import type { Locator, Page } from '@playwright/test';
import { longestName, longestText } from '#src/domain/changes/Change.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { addressOf, card, evaluation } from './support/assess.ts';
import { exampleEvaluation, exampleMeeting, haveExample } from './support/examplePages.ts';
import { expect, test } from './support/test.ts';
import { first, haveTwoYears } from './support/twoYears.ts';
import { evaluationIn } from './support/years.ts';
import { overlapping, wordsOfPdf } from './support/wordsOfPdf.ts';

const words = pageText.assess.texts;
const lines = linesOf('linje');

function linesOf(name: string): string[] {
  return Array.from({ length: 120 }, (_, index) => `${name}${index}slutt`);
}

async function wordsOnPaper(page: Page) {
  return wordsOfPdf(await page.pdf({ preferCSSPageSize: true }));
}

async function expectWholeOnPaper(page: Page, all: readonly string[]): Promise<void> {
  const found = await wordsOnPaper(page);
  expect(overlapping(found).map(([a, b]) => `${a.sheet}: ${a.text} / ${b.text}`)).toEqual([]);
  const told = new Set(found.map((word) => word.text));
  expect(all.filter((line) => !told.has(line))).toEqual([]);
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

test('on paper a long text stands whole, and nothing lies over anything, on every page', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(240_000);
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  const here = card(page, first);
  await here.getByRole('textbox', { name: words.justification }).fill(lines.join('\n'));
  await saved(page);
  const pages: [path: string, drawn: string, holdsAll: boolean][] = [
    [paths.assess(evaluation), '[data-requirement]', true],
    [paths.requirementHistory(evaluation, first), `:text("${lines.at(-1)}")`, true],
    [paths.gaps(evaluation), 'main figure svg', false],
    [paths.results(evaluation), 'main h2', false],
    [paths.trends(evaluation), 'main figure svg', false],
    [paths.indicators(evaluation), 'main fieldset', false],
    [paths.report(evaluation), '[data-paper] [data-section]', false],
    [paths.compare, 'main figure svg, main [class*="notice"]', false],
    [paths.standards, 'main h2', false],
    [paths.overview, 'main h2', false],
    [paths.settings, 'main h2', false],
  ];
  for (const [path, drawn, holdsAll] of pages) {
    // Anew: of the page before nothing is left to be taken for this one.
    await page.goto('about:blank');
    await page.goto(addressOf(appUrl, path));
    await expect(page.locator(drawn).first(), path).toBeAttached();
    const found = await wordsOnPaper(page);
    expect(found.length, path).toBeGreaterThan(5);
    const over = overlapping(found).map(([a, b]) => `${a.sheet}: ${a.text} / ${b.text}`);
    expect(over, path).toEqual([]);
    if (!holdsAll) continue;
    const told = new Set(found.map((word) => word.text));
    expect(
      lines.filter((line) => !told.has(line)),
      path,
    ).toEqual([]);
  }
});

test('on paper every long text of a card stands whole, and nothing lies over anything', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  const here = card(page, first);
  const { evidence } = pageText.assess;
  await here.getByText(words.more, { exact: true }).click();
  await here.getByRole('textbox', { name: words.strengths }).fill(linesOf('styrke').join('\n'));
  await here.getByRole('textbox', { name: words.improvements }).fill(linesOf('forbedring').join('\n'));
  await here.getByRole('button', { name: evidence.add }).click();
  await here.getByRole('textbox', { name: /, dokumentasjon 1$/ }).fill(linesOf('bevis').join(' '));
  await saved(page);
  await expectWholeOnPaper(page, ['styrke', 'forbedring', 'bevis'].flatMap(linesOf));
});

test('on paper every long text of a case paper stands whole, and nothing lies over anything', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.report(evaluation)));
  const { choose } = papers.reportPage;
  await page.getByRole('radio', { name: choose.forms.case('ssu') }).check();
  await page.getByRole('textbox', { name: choose.proposal }).fill(linesOf('forslag').join('\n'));
  const { caseFields } = choose;
  await page.getByLabel(caseFields.economy).fill(linesOf('penger').join('\n'));
  await page.getByLabel(caseFields.attachments).fill(linesOf('vedlegg').join('\n'));
  const all = ['forslag', 'penger', 'vedlegg'].flatMap(linesOf);
  for (const line of all.filter((_, index) => index % 120 === 119))
    await expect(page.locator('[data-paper]')).toContainText(line);
  await expectWholeOnPaper(page, all);
});

test('a text that is too long stays in its field, and is never called saved', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  const field = card(page, first).getByRole('textbox', { name: words.justification });
  const long = `${'x'.repeat(longestText)}${'y'.repeat(3120)}`;
  await field.fill(long);
  await expect(card(page, first).getByRole('alert')).toContainText(/3.120 tegn for mye/);
  await expect(page.getByText(text.shell.save.notAll)).toBeVisible();
  await expect(page.locator('[data-save="saved"]')).toHaveText(text.shell.save.notAll);
  await page.goto(addressOf(appUrl, paths.gaps(evaluation)));
  await expect(page.getByText(text.shell.save.notAll)).toBeVisible();
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expect(field).toHaveValue(long);
  await field.fill('Kort nok.');
  await expect(page.locator('[data-save="saved"]')).toHaveText(/^Lagret kl/);
  await expect(card(page, first).getByRole('alert')).toHaveCount(0);
});

test('a text that is too long in a form stays in its field while one is at the same form of another year', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  const long = `${'x'.repeat(longestText)}og resten`;
  const inYear = async (year: number) => {
    await page.goto(addressOf(appUrl, paths.form(evaluationIn(year), 'sluttrapport')));
    // The same form of the year before may still stand there.
    await expect(page.getByRole('heading', { name: papers.forms.title('NAV Grorud', year) })).toBeVisible();
    await page.locator('summary').filter({ hasText: papers.forms.project.title }).click();
    const project = page.getByLabel(papers.forms.project.lines.number, { exact: true }).first();
    return [project, page.locator('[data-field="overforingsverdi"] textarea')] as const;
  };
  for (const field of await inYear(2026)) await field.fill(long);
  for (const field of await inYear(2025)) await expect(field).toHaveValue('');
  await expect(page.getByText(text.shell.save.notAll)).toBeVisible();
  for (const field of await inYear(2026)) await expect(field).toHaveValue(long);
});

test('on paper a long answer begins on the sheet where its heading stands', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await card(page, first).getByRole('textbox', { name: words.justification }).fill(lines.join('\n'));
  const found = await wordsOnPaper(page);
  expect(found.find((word) => word.text === lines[0])?.sheet).toBe(1);
});

test('on a narrow screen what is said of saving lies over nothing', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await card(page, first)
    .getByRole('textbox', { name: words.justification })
    .fill('x'.repeat(longestText + 1));
  const said = page.getByText(text.shell.save.notAll);
  await expect(said).toBeVisible();
  const status = await said.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().toJSON() as DOMRect;
  });
  for (const button of await page
    .locator('header :is(button, a), header button > *')
    .filter({ visible: true })
    .all()) {
    const box = await button.boundingBox();
    if (!box) continue;
    const isApart =
      box.x >= status.right - 1 ||
      box.x + box.width <= status.left + 1 ||
      box.y >= status.bottom - 1 ||
      box.y + box.height <= status.top + 1;
    expect(isApart, JSON.stringify({ box, status })).toBe(true);
  }
});

test('of who one is, it is said by how much it is too long, and nothing is stored before it fits', async ({
  page,
  appUrl,
}) => {
  const { identity } = pageText.settings;
  await page.goto(addressOf(appUrl, paths.settings));
  for (const label of [text.identity.name, text.identity.role]) {
    const field = page.getByRole('textbox', { name: label, exact: true });
    await field.fill(` ${'a'.repeat(212)} `);
    await page.getByRole('button', { name: identity.save, exact: true }).click();
    await expect(field).toHaveAccessibleDescription(/12 tegn for mye/);
    await expect(page.getByText(identity.saved, { exact: true })).toHaveCount(0);
    await field.fill(` ${'a'.repeat(200)} `);
  }
  await page.getByRole('button', { name: identity.save, exact: true }).click();
  await expect(page.getByText(identity.saved, { exact: true })).toBeVisible();
});

test('a role or a name that is too long is told of in its field, and nothing else that is written is refused', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  await haveExample(page, appUrl);
  const { actions, barriers, meetings, year } = pageText;
  const long = `${'r'.repeat(longestName)} og litt til`;
  const expectTold = async (field: Locator) => {
    await field.fill(long);
    await expect(field).toHaveAccessibleDescription(/12 tegn for mye/);
    await expect(page.locator('[data-save="saved"]')).toHaveText(text.shell.save.notAll);
    await expect(page.getByText(text.shell.save.refused.unstorable.title)).toHaveCount(0);
    await field.fill('Kort nok');
    await saved(page);
    await expect(page.locator('[data-save="saved"]')).toHaveText(/^Lagret kl/);
  };

  await page.goto(addressOf(appUrl, paths.plan(exampleEvaluation)));
  await page.getByRole('link', { name: /^Foreslå fire nye stillinger/ }).click();
  await expectTold(page.getByLabel(actions.roles.line(1), { exact: true }));
  await page.goto(addressOf(appUrl, paths.barriers(exampleEvaluation)));
  await page.getByRole('link', { name: /^Tilskuddet til guideordningen/ }).click();
  await expectTold(page.getByLabel(barriers.responsible.line(1), { exact: true }));
  await page.goto(addressOf(appUrl, paths.meeting(exampleEvaluation, exampleMeeting)));
  await expectTold(page.getByLabel(meetings.prepare.participants.line(3), { exact: true }));
  await page.goto(addressOf(appUrl, paths.year(exampleEvaluation)));
  await page.locator('summary').filter({ hasText: year.edit.fold }).first().click();
  await expectTold(page.getByLabel(year.edit.responsible, { exact: true }).first());
  await page.goto(addressOf(appUrl, paths.form(exampleEvaluation, 'sluttrapport')));
  await page.locator('summary').filter({ hasText: papers.forms.project.title }).click();
  await expectTold(page.getByLabel(papers.forms.project.person(1), { exact: true }).first());
  await expectTold(page.getByLabel(papers.forms.project.post(1), { exact: true }).first());
});
