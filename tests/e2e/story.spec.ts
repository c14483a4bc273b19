import type { Page } from '@playwright/test';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { comesByItself } from '#src/features/assess/keys/comesByItself.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { ofHundred } from '#src/text/format.ts';
import { requirementLabel } from '#src/text/requirementLabel.ts';
import {
  activeNumber,
  addressOf,
  card,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScore,
  expectScores,
  justification,
  office,
  startEvaluation,
  year,
} from './support/assess.ts';
import { buildAnswer } from '../support/buildAnswer.ts';
import { expectOfflineReady, openProfile } from './support/profile.ts';
import { levelOf, named, numberAt, requirements, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import { goToPlace } from './support/navigation.ts';

const [clicked, keyed, setAside, notKnown, offline] = [0, 1, 2, 3, 4].map(numberAt) as [
  number,
  number,
  number,
  number,
  number,
];
const reason = 'Rutinen er skrevet, men bare to av oss bruker den.';
const whyNot = 'Bydelen har lagt dette til et annet kontor.';
const caseNumber = '26/01234-5';

test(
  'a leader evaluates the office, most of it without a network, and sees where it stands',
  { tag: '@offline' },
  async ({ watch, serveOwn, newFolder }) => {
    test.setTimeout(300_000);
    const profile = newFolder();
    const server = await serveOwn();
    const scores = new Map<number, Score>();

    await test.step('starts, and answers in all the ways there are', async () => {
      const context = await openProfile(profile);
      await watch(context);
      const page = await context.newPage();
      await startEvaluation(page, server.url);

      await choose(page, clicked, 1);
      await justification(page, clicked).fill(reason);
      await addCaseNumber(page, clicked);

      // Out of the field, where a key would be a letter.
      await page.keyboard.press('Tab');
      await page.keyboard.press('n');
      expect(await activeNumber(page)).toBe(keyed);
      await page.keyboard.press('3');
      await expectScore(page, keyed, 3);

      await choose(page, setAside, 'notRelevant');
      await justification(page, setAside).fill(whyNot);
      await choose(page, notKnown, 'unknown');
      await expectSaved(page);
      scores.set(clicked, 1).set(keyed, 3).set(setAside, 'notRelevant').set(notKnown, 'unknown');

      await expectOfflineReady(page);
      await context.setOffline(true);
      await server.close();
      await page.reload();
      await expectAllKept(page, scores);
      await choose(page, offline, 0);
      scores.set(offline, 0);
      await expectSaved(page);
      await context.close();
    });

    const context = await openProfile(profile, { offline: true });
    await watch(context);
    const page = await context.newPage();

    await test.step('finds everything again in a new window, still without a network', async () => {
      await page.goto(server.url);
      const link = page.getByRole('link', { name: text.overview.row.goOn });
      await expect(link).toHaveAccessibleName(
        `${text.overview.row.goOn}${text.overview.row.context(office, year)}`,
      );
      await link.click();
      await expectAllKept(page, scores);
    });

    await test.step('finishes with the keys', async () => {
      let isThere = false;
      for (const [index, { number }] of requirements.entries()) {
        if (scores.has(number)) continue;
        const score = index % standard.scale.length;
        if (!isThere) await page.keyboard.press('n');
        await expect(card(page, number)).toHaveAttribute('data-active', 'true');
        await page.keyboard.press(String(score));
        await expectScore(page, number, score);
        scores.set(number, score);
        isThere = isFollowedByNext(number, score);
      }
      const total = requirements.length;
      const all = pageText.assess.pause.allAnswered({ total, unjustified: 0 });
      await expect(page.getByRole('heading', { name: all })).toBeVisible();
      await expect(
        page.getByText(pageText.assess.progress.inAll({ total, answered: total, unknown: 1 })),
      ).toBeVisible();
      await expectSaved(page);
    });

    await test.step('sees how far the office has come, and what is missing', async () => {
      await goToPlace(page, 'results');
      const { results } = pageText;
      const { scoring } = text;
      await expect(page.getByRole('heading', { level: 1, name: results.title(office, year) })).toBeVisible();

      const levels = [...scores.values()].filter((score) => typeof score === 'number');
      const sum = levels.reduce((all, level) => all + level, 0);
      const total = page.getByRole('region', { name: results.total.title, exact: true });
      const score = ofHundred(sum / (levels.length * 4));
      const basis = scoring.basis({ scored: levels.length, remaining: 1 });
      await expect(
        total.getByText(`${scoring.fulfilment}: ${score}, ${basis}`, { exact: true }),
      ).toBeVisible();
      await expect(total.getByText(results.total.applicable(requirements.length))).toBeVisible();

      const expected = gapsInOrder(scores);
      const gaps = page.getByRole('region', {
        name: new RegExp(`^${results.gaps.first('first', 3, 3).replace(/ \(.*/, '')}`),
      });
      await expect(gaps.getByRole('heading', { level: 3 })).toHaveText(
        expected.slice(0, 3).map((number) => requirementLabel(named(number))),
      );
      await expect(gaps.getByRole('link', { name: results.gaps.all(expected.length) })).toBeVisible();

      const [worst = 0] = expected;
      await gaps.getByRole('link', { name: requirementLabel(named(worst)), exact: true }).click();
      await expect(page).toHaveURL(addressOf(server.url, paths.requirementCard(evaluation, worst)));
      await expect(
        page
          .getByRole('dialog')
          .getByRole('heading', { name: text.shell.requirement.title(named(worst)), level: 2 }),
      ).toBeFocused();
      await expect(card(page, worst)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(
        gaps.getByRole('link', { name: requirementLabel(named(worst)), exact: true }),
      ).toBeFocused();

      // What is left before the report, and what has been set aside, stand on a page of their own.
      await goToPlace(page, 'report');
      await page.getByText(pageText.ready.setAside.title(1), { exact: true }).click();
      await expect(page.getByText(whyNot)).toBeVisible();
    });
    await context.close();
  },
);

async function addCaseNumber(page: Page, number: number): Promise<void> {
  const { texts, evidence } = pageText.assess;
  await card(page, number).getByText(texts.more, { exact: true }).click();
  await card(page, number).getByRole('button', { name: evidence.add }).click();
  await card(page, number)
    .getByLabel(evidence.numbered(evidence.kind, 1))
    .selectOption({ label: evidence.kinds.caseNumber });
  await card(page, number).getByLabel(evidence.numbered(evidence.textOf.caseNumber, 1)).fill(caseNumber);
}

/** Every answer is as it was given. */
async function expectAllKept(page: Page, scores: ReadonlyMap<number, Score>): Promise<void> {
  const { texts, evidence } = pageText.assess;
  await expectAssessing(page);
  await expectScores(page, new Map(requirements.map(({ number }) => [number, scores.get(number) ?? null])));
  await expect(justification(page, clicked)).toHaveValue(reason);
  await expect(justification(page, setAside)).toHaveValue(whyNot);
  await card(page, clicked).getByText(texts.more, { exact: true }).click();
  await expect(card(page, clicked).getByLabel(evidence.numbered(evidence.textOf.caseNumber, 1))).toHaveValue(
    caseNumber,
  );
}

/** The gaps by weight times size, and then by number: computed here once more, from the standard's own data. */
function gapsInOrder(scores: ReadonlyMap<number, Score>): number[] {
  const rules = new Map(standard.obligations.map((rule) => [rule.id, rule]));
  return requirements
    .flatMap(({ number, obligation }) => {
      const score = scores.get(number);
      const rule = rules.get(obligation);
      if (typeof score !== 'number' || !rule || score >= rule.target) return [];
      return [{ number, priority: rule.weight * (levelOf(rule.target).value - score) }];
    })
    .toSorted((a, b) => b.priority - a.priority || a.number - b.number)
    .map(({ number }) => number);
}

/** Whether the next requirement comes by itself when this one gets its first answer. */
function isFollowedByNext(number: number, score: number): boolean {
  const items = assessRequirements(standard, 'nav-kontor', [buildAnswer(number, { score })]);
  const item = items.find(({ requirement }) => requirement.number === number);
  return item !== undefined && comesByItself(null, item);
}
