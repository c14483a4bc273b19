import type { Locator, Page } from '@playwright/test';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { paths } from '#src/state/paths.ts';
import { calendarDay } from '#src/text/format.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { requirementLabel } from '#src/text/requirementLabel.ts';
import { addressOf, evaluation, expectSaved, office, year } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { withoutFileDialogue } from './support/files.ts';
import { named, standard } from './support/standard.ts';
import { expectWholeLog, readStored, type Stored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { first, second, haveTwoYears, third } from './support/twoYears.ts';

const words = pageText.meetings;
const { hold, prepare } = words;

function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
}

/** Begins a meeting in the ressursteam, and stands where it is prepared. */
async function beginMeeting(page: Page, appUrl: string): Promise<void> {
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.meetings(evaluation)));
  await expect(page.getByRole('heading', { level: 1, name: words.page.title(office, year) })).toBeVisible();
  await expect(page.getByRole('heading', { name: words.page.empty.title })).toBeVisible();
  await page.getByRole('button', { name: words.page.begin.resourceTeam, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.kind('resourceTeam') })).toBeVisible();
}

/** Goes into the meeting, past who is here, to the first point. */
async function enter(page: Page): Promise<void> {
  await page.getByRole('link', { name: prepare.begin }).click();
  await expect(page.locator('[data-meeting-screen="first"]')).toBeVisible();
  await expect(title(page)).toBeFocused();
  await page.getByRole('button', { name: prepare.begin }).click();
  await expect(page.locator('[data-meeting-screen="point"]')).toBeVisible();
}

/** What the open evaluation answers on a requirement: there are two years in the store. */
function answerIn({ stores }: Stored, number: number): Answer | undefined {
  return (stores['answers'] as Answer[]).find(
    (answer) => answer.evaluation === evaluation && answer.requirement === number,
  );
}

function scoreIn({ stores }: Stored, of: string, number: number): Answer['score'] | undefined {
  return (stores['answers'] as Answer[]).find((each) => each.evaluation === of && each.requirement === number)
    ?.score;
}

/** The evaluation of the example that is signed. */
const signedEvaluation = exampleEvaluation.replace('bydel-eksempeldal_2026', 'nav-eksempeldal_2025');

const exampleYear = 2026;

const agenda = (page: Page) => page.locator('[data-point]');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('the agenda comes from the evaluation, is moved with the keyboard, and is cut to the time there is', async ({
  page,
  appUrl,
}) => {
  await beginMeeting(page, appUrl);
  await expect(agenda(page).nth(0)).toContainText(requirementLabel(named(second)));
  await expect(agenda(page).nth(0)).toContainText(words.reason('worse'));
  await expect(agenda(page).nth(0)).toContainText(words.reason('gap'));
  await expect(agenda(page).nth(1)).toContainText(requirementLabel(named(first)));
  await expect(agenda(page).filter({ hasText: requirementLabel(named(third)) })).toContainText(
    words.reason('check'),
  );
  await expectAccessible(page, 'a meeting that is prepared');

  const down = page.getByRole('button', { name: prepare.down(requirementLabel(named(second))) });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(agenda(page).nth(0)).toContainText(requirementLabel(named(first)));
  await expect(down).toBeFocused();

  const count = await agenda(page).count();
  await page.getByLabel(prepare.minutes, { exact: true }).fill('5');
  await expect(page.getByText(prepare.outside(count - 1))).toBeVisible();
  await page.getByRole('button', { name: prepare.cut(count - 1) }).click();
  await expect(agenda(page).filter({ hasText: prepare.left })).toHaveCount(count - 1);
  await page.getByRole('button', { name: prepare.putBack(requirementLabel(named(second))) }).click();
  await expect(agenda(page).filter({ hasText: prepare.left })).toHaveCount(count - 2);

  await page.getByLabel(prepare.raisedBy, { exact: true }).fill('Helsesykepleier');
  await page.getByLabel(prepare.ownTitle, { exact: true }).fill('Ny leder i teamet');
  await page.keyboard.press('Enter');
  await expect(agenda(page).last()).toContainText('Ny leder i teamet');
  await expectSaved(page);
  await page.reload();
  await expect(agenda(page).last()).toContainText('Ny leder i teamet');
  await expect(agenda(page).last()).toContainText(words.raisedBy('Helsesykepleier'));
  await expect(agenda(page).nth(0)).toContainText(requirementLabel(named(first)));
  expectWholeLog(await readStored(page), evaluation);
});

