import type { Page } from '@playwright/test';
import type { LogRow } from '#src/persistence/LogRow.ts';
import { mergeLogs } from '#src/domain/changes/mergeLogs.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { requirementLabel } from '#src/text/requirementLabel.ts';
import { people } from '../support/buildChange.ts';
import { takeInWithoutName } from './support/files.ts';
import {
  addressOf,
  card,
  choose,
  evaluation,
  expectSaved,
  expectScore,
  openEvaluation,
} from './support/assess.ts';
import { axeFaults } from './support/axe.ts';
import { chooseFile, twoColleagues, type Colleague } from './support/colleagues.ts';
import { levelOf, named, numberAt, standard } from './support/standard.ts';
import { butForVisits, expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';

const words = pageText.exchange.open;
const [first, second, third] = [numberAt(0), numberAt(1), numberAt(2)];
const indicator = standard.indicators[0]?.id ?? '';

/** What both went on from, and what each then said. The same level of the first requirement is disagreed on. */
function evaluationOfTwo() {
  return twoColleagues(
    [{ about: first, patch: { score: 1 } }],
    [
      { about: first, patch: { score: 2 } },
      { about: second, patch: { justification: 'Vi har en rutine.' } },
      { about: indicator, patch: { numerator: 30, denominator: 40 } },
    ],
    [
      { about: first, patch: { score: 3 } },
      { about: second, patch: { score: 4 } },
      { about: third, patch: { score: 0 } },
      { about: indicator, patch: { numerator: 31 } },
    ],
  );
}

/** The dialogue of the operating system cannot be driven: the copy before a merge goes to the downloads. */
async function withoutFileDialogue(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

/** A machine that holds what one person has. */
async function machineOf(page: Page, appUrl: string, person: Colleague): Promise<void> {
  await withoutFileDialogue(page);
  await page.goto(appUrl);
  await expect(page.getByRole('heading', { level: 1, name: text.overview.welcome.title })).toBeVisible();
  await chooseFile(page, person.file);
  await takeInWithoutName(page);
  await expect(page.getByText(words.taken(1))).toBeVisible();
}

async function logOf(page: Page): Promise<unknown[]> {
  const rows = (await readStored(page)).stores['log'] as LogRow[];
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => row.change);
}

test('two colleagues’ files become one evaluation, with nothing lost and the disagreement decided', async ({
  page,
  appUrl,
}) => {
  const { leader, colleague } = evaluationOfTwo();
  await machineOf(page, appUrl, leader);
  await chooseFile(page, colleague.file);
  const dialogue = page.getByRole('dialog');
  const touched = [
    { entity: 'answer', count: 3 },
    { entity: 'indicatorValue', count: 1 },
  ];
  await expect(dialogue.getByText(words.plan.outcome.changed(4, touched))).toBeVisible();
  await expect(dialogue.getByText(words.plan.conflicts(2), { exact: true })).toBeVisible();
  await expect(dialogue.getByText(pageText.merge.rule)).toBeVisible();
  // Nothing is chosen to begin with, and to agree later is what is offered first.
  await expect(dialogue.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(dialogue.getByRole('button', { name: words.plan.takeInUndecided })).toBeVisible();
  // Each side goes by who said it.
  const [here, there] = [people.leder.author, people.veileder.author];
  await dialogue.getByRole('button', { name: pageText.merge.bulk.file([there]) }).click();
  const level = dialogue.getByRole('group', {
    name: pageText.merge.about(requirementLabel(named(first)), pageText.rows.field('answer', 'score').name),
  });
  await expect(level.getByRole('radio', { name: text.scoring.levelName(3, standard.scale) })).toBeChecked();
  await dialogue.getByRole('button', { name: pageText.merge.bulk.here([here]) }).click();
  await dialogue.getByRole('button', { name: pageText.merge.bulk.later, exact: true }).click();
  await level.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(level.getByRole('radio', { name: text.scoring.levelName(2, standard.scale) })).toBeChecked();
  await dialogue
    .getByRole('group', { name: new RegExp(pageText.rows.field('indicatorValue', 'numerator').name) })
    .getByRole('radio', { name: /^31/ })
    .check();
  expect(await axeFaults(page)).toEqual([]);
  const copy = page.waitForEvent('download');
  await dialogue.getByRole('button', { name: words.plan.takeInAndDecide(2) }).click();
  await copy;
  await expect(page.getByText(words.merged({ added: 4, evaluations: 1, decided: 2, left: 0 }))).toBeVisible();

  const merged = mergeLogs(leader.log, colleague.log);
  const log = await logOf(page);
  expect(log).toEqual(expect.arrayContaining(merged));
  // One decision about the requirement, and one about the indicator.
  expect(log).toHaveLength(merged.length + 2);
  const answers = expectWholeLog(await readStored(page), evaluation);
  expect(answers.map(({ requirement, score, justification }) => [requirement, score, justification])).toEqual(
    expect.arrayContaining([
      [first, 2, ''],
      [second, 4, 'Vi har en rutine.'],
      [third, 0, ''],
    ]),
  );
  expect(answers.flatMap(({ conflicts }) => conflicts)).toEqual([]);
});

test('a disagreement left for later is shown on the card, and decided there or on its page', async ({
  page,
  appUrl,
}) => {
  const { leader, colleague } = evaluationOfTwo();
  await machineOf(page, appUrl, leader);
  await chooseFile(page, colleague.file);
  await page.getByRole('button', { name: words.plan.takeInUndecided }).click();
  await expect(page.getByText(words.merged({ added: 4, evaluations: 1, decided: 0, left: 2 }))).toBeVisible();
  await expect(page.getByText(text.overview.row.conflicts(2))).toBeVisible();

  await page.goto(addressOf(appUrl, paths.requirementHistory(evaluation, first)));
  await expect(page.getByRole('group', { name: pageText.merge.title(1) })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  await page.goto(addressOf(appUrl, paths.indicators(evaluation)));
  const figures = page.getByRole('group', { name: pageText.merge.title(1) });
  await figures.getByRole('radio', { name: /^30/ }).check();
  await figures.getByRole('button', { name: pageText.merge.decide }).click();
  await expect(figures).toBeHidden();

  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await page.getByLabel(pageText.assess.filter.disputed(1)).check();
  await expect(page.locator('[data-requirement]')).toHaveCount(1);
  const panel = card(page, first).getByRole('group', { name: pageText.merge.title(1) });
  await panel.getByRole('radio', { name: text.scoring.levelName(2, standard.scale) }).check();
  await panel.getByRole('button', { name: pageText.merge.decide }).click();
  await expect(panel).toBeHidden();
  await expect(
    card(page, first).getByRole('heading', { name: pageText.assess.card.title(named(first)) }),
  ).toBeFocused();
  await expectScore(page, first, 2);
  await expectSaved(page);

  const answers = expectWholeLog(await readStored(page), evaluation);
  expect(answers.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  expect(await logOf(page)).toEqual(expect.arrayContaining(mergeLogs(leader.log, colleague.log)));
});

test('a file that was taken in is taken out again, at once or later, but for what was written since', async ({
  page,
  appUrl,
}) => {
  const { leader, colleague } = evaluationOfTwo();
  const takeOut = papers.backup.takeOut;
  await machineOf(page, appUrl, leader);
  await chooseFile(page, colleague.file);
  await page.getByRole('button', { name: words.plan.takeInUndecided }).click();
  const undo = page.getByRole('button', { name: takeOut.undo.file });
  await undo.click();
  await expect(page.getByText(takeOut.done(4))).toBeVisible();
  await page.getByRole('button', { name: takeOut.again }).click();
  await expect(undo).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expectScore(page, second, 4);
  await choose(page, second, 2);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.restore(evaluation)));
  await page.getByRole('radio', { name: takeOut.point.file('fra-kollega.json') }).check();
  await expect(page.getByText(takeOut.keptTitle)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: papers.backup.restore.goBack }).click();
  await expect(page.getByText(papers.backup.restore.done(3))).toBeVisible();
  const log = await logOf(page);
  expect(log).toEqual(expect.arrayContaining(mergeLogs(leader.log, colleague.log)));
  const answers = expectWholeLog(await readStored(page), evaluation);
  expect(answers.map(({ requirement, score }) => [requirement, score])).toEqual(
    expect.arrayContaining([
      [first, 2],
      [second, 2],
      [third, null],
    ]),
  );
});

test('a copy of one’s own replaces what is here, and that can be undone', async ({ page, appUrl }) => {
  const { leader } = evaluationOfTwo();
  await machineOf(page, appUrl, leader);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await choose(page, first, 4);
  await choose(page, third, 1);
  await expectSaved(page);
  await page.goto(appUrl);
  await chooseFile(page, leader.file);
  const dialogue = page.getByRole('dialog');
  await expect(dialogue.getByText(words.plan.nothingNew)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await dialogue.getByRole('button', { name: papers.backup.takeOut.replace.button }).click();
  await expect(page.getByText(words.replaced(2))).toBeVisible();
  await page.getByRole('button', { name: papers.backup.takeOut.undo.copy }).click();
  await expect(page.getByText(papers.backup.takeOut.done(2))).toBeVisible();
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expectScore(page, first, 4);
  await expectScore(page, third, 1);
});

test('the same file once more brings nothing, and nothing is changed', async ({ page, appUrl }) => {
  const { leader, colleague } = evaluationOfTwo();
  await machineOf(page, appUrl, leader);
  await chooseFile(page, colleague.file);
  await page.getByRole('button', { name: words.plan.takeInUndecided }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const before = butForVisits(await readStored(page));
  await chooseFile(page, colleague.file);
  const dialogue = page.getByRole('dialog');
  await expect(dialogue.getByText(words.plan.nothingNew)).toBeVisible();
  await expect(dialogue.getByText(words.plan.knownConflicts(2))).toBeVisible();
  await expect(dialogue.getByRole('button', { name: words.plan.takeIn })).toHaveCount(0);
  await dialogue.getByRole('button', { name: words.close }).last().click();
  expect(butForVisits(await readStored(page))).toEqual(before);
});

test('a hostile or damaged file is refused, or taken in without what is wrong with it', async ({
  page,
  appUrl,
}) => {
  const { leader, colleague } = evaluationOfTwo();
  await machineOf(page, appUrl, leader);
  const before = butForVisits(await readStored(page));
  const dialogue = page.getByRole('dialog');
  const hostile: [keyof typeof words.errors, Buffer][] = [
    ['too-deep', Buffer.alloc(2_000_000, '[')],
    ['not-json', colleague.file.subarray(0, 700)],
    ['invalid', Buffer.from(colleague.file.toString().replace(/"changes"/, '"changed"'))],
    ['too-new', Buffer.from(colleague.file.toString().replace('"schemaVersion": 1', '"schemaVersion": 99'))],
  ];
  for (const [kind, buffer] of hostile) {
    await chooseFile(page, buffer);
    await expect(dialogue.getByText(words.errors[kind].title), kind).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogue).toBeHidden();
  }
  const damaged = colleague.file.toString().replace('"score": 0', '"score": "mye", "__proto__": 1');
  await chooseFile(page, Buffer.from(damaged));
  await expect(dialogue.getByText(words.plan.repaired(2))).toBeVisible();
  await dialogue.getByText(words.plan.showPlaces).click();
  await expect(dialogue.getByText(`krav ${third}`).first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect(butForVisits(await readStored(page))).toEqual(before);
});

test('without a copy of what is here nothing is taken in, and what changes meanwhile is planned anew', async ({
  page,
  appUrl,
  context,
}) => {
  const { colleague } = evaluationOfTwo();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: async () => {
        if (Reflect.get(window, 'keep') !== true) throw new DOMException('', 'AbortError');
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle('kopi.json', { create: true });
      },
    });
  });
  await openEvaluation(page, appUrl);
  await choose(page, first, 1);
  await expectSaved(page);
  await page.goto(appUrl);
  const before = await readStored(page);
  await chooseFile(page, colleague.file);
  const dialogue = page.getByRole('dialog');
  const goOn = dialogue.getByRole('button', { name: words.plan.takeInUndecided });
  await goOn.click();
  await expect(dialogue.getByText(words.noCopy.cancelled.body)).toBeVisible();
  const log = before.stores['log'] as LogRow[];
  expect(((await readStored(page)).stores['log'] as LogRow[]).map(({ id }) => id)).toEqual(
    log.map(({ id }) => id),
  );

  const other = await context.newPage();
  await other.goto(addressOf(appUrl, paths.assess(evaluation)));
  await choose(other, third, 3);
  await expectSaved(other);
  await other.close();
  await page.evaluate(() => Reflect.set(window, 'keep', true));
  await goOn.click();
  await expect(dialogue.getByText(words.stale)).toBeVisible();
  await goOn.click();
  await expect(dialogue).toBeHidden();
  expectWholeLog(await readStored(page), evaluation);
});

test('the page answers while a large file is read, compared and written', async ({ page, appUrl }) => {
  const { leader } = evaluationOfTwo();
  await machineOf(page, appUrl, leader);
  const text20k = levelOf(0).description.repeat(40);
  const many = Array.from({ length: 150 }, (_, index) => ({
    about: 100 + index,
    patch: { justification: `${text20k} ${index}`, strengths: text20k, improvements: text20k },
  }));
  const { colleague } = twoColleagues([], [], many);
  // Frames are counted from the moment the file is chosen: a page that stands still paints none.
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const frame = (now: number) => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Reflect.set(window, 'gaps', gaps);
    Reflect.set(window, 'begun', performance.now());
  });
  const worker = page.waitForEvent('worker');
  await chooseFile(page, colleague.file);
  expect((await worker).url()).toContain('importWorker');
  await page.getByRole('button', { name: words.plan.takeIn }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const { longest, whole } = await page.evaluate(() => {
    const gaps = Reflect.get(window, 'gaps') as number[];
    return { longest: Math.max(...gaps), whole: performance.now() - Number(Reflect.get(window, 'begun')) };
  });
  expect(longest / whole).toBeLessThan(0.5);
});
