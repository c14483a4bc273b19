import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { exampleSource } from '../support/exampleSource.ts';
import {
  addressOf,
  evaluation,
  expectSaved,
  office,
  haveEvaluation,
  openEvaluation,
  year,
} from './support/assess.ts';
import { axeFaults, expectAccessible, expectAccessibleOnAllScreens } from './support/axe.ts';
import { haveExample, takeInExample } from './support/examplePages.ts';
import { askToErase } from './support/files.ts';
import { expectOfflineReady } from './support/profile.ts';
import { readStored } from './support/store.ts';
import { named } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import { unfoldFormats } from './support/unfold.ts';
import { first, second, haveTwoYears } from './support/twoYears.ts';

const words = papers.reportPage;
const { choose, takeOut } = words;
type ExportTarget = keyof typeof takeOut.names;

/** The file dialogue of the operating system cannot be driven: without it the app hands the file to the downloads. */
async function withoutFileDialogue(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

/** Opens the report of the example, in the latest year of its bydel. Returns the name of the office. */
async function openExample(page: Page, appUrl: string, begin = haveExample): Promise<string> {
  const { office: bydel, evaluation: latest } = exampleSource();
  await begin(page, appUrl);
  await page.goto(addressOf(appUrl, paths.report(latest.id)));
  await expect(
    page.getByRole('heading', { level: 1, name: words.title(bydel.name, latest.year) }),
  ).toBeVisible();
  await expect(paper(page)).toBeVisible();
  return `${bydel.name} ${latest.year}`;
}

async function openReport(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.report(evaluation)));
  await expect(page.getByRole('heading', { level: 1, name: words.title(office, year) })).toBeVisible();
}

function paper(page: Page) {
  return page.getByRole('article', { name: words.paper.preview });
}

function button(page: Page, takeout: ExportTarget) {
  return page.getByRole('button', { name: takeOut.buttons[takeout], exact: true });
}

function introduction(page: Page) {
  return page.getByRole('textbox', { name: choose.introduction });
}

/** Presses the button, and hands out the file that comes of it. */
async function takeItOut(page: Page, takeout: ExportTarget): Promise<{ download: Download; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await unfoldFormats(page);
  await button(page, takeout).click();
  const download = await coming;
  await expect(page.getByText(takeOut.outcome.downloaded(download.suggestedFilename()))).toBeVisible();
  return { download, bytes: readFileSync(await download.path()) };
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
}

test('from the example to a paper for SSU: chosen, seen, and in hand in every format', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  const named = await openExample(page, appUrl);
  await page.getByRole('radio', { name: choose.recipients.archive, exact: true }).check();
  await expect(paper(page).locator('[data-section]')).toHaveCount(17);
  await page.getByRole('radio', { name: choose.recipients.ssu, exact: true }).check();
  await expect(paper(page).locator('[data-section="changeLog"]')).toHaveCount(0);
  await expect(paper(page).locator('[data-section="summary"]')).toBeVisible();
  // The figure of the gaps shows the closed of each year that has one before it, with their number.
  const gapsDrawn = paper(page)
    .getByRole('img', { name: /^Krav under målet hvert år/ })
    .first();
  await expect(gapsDrawn).toContainText(pageText.gapYears.columns.closed);
  await expect(gapsDrawn.getByText(/^\d+ lukket$/)).toHaveCount(2);
  await page.getByRole('checkbox', { name: choose.sectionNames.method }).uncheck();
  await expect(paper(page).locator('[data-section="method"]')).toHaveCount(0);
  await introduction(page).fill('Dette er vår innledning.');
  await expect(paper(page).getByText('Dette er vår innledning.')).toBeVisible();

  for (const [takeout, what, ending] of [
    ['docx', takeOut.what.docx, 'docx'],
    ['pptx', takeOut.what.pptx, 'pptx'],
    ['xlsx', takeOut.what.xlsx, 'xlsx'],
    ['csv', takeOut.what.csv, 'csv'],
    ['json', takeOut.what.json, 'json'],
    ['oscalResults', takeOut.what.oscalResults, 'json'],
    ['oscalPlan', takeOut.what.oscalPlan, 'json'],
    ['oscalCatalog', takeOut.what.oscalCatalog, 'json'],
  ] as const) {
    const { download, bytes } = await takeItOut(page, takeout);
    expect(download.suggestedFilename()).toBe(`${named} ${what} ${today()}.${ending}`);
    expect(bytes.length, takeout).toBeGreaterThan(0);
    if (ending === 'json') expect(JSON.parse(bytes.toString('utf8')), takeout).toBeInstanceOf(Object);
    await expect(button(page, takeout)).toBeFocused();
  }
});