test('a level and a decision begun take two keys, and what is written where it falls is there after a new start', async ({
  page,
  appUrl,
}) => {
  await beginMeeting(page, appUrl);
  await enter(page);
  await expect(title(page)).toHaveText(requirementLabel(named(second)));
  // What is counted: keys from standing on the point until the level is set and the cursor stands in a new decision.
  const keys = ['3', 'b'];
  for (const key of keys) await page.keyboard.press(key);
  expect(keys.length).toBeLessThanOrEqual(3);
  await expect(page.getByLabel(hold.decision.text(1), { exact: true })).toBeFocused();
  await page.keyboard.type('Ny rutine fra mai');
  await expect(page.getByText(hold.decision.lacks(['role', 'due']))).toBeVisible();
  await expect(page.getByText(hold.scoredHere(level(1), level(3), false))).toBeVisible();
  // Whoever writes on goes from field to field: on a button between them, letters would be keys of the meeting.
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(hold.decision.role, { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(hold.decision.due, { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(title(page)).toBeFocused();

  await page.keyboard.press('t');
  await page.keyboard.type('Lage opplæring 4 dager');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fagleder');
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await page.keyboard.type('Ingen svarer på samtykke');
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.keyboard.type('Enige om nivået.');
  await page.keyboard.press('Control+Enter');
  await expect(title(page)).toHaveText(requirementLabel(named(first)));
  await expect(title(page)).toBeFocused();
  await expectSaved(page);
  await page.reload();
  // It goes on where it was.
  await expect(title(page)).toHaveText(requirementLabel(named(first)));
  await page.keyboard.press('k');
  await expect(title(page)).toHaveText(requirementLabel(named(second)));
  await expect(page.getByLabel(hold.decision.text(1), { exact: true })).toHaveValue('Ny rutine fra mai');
  await expect(page.getByLabel(hold.action.title, { exact: true })).toHaveValue('Lage opplæring 4 dager');
  await expect(page.getByLabel(hold.barrier.what, { exact: true })).toHaveValue('Ingen svarer på samtykke');
  await expect(page.getByLabel(hold.note, { exact: true })).toHaveValue('Enige om nivået.');
  await expect(page.getByText(words.state.discussed, { exact: true })).toBeVisible();
  const stored = await readStored(page);
  expectWholeLog(stored, evaluation);
  expect(answerIn(stored, second)?.score).toBe(3);
  await expectAccessible(page, 'a point of a meeting');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page, 'a point of a meeting, 320 px');
  // They are real ones: in the plan, and among the barriers.
  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
  await expect(page.getByRole('link', { name: 'Lage opplæring 4 dager' })).toBeVisible();
  await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
  await expect(page.getByRole('link', { name: 'Ingen svarer på samtykke' })).toBeVisible();
  // Whoever comes back to the meetings goes on at once, and hears at the end what each is to do.
  await page.goto(addressOf(appUrl, paths.meetings(evaluation)));
  await page.getByRole('link', { name: prepare.goOn }).click();
  await expect(page.locator('[data-meeting-screen="point"]')).toBeVisible();
  while ((await page.locator('[data-meeting-screen="end"]').count()) === 0) {
    const before = await title(page).textContent();
    await page.keyboard.press('j');
    await expect(title(page)).not.toHaveText(before ?? '');
  }
  const toDo = page.locator('[data-new-actions]');
  await expect(toDo).toContainText('Lage opplæring 4 dager');
  await expect(toDo).toContainText(hold.end.whoAndWhen({ role: 'Fagleder', due: null, whyNot: '' }));
});

test('undo goes back through what was done in the meeting, a level with its note and an action with its link', async ({
  page,
  appUrl,
}) => {
  await beginMeeting(page, appUrl);
  await enter(page);
  await page.keyboard.press('3');
  await page.keyboard.press('t');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(hold.action.title, { exact: true })).toHaveValue('x');
  await page.keyboard.press('u');
  await expect(page.getByLabel(hold.action.title, { exact: true })).toHaveCount(0);
  await expect(page.getByText(hold.scoredHere(level(1), level(3), false))).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText(hold.scoredHere(level(1), level(3), false))).toHaveCount(0);
  await expect.poll(async () => answerIn(await readStored(page), second)?.score).toBe(1);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByText(hold.scoredHere(level(1), level(3), false))).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByLabel(hold.action.title, { exact: true })).toHaveValue('x');
  await expect.poll(async () => answerIn(await readStored(page), second)?.score).toBe(3);
});

