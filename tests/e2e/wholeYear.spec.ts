import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import {
  addressOf,
  card,
  choose,
  evaluation,
  expectSaved,
  expectScore,
  office,
  startEvaluation,
  year,
} from './support/assess.ts';
import { withoutFileDialogue } from './support/files.ts';
import { numberAt } from './support/standard.ts';
import { evaluationIn } from './support/years.ts';
import { expect, test } from './support/test.ts';

const first = numberAt(0);

test('a year: scored, planned, met on, signed, taken out to SSU, and the next one started from it', async ({
  page,
  appUrl,
}) => {
  const go = (path: string) => page.goto(addressOf(appUrl, path));
  const { actions, barriers, meetings, signing } = pageText;
  const { hold, prepare } = meetings;
  await withoutFileDialogue(page);

  await test.step('a gap, with an action and a barrier', async () => {
    await startEvaluation(page, appUrl);
    await choose(page, first, 1);
    await card(page, first).getByLabel(pageText.assess.texts.justification).fill('Bare to bruker rutinen.');
    await page
      .getByRole('button', { name: `${actions.onRequirement.add}${actions.onRequirement.addFor(first)}` })
      .click();
    await page.getByLabel(actions.edit.what).fill('Skrive rutinen');
    await expectSaved(page);
    await go(paths.barriers(evaluation));
    await page.getByRole('button', { name: barriers.page.add, exact: true }).click();
    await page.getByLabel(barriers.edit.what).fill('Ingen svarer på samtykke');
    await expectSaved(page);
  });

  await test.step('the ressursteam decides by keyboard, and says when it meets next', async () => {
    await go(paths.meetings(evaluation));
    await page.getByRole('button', { name: meetings.page.begin.resourceTeam, exact: true }).click();
    await page.getByRole('link', { name: prepare.begin }).click();
    await page.getByRole('button', { name: prepare.begin }).click();
    await expect(page.locator('[data-meeting-screen="point"]')).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('b');
    await page.keyboard.type('Ny rutine fra mai');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Fagleder');
    await page.keyboard.press('Tab');
    await page.getByLabel(hold.decision.due, { exact: true }).fill(`${year + 1}-01-31`);
    await page.keyboard.press('Escape');
    const barrier = 'Ingen svarer på samtykke';
    const heading = page.getByRole('heading', { level: 1 });
    const points = Number(
      /av (\d+)/.exec((await page.locator('article header p').first().textContent()) ?? '')?.[1],
    );
    const named: string[] = [];
    for (let count = 0; count < points; count++) {
      await page.keyboard.press('j');
      const name = (await heading.textContent()) ?? '';
      named.push(name);
      // What the heading says is not said again below it.
      if (!name.includes(barrier)) continue;
      await expect(page.getByText(barrier, { exact: true })).toHaveCount(0);
      // It is lifted where it is decided, and so is gone through.
      await page.getByLabel(hold.barrier.liftedTo, { exact: true }).fill('SSU');
      await page.keyboard.press('Escape');
      await expect(heading).toBeFocused();
    }
    expect(named.filter((name) => name.includes(barrier))).toHaveLength(1);
    await expect(heading).toHaveText(hold.end.title);
    const lifted = page.locator('[data-lifted]');
    await expect(lifted).toContainText(barrier);
    await expect(lifted).toContainText('Løftet til SSU.');
    await page.getByLabel(hold.end.nextDay, { exact: true }).fill(`${year + 1}-02-10`);
    await page.getByRole('button', { name: hold.end.close }).click();
    await page.getByRole('link', { name: hold.end.minutes }).click();
    await expect(page.getByRole('cell', { name: 'Ny rutine fra mai', exact: true })).toBeVisible();
    await expect(page.locator('[data-paper]')).toContainText(`${barrier} (løftet til SSU)`);
    await go(paths.year(evaluation));
    await expect(page.getByText(pageText.year.coming.meeting('resourceTeam', null, 'closed'))).toBeVisible();
    await page.getByRole('link', { name: pageText.year.step.team, exact: true }).click();
    await expect(page).toHaveURL(addressOf(appUrl, paths.meetings(evaluation)));
  });

  await test.step('signed and locked', async () => {
    await go(paths.sign(evaluation));
    await expect(page.locator('[data-finding]').first()).toBeVisible();
    for (const finding of await page.locator('[data-finding]').all())
      await finding.getByRole('textbox').fill('Tas opp i ressursteamet.');
    await page.getByRole('button', { name: signing.sign.button }).click();
    await expect(page.getByRole('heading', { level: 2, name: signing.signed.title })).toBeVisible();
  });

  await test.step('the paper for SSU', async () => {
    await go(paths.report(evaluation));
    const { takeOut } = papers.reportPage;
    await page.getByRole('radio', { name: /^Sak til SSU/ }).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: takeOut.buttons.docx, exact: true }).click();
    await page.getByRole('button', { name: takeOut.unanswered.goOn }).click();
    expect((await download).suggestedFilename()).toContain(`${office} ${year}`);
  });

  await test.step('the next year has the plan and the barriers with it, and no level', async () => {
    const { start } = text.overview;
    await go(paths.overview);
    await page.getByRole('button', { name: start.button }).click();
    const dialogue = page.getByRole('dialog', { name: start.title });
    await dialogue.getByLabel(start.office, { exact: true }).selectOption({ label: office });
    await dialogue.getByLabel(start.year, { exact: true }).fill(String(year + 1));
    await dialogue.getByRole('button', { name: start.submit }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: pageText.assess.title(office, year + 1) }),
    ).toBeVisible();
    await expectScore(page, first, null);
    // The meeting that was agreed on is there too: it would be looked for in the new year.
    await go(paths.year(evaluationIn(year + 1)));
    await expect(page.getByText(pageText.year.coming.meeting('resourceTeam', null, 'ahead'))).toBeVisible();
    await go(paths.meetings(evaluationIn(year + 1)));
    await page
      .getByRole('link', { name: meetings.title('resourceTeam', [`${year + 1}-02-10`], null) })
      .click();
    await expect(page.getByText(prepare.emptyYet)).toBeVisible();
    await expect(page.getByRole('button', { name: prepare.begin })).toHaveCount(0);
    await go(paths.plan(evaluationIn(year + 1)));
    await expect(page.getByRole('link', { name: 'Skrive rutinen' })).toBeVisible();
    // Nothing has a level yet: the plan is told in words, and no drawing of it looks like a result.
    await expect(page.getByRole('heading', { name: actions.effect.title })).toBeVisible();
    await expect(page.getByRole('main').getByRole('figure')).toHaveCount(0);
    await go(paths.barriers(evaluationIn(year + 1)));
    await expect(page.getByRole('link', { name: 'Ingen svarer på samtykke' })).toBeVisible();
    await go(paths.checkSignature(evaluation));
    await expect(page.locator('[data-seal]')).toHaveText(signing.check.state.intact);
  });
});