test('a case paper is called one, and its proposal is the person’s own', async ({ page, appUrl }) => {
  await withoutFileDialogue(page);
  const named = await openExample(page, appUrl);
  await page.getByRole('radio', { name: choose.forms.case('ssu') }).check();
  await page.getByRole('textbox', { name: choose.proposal }).fill('SSU ber om en plan innen påske.');
  await expect(paper(page).getByText('SSU ber om en plan innen påske.')).toBeVisible();
  // What the office says of its case is its own, from one year to the next.
  await page.getByLabel(choose.caseFields.caseNumber).fill('2026/1234');
  await expect(paper(page).getByText('2026/1234')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  // With something unanswered it leaves only after a plain question.
  await button(page, 'docx').click();
  const question = page.getByRole('dialog');
  await expect(question.getByText(takeOut.unanswered.title)).toBeVisible();
  await question.getByRole('button', { name: takeOut.unanswered.cancel, exact: true }).click();
  const downloading = page.waitForEvent('download');
  await button(page, 'docx').click();
  await question.getByRole('button', { name: takeOut.unanswered.goOn }).click();
  expect((await downloading).suggestedFilename()).toBe(
    `${named} ${takeOut.whatPaper.case('ssu')} ${today()}.docx`,
  );

  await page.getByRole('radio', { name: choose.recipients.partnership, exact: true }).check();
  await expect(paper(page).getByText('Partnerskapsmøtet har drøftet', { exact: false })).toHaveCount(0);
  await page.getByRole('textbox', { name: choose.proposal }).fill('');
  await expect(paper(page).getByText('Partnerskapsmøtet har drøftet', { exact: false })).toBeVisible();
  const asPartner = page.waitForEvent('download');
  await button(page, 'docx').click();
  await question.getByRole('button', { name: takeOut.unanswered.goOn }).click();
  expect((await asPartner).suggestedFilename()).toContain(takeOut.whatPaper.case('partnership'));

  await expect
    .poll(async () => JSON.stringify((await readStored(page)).stores['settings']))
    .toContain('2026/1234');
  await page.reload();
  await expect(page.getByLabel(choose.caseFields.caseNumber)).toHaveValue('2026/1234');
});

test('what is chosen and written is there after a reload, and gone with the evaluation', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  await openReport(page, appUrl);
  await page.getByRole('radio', { name: choose.recipients.leaders }).check();
  await page.getByRole('checkbox', { name: choose.sectionNames.trend }).uncheck();
  await page.getByRole('radio', { name: choose.colours.green }).check();
  // Whoever leaves before it is on disk is asked. Typed and left in one breath: a busy machine must not save between.
  const asks = await introduction(page).evaluate((field) => {
    // Past the one that React keeps count with, as typing goes.
    Reflect.set(HTMLTextAreaElement.prototype, 'value', 'Skrevet rett før vinduet lukkes.', field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  });
  expect(asks).toBe(true);
  await expect
    .poll(async () => JSON.stringify((await readStored(page)).stores['settings']))
    .toContain('Skrevet rett før');
  await page.reload();
  await expect(introduction(page)).toHaveValue('Skrevet rett før vinduet lukkes.');
  await expect(page.getByRole('radio', { name: choose.recipients.leaders })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: choose.sectionNames.trend })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: choose.colours.green })).toBeChecked();

  await page.goto(addressOf(appUrl, paths.overview));
  const { erase } = text.overview;
  await askToErase(page, office, year);
  await page.getByRole('dialog').getByRole('button', { name: erase.confirm, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect
    .poll(async () => JSON.stringify((await readStored(page)).stores['settings']))
    .not.toContain('Skrevet rett før');
});