test('a meeting closes when every decision has a role and a day, and what was not reached goes to the next', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await beginMeeting(page, appUrl);
  await page.getByRole('button', { name: prepare.participants.add }).click();
  await page.keyboard.type('Fagleder');
  await enterWith(page, 'Fagleder');
  await page.keyboard.press('b');
  await page.keyboard.type('Ny rutine fra mai');
  await page.keyboard.press('Escape');
  const points = Number(
    /av (\d+)/.exec((await page.locator('article header p').first().textContent()) ?? '')?.[1],
  );
  for (let count = 0; count < points; count++) await page.keyboard.press('j');
  await expect(title(page)).toHaveText(hold.end.title);
  await expect(page.getByText(hold.end.lacking(1))).toBeVisible();
  await expect(page.getByText(hold.end.notReached(points - 1))).toBeVisible();
  await page.getByRole('button', { name: hold.end.close }).click();
  await expect(title(page)).toHaveText(hold.end.title);
  await expect(page.getByLabel(hold.decision.text(1), { exact: true })).toBeFocused();
  await page.getByLabel(hold.decision.role, { exact: true }).fill('Fagleder');
  // A deadline before the meeting is a slip: it is said, and nothing is stopped by it.
  await page.getByLabel(hold.decision.due, { exact: true }).fill(inDays(-30));
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  const slip = hold.decision.dueBefore(today);
  await expect(page.getByRole('alert').filter({ hasText: slip })).toBeVisible();
  await expect(page.getByLabel(hold.decision.due, { exact: true })).toHaveAccessibleDescription(slip);
  await page.getByLabel(hold.decision.due, { exact: true }).fill(inDays(30));
  await expect(page.getByText(slip)).toHaveCount(0);
  await expect(page.getByText(hold.end.allWell)).toBeVisible();
  // Whoever comes back to the end reads aloud what was decided, with who and when.
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await expect(title(page)).toHaveText(hold.end.title);
  await expect(page.locator('[data-read-aloud]')).toContainText('Ny rutine fra mai');
  await expect(page.locator('[data-read-aloud]')).toContainText(
    hold.end.whoAndWhen({ role: 'Fagleder', due: inDays(30), whyNot: '' }),
  );
  await page.getByLabel(hold.end.nextDay, { exact: true }).fill(inDays(60));
  await expectAccessible(page, 'the end of a meeting');
  await page.getByRole('button', { name: hold.end.close }).click();
  await expect(title(page)).toHaveText(hold.end.closed);

  await page.getByRole('link', { name: hold.end.minutes }).click();
  const paper = page.locator('[data-paper]');
  await expect(paper).toContainText(papers.document.meetings.paperTitle(words.kind('resourceTeam')));
  // They are the same whoever reads them: nobody is asked who that is.
  const recipient = page.getByRole('radiogroup', { name: papers.reportPage.choose.recipient });
  await expect(recipient).toHaveCount(0);
  await expect(paper).toContainText('Ny rutine fra mai');
  await expect(paper).toContainText('Fagleder');
  await expect(paper).toContainText(papers.document.meetings.notReached(true));

  await page.goto(addressOf(appUrl, paths.meetings(evaluation)));
  await page.getByRole('button', { name: words.page.begin.resourceTeam, exact: true }).click();
  await expect(agenda(page).filter({ hasText: words.reason('notReached') })).toHaveCount(points - 1);
  await expect(page.getByLabel(prepare.participants.line(1), { exact: true })).toHaveValue('Fagleder');
});

test('that it was held is evidence when somebody presses, and not before', async ({ page, appUrl }) => {
  await beginMeeting(page, appUrl);
  const evidence = standard.requirements.find(({ number }) => number === partnershipRequirement);
  expect(evidence).toBeDefined();
  await page.goto(addressOf(appUrl, paths.meetings(evaluation)));
  await page.getByRole('button', { name: words.page.begin.partnership, exact: true }).click();
  await page.getByRole('button', { name: prepare.participants.add }).click();
  await page.keyboard.type('Bydelsdirektør');
  await enterWith(page, 'Bydelsdirektør');
  await page.getByRole('link', { name: hold.pause }).click();
  const add = page.getByRole('button', { name: words.attendance.add(named(partnershipRequirement)) });
  await expect(add).toBeVisible();
  await expectSaved(page);
  expect(answerIn(await readStored(page), partnershipRequirement)?.evidence ?? []).toEqual([]);
  await add.click();
  await expect(
    page.getByRole('button', { name: words.attendance.added(named(partnershipRequirement)) }),
  ).toBeFocused();
  await expect
    .poll(async () => answerIn(await readStored(page), partnershipRequirement)?.evidence.length)
    .toBe(1);
  const [stored] = answerIn(await readStored(page), partnershipRequirement)?.evidence ?? [];
  expect(stored?.text).toContain('Bydelsdirektør');
});

