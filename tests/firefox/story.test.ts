import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { serve, type StaticServer } from '../../scripts/serve.mjs';
import { numberAt, standard } from '../e2e/support/standard.ts';
import { openFirefox, type FirefoxWindow } from './openFirefox.ts';

const [year, office] = [2026, 'NAV Grorud'];
const evaluation = evaluationId({
  office: 'nav-grorud',
  year,
  standard: standard.id,
  edition: standard.edition,
});
const [clicked, keyed] = [numberAt(0), numberAt(1)];
const reason = 'Rutinen er skrevet, men bare to av oss bruker den.';

let server: StaticServer;
let firefox: FirefoxWindow;
let downloads: string;

beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'rettesnor-downloads-'));
  server = await serve({ root: 'dist' });
  firefox = await openFirefox(new URL(server.url).origin, downloads);
}, 120_000);

afterAll(async () => {
  await firefox.close();
  await server.close();
  rmSync(downloads, { recursive: true, force: true, maxRetries: 10 });
});

/** The story of an office that has Firefox. One test goes on where the one before left off. */
describe('in Firefox', { sequential: true, timeout: 120_000 }, () => {
  test('an office starts, scores with the mouse and the keys, and writes a reason', async () => {
    const { page } = firefox;
    const words = text.overview.start;
    await page.goto(server.url);
    await press('button', text.overview.welcome.start.title);
    await page.waitForSelector('dialog[open] select');
    const option = await page.$$eval(
      'dialog[open] select option',
      (options, wanted) => options.find((each) => each.textContent === wanted)?.value ?? '',
      office,
    );
    await page.select('dialog[open] select', option);
    await press('button', words.submit);
    await page.waitForSelector(cardOf(clicked));
    await (await page.$$(`${cardOf(clicked)} input[type="radio"]`))[1]?.click();
    await page.type(`${cardOf(clicked)} textarea`, reason);
    await page.keyboard.press('Tab');
    await page.keyboard.press('n');
    await page.waitForSelector(`${cardOf(keyed)}[data-active="true"]`);
    await page.keyboard.press('3');
    await expectSaved();
    expect(await chosen(clicked)).toEqual([1]);
    expect(await chosen(keyed)).toEqual([3]);
  });

  test('everything is there after the page is loaded anew', async () => {
    const { page } = firefox;
    await page.reload();
    await page.waitForSelector(cardOf(clicked));
    await expect.poll(() => chosen(clicked)).toEqual([1]);
    expect(await chosen(keyed)).toEqual([3]);
    expect(await page.$eval(`${cardOf(clicked)} textarea`, (field) => field.value)).toBe(reason);
  });

  test.each([
    ['Hjem', paths.overview],
    ['the status', paths.results(evaluation)],
    ['the gaps', paths.gaps(evaluation)],
    ['the years', paths.trends(evaluation)],
    ['the indicators', paths.indicators(evaluation)],
    ['one requirement', paths.requirementHistory(evaluation, clicked)],
    ['the report', paths.report(evaluation)],
    ['sharing', paths.share(evaluation)],
    ['going back', paths.restore(evaluation)],
    ['agreeing', paths.agree(evaluation)],
    ['what is left before a report', paths.ready(evaluation)],
    ['the city', paths.compare],
    ['the standard', paths.standards],
    ['about', paths.about],
    ['the backup', paths.backup],
    ['the settings', paths.settings],
  ])('%s is drawn', async (_, path) => {
    // From another document, or the heading of the page before would do.
    await firefox.page.goto('about:blank');
    await goTo(path);
    await expect.poll(() => firefox.page.$$eval('main h1', (all) => all.length)).toBe(1);
  });

  test('what Firefox cannot do is told: it keeps no folder up to date, and asks nobody where a file goes', async () => {
    await goTo(paths.backup);
    await expect.poll(words).toContain(papers.backup.folder.unsupported);
  });

  test('a backup ends among the downloads, holds what was written, and says where it went', async () => {
    await goTo(paths.backup);
    await press('button', pageText.exchange.backup.save);
    await press('button', pageText.identityQuestion.withoutName);
    await expect.poll(() => readdirSync(downloads).filter((name) => name.endsWith('.json'))).toHaveLength(1);
    const [name = ''] = readdirSync(downloads);
    await vi.waitFor(() => expect(readFileSync(join(downloads, name), 'utf8')).toContain(reason));
    await expect.poll(words).toContain(pageText.exchange.backup.outcome.downloaded);
  });

  test('the backup is opened again, and nothing in it is new', async () => {
    const [name = ''] = readdirSync(downloads).filter((file) => file.endsWith('.json'));
    await goTo(paths.open);
    const field = await firefox.page.waitForSelector('input[type="file"]');
    await field?.uploadFile(join(downloads, name));
    await expect.poll(words).toContain(pageText.exchange.open.plan.nothingNew);
  });

  test('a paper is made as a Word document', async () => {
    await goTo(paths.report(evaluation));
    await firefox.page.waitForSelector('main article [data-section]');
    await press('button', papers.reportPage.takeOut.buttons.docx);
    await expect
      .poll(() => readdirSync(downloads).filter((name) => name.endsWith('.docx')), { timeout: 60_000 })
      .toHaveLength(1);
  });

  test('nothing was thrown, written to the console as an error, or asked of anybody else', () => {
    expect(firefox.faults).toEqual([]);
  });
});

function cardOf(number: number): string {
  return `[data-requirement="${number}"]`;
}

async function goTo(path: string): Promise<void> {
  await firefox.page.goto(`${server.url}#${path}`);
}

/** Presses what has the role and a name that begins so. */
async function press(role: string, name: string): Promise<void> {
  const found = await firefox.page.waitForSelector(
    `::-p-xpath(//${role}[starts-with(normalize-space(.), ${JSON.stringify(name)})])`,
  );
  await found?.click();
}

/** What a person can read on the page. */
async function words(): Promise<string> {
  return firefox.page.$eval('body', (body) => body.innerText);
}

async function expectSaved(): Promise<void> {
  await firefox.page.waitForSelector('[data-save="saved"]');
}

/** The places on the scale that are chosen. */
async function chosen(number: number): Promise<number[]> {
  return firefox.page.$$eval(`${cardOf(number)} input[type="radio"]`, (radios) =>
    radios.flatMap((radio, index) => (radio.checked ? [index] : [])),
  );
}