test.describe('a writer that must come over the wire', () => {
  // The service worker would answer from what it keeps.
  test.use({ serviceWorkers: 'block' });

  test('a file that takes its time shows it, and can be cancelled', async ({ page, appUrl, allow }) => {
    allow(/ERR_FAILED/);
    await withoutFileDialogue(page);
    await openExample(page, appUrl);
    const held: (() => void)[] = [];
    let asked = 0;
    await page.context().route(/writeDocx/, async (route) => {
      asked += 1;
      await new Promise<void>((release) => held.push(release));
      await route.abort();
    });
    await button(page, 'docx').click();
    const progress = page.getByRole('progressbar', { name: takeOut.working('docx') });
    await expect(progress).toBeVisible();
    await expect.poll(() => asked).toBe(1);
    await expect(button(page, 'docx')).toBeFocused();
    await unfoldFormats(page);
    await expect(button(page, 'csv')).toHaveAttribute('aria-disabled', 'true');
    // The page answers meanwhile.
    await page.getByRole('radio', { name: choose.recipients.leaders }).check();
    await page.getByRole('button', { name: takeOut.cancel, exact: true }).press('Enter');
    await expect(page.getByText(takeOut.stopped('docx'))).toBeVisible();
    await expect(progress).toHaveCount(0);
    await expect(button(page, 'docx')).toBeFocused();
    for (const release of held) release();
    // What was cancelled is in nobody's way.
    await takeItOut(page, 'csv');
  });

  test('a writer that cannot be loaded is said, and nothing is lost', async ({ page, appUrl, allow }) => {
    allow(/ERR_FAILED|Failed to fetch/);
    await withoutFileDialogue(page);
    await openExample(page, appUrl);
    await page.context().route(/writeXlsx/, (route) => route.abort());
    await unfoldFormats(page);
    await button(page, 'xlsx').click();
    await expect(page.getByText(takeOut.failed.made)).toBeVisible();
    await expect(button(page, 'xlsx')).toBeFocused();
  });
});

test('a file that was so long in the making that the browser wants a new press is not lost', async ({
  page,
  appUrl,
}) => {
  await page.addInitScript(() => {
    let asked = 0;
    // Stands in for the dialogue: refuses the first time, as the browser does when the press is too long ago.
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: async ({ suggestedName }: { suggestedName: string }) => {
        asked += 1;
        if (asked === 1) throw new DOMException('no press', 'SecurityError');
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(suggestedName, { create: true });
      },
    });
  });
  const named = await openExample(page, appUrl);
  await unfoldFormats(page);
  // What Excel makes of such a file is said beside the button.
  await expect(page.getByText('Excel gjør om tekst som ligner tall og datoer')).toBeVisible();
  await button(page, 'csv').click();
  const name = `${named} ${takeOut.what.csv} ${today()}.csv`;
  await expect(page.getByText(takeOut.waiting(name))).toBeVisible();
  await page.getByRole('button', { name: takeOut.saveNow }).press('Enter');
  await expect(page.getByText(takeOut.outcome.verified(name))).toBeVisible();
  await expect(button(page, 'csv')).toBeFocused();
});