for (const [width, height] of [
  [1280, 900],
  [1920, 1080],
] as const)
  test(`in a room, ${width} × ${height}: text, last year, evidence and history are a press away, with what is decided beside`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width, height });
    await haveExample(page, appUrl);
    await page.goto(addressOf(appUrl, paths.meetings(exampleEvaluation)));
    await page.getByRole('link', { name: prepare.goOn }).click();
    await page.getByRole('button', { name: prepare.goOn }).click();
    await expect(title(page)).toBeFocused();
    const screen = page.locator('[data-meeting-screen="point"]');
    const bar = page.getByRole('button', { name: hold.done });
    const decide = page.getByRole('button', { name: hold.decision.add });
    /** Whether all of it is seen, above the bar that follows along. */
    const isSeen = async (what: Locator) => {
      const [box, edge] = [await what.boundingBox(), await bar.boundingBox()];
      return box !== null && edge !== null && box.y >= 0 && box.y + box.height <= edge.y;
    };
    const facts = screen.locator('dl[data-shown]');
    const shown = async (fact: string, heading: string) => {
      await expect(facts).toHaveAttribute('data-shown', fact);
      const term = facts.locator('dt', { hasText: heading });
      for (const what of [title(page), screen.locator('p:has(+ div > fieldset)'), decide, term])
        await expect.poll(async () => isSeen(what)).toBe(true);
    };
    await shown('answers', hold.saidBefore(exampleYear - 1));
    await page.keyboard.press('d');
    await shown('evidence', hold.evidence);
    await page.keyboard.press('e');
    await shown('changes', hold.history);
    await page.keyboard.press('e');
    await shown('answers', hold.saidNow);
    // However far one reads, what is decided stands beside, also on a lower screen.
    await page.setViewportSize({ width, height: height - 250 });
    await page.mouse.wheel(0, 4000);
    await expect.poll(async () => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    await expect.poll(async () => isSeen(decide)).toBe(true);
  });

test('a meeting that was paused goes on another day where it was, and its minutes tell of both days', async ({
  page,
  appUrl,
}) => {
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.meetings(exampleEvaluation)));
  await page.getByRole('listitem').filter({ hasText: words.status.begun }).getByRole('link').click();
  await expect(page.getByText(prepare.pausedAt(4, 8))).toBeVisible();
  await page.getByRole('link', { name: prepare.goOn }).click();
  // Another day it is asked who is here first.
  await expect(page.locator('[data-meeting-screen="first"]')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText(hold.position(4, 8))).toBeVisible();
  await page.getByRole('link', { name: hold.pause }).click();
  await page.getByRole('link', { name: hold.end.minutes }).click();
  // The day where the browser is: that of whoever runs the test may be another.
  const day = calendarDay(await page.evaluate(() => new Date().toLocaleDateString('sv-SE')));
  await expect(page.locator('[data-paper]')).toContainText(`29. oktober 2026 og ${day}`);
});

test('a locked evaluation takes no level in a meeting, and says so', async ({ page, appUrl }) => {
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.meetings(signedEvaluation)));
  await page.getByRole('button', { name: words.page.begin.resourceTeam, exact: true }).click();
  await enter(page);
  const number = Number(/\d+/.exec((await title(page).textContent()) ?? '')?.[0]);
  const before = scoreIn(await readStored(page), signedEvaluation, number);
  await expect(page.getByText(pageText.signing.locked.answer)).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await page.keyboard.press(before === 4 ? '3' : '4');
  await expect(page.getByText(hold.locked)).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.type('Nivået tas opp neste år');
  await expectSaved(page);
  const stored = await readStored(page);
  expect(scoreIn(stored, signedEvaluation, number)).toBe(before);
  expect(JSON.stringify(stored.stores['meetingPoints'])).toContain('Nivået tas opp neste år');
});

test('the keys are told of, and those of a text are letters', async ({ page, appUrl }) => {
  await beginMeeting(page, appUrl);
  await enter(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: hold.help.title });
  await expect(help).toBeVisible();
  await expectAccessible(page, 'the keys of a meeting');
  await page.keyboard.press('3');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('m');
  await page.keyboard.type('3 av 4 b n k');
  await expect(page.getByLabel(hold.note, { exact: true })).toHaveValue('3 av 4 b n k');
  await expectSaved(page);
  expect(answerIn(await readStored(page), second)?.score).toBe(1);
});

/** A requirement that the partnership meeting is evidence of, and that a NAV office answers. */
const partnershipRequirement = 6;

async function enterWith(page: Page, role: string): Promise<void> {
  await page.getByRole('link', { name: prepare.begin }).click();
  await page.getByRole('checkbox', { name: role }).check();
  await page.getByRole('button', { name: prepare.begin }).click();
  await expect(page.locator('[data-meeting-screen="first"]')).toHaveCount(0);
}

function level(value: number): string {
  return text.scoring.scoreName(value, standard.scale);
}