test('personal data are listed with their places before anything leaves, also what stands only in the log', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await haveTwoYears(page, appUrl);
  const field = (number: number) =>
    page
      .getByRole('article', { name: pageText.assess.card.title(named(number)), exact: true })
      .getByRole('textbox', { name: pageText.assess.texts.justification });
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await field(first).fill('Ring 22 33 44 55.');
  await field(second).fill('Skriv til post@eksempel.no.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  // Taken back before it is written anew: the log keeps what was said.
  await field(second).fill('');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await field(second).fill('Skriv til postmottaket.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();

  await openReport(page, appUrl);
  await introduction(page).fill('Spør kari@eksempel.no.');
  const dialogue = page.getByRole('dialog', { name: words.personalData.title });
  const place = { office, year, entity: 'answer', field: 'justification' };
  const on = (requirement: number) => ({ ...place, requirement, parts: { requirement } });
  const now = words.personalData.row({ ...on(first), kinds: ['phone'], past: false });
  const then = words.personalData.row({ ...on(second), kinds: ['email'], past: true });

  // The data hold what is said now, and no log.
  await unfoldFormats(page);
  await button(page, 'json').click();
  await expect(dialogue.getByRole('listitem')).toHaveCount(1);
  await expect(dialogue.getByRole('link', { name: now, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogue).toHaveCount(0);
  await expect(button(page, 'json')).toBeFocused();

  // A paper for the archive has the change log in it.
  await page.getByRole('radio', { name: choose.recipients.archive, exact: true }).check();
  await button(page, 'docx').click();
  await expect(dialogue.getByRole('listitem')).toHaveCount(3);
  await expect(dialogue.getByRole('link', { name: then, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: choose.recipients.ssu, exact: true }).check();

  // The standard is nobody's text: it goes at once.
  await takeItOut(page, 'oscalCatalog');

  await button(page, 'docx').click();
  await expect(dialogue.getByRole('listitem')).toHaveCount(2);
  await dialogue.getByRole('button', { name: words.personalData.words('introduction', ['email']) }).click();
  await expect(dialogue).toHaveCount(0);
  await expect(introduction(page)).toBeInViewport();
  await button(page, 'docx').click();
  await dialogue.getByRole('link', { name: now, exact: true }).click();
  await expect(field(first)).toBeInViewport();
});

test('an evaluation with no answers explains itself, and still gives the standard', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await openEvaluation(page, appUrl);
  await openReport(page, appUrl);
  await expect(page.getByText(words.empty.body)).toBeVisible();
  await expect(paper(page)).toHaveCount(0);
  await takeItOut(page, 'oscalCatalog');
  await page.goto(addressOf(appUrl, paths.report('nav-grorud_1999_finnes_1')));
  await expect(page.getByText(text.shell.evaluation['not-found'].title)).toBeVisible();
});

test('a plan with nothing assessed has its paper, which says so, and is told of where one shares', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
  await page.getByRole('button', { name: pageText.actions.page.add }).click();
  await page.getByLabel(pageText.actions.edit.what).fill('Lage rutine for tolk');
  await expectSaved(page);
  await openReport(page, appUrl);
  await expect(page.getByText(words.empty.body)).toHaveCount(0);
  await expect(paper(page)).toContainText('Lage rutine for tolk');
  await expect(paper(page)).toContainText('har ikke satt nivå på noen krav');
  await expectAccessible(page, 'a paper with nothing assessed');
  await takeItOut(page, 'docx');
  await page.goto(addressOf(appUrl, paths.share(evaluation)));
  await expect(page.getByText(/^0 besvarte krav og 1 tiltak med historien sin/)).toBeVisible();
});

test(
  'every format is made with the server gone, though none was made before',
  { tag: '@offline' },
  async ({ page, serveOwn }) => {
    test.setTimeout(120_000);
    await withoutFileDialogue(page);
    const server = await serveOwn();
    await page.goto(server.url);
    await expectOfflineReady(page);
    await server.close();
    await page.reload();
    await openExample(page, server.url, takeInExample);
    for (const takeout of [
      'docx',
      'pptx',
      'xlsx',
      'csv',
      'json',
      'oscalResults',
      'oscalPlan',
      'oscalCatalog',
    ] as const) {
      expect((await takeItOut(page, takeout)).bytes.length, takeout).toBeGreaterThan(0);
    }
  },
);

test('the pictures of a paper are light and as wide from a phone in the dark as from a desk', async ({
  page,
  appUrl,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  await openExample(page, appUrl);
  const drawn = await paper(page)
    .locator('figure')
    .evaluateAll((figures) =>
      figures.map((figure) => {
        const paperDrawing = figure.querySelector('[aria-hidden="true"] svg');
        return {
          width: Math.round(paperDrawing?.getBoundingClientRect().width ?? 0),
          background: getComputedStyle(figure).getPropertyValue('--chart-background').trim(),
        };
      }),
    );
  expect(drawn.length).toBeGreaterThanOrEqual(3);
  for (const drawing of drawn) expect(drawing).toEqual({ width: 760, background: '#fff' });
});

test('axe finds nothing, and nothing scrolls sideways', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await openExample(page, appUrl);
  for (const form of ['report', 'case'] as const) {
    await page
      .getByRole('radio', {
        name: form === 'case' ? choose.forms.case('archive') : choose.forms.report(),
        exact: true,
      })
      .check();
    await page.getByRole('radio', { name: choose.recipients.archive, exact: true }).check();
    await expect(paper(page)).toHaveAttribute('data-form', form);
    await expectAccessibleOnAllScreens(page, form);
  }
});
