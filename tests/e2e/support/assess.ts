import { expect, type Locator, type Page } from '@playwright/test';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { levelOf, named, standard } from './standard.ts';
import { beginFrom } from './startingPoints.ts';

export const office = 'NAV Grorud';
export const year = 2026;

/** Who starts it. */
export const author = { name: 'Kari', role: 'leder' };

/** The evaluation that `startEvaluation` starts. */
export const evaluation = evaluationId({
  office: 'nav-grorud',
  year,
  standard: standard.id,
  edition: standard.edition,
});

/** The address of a page of the app. */
export function addressOf(appUrl: string, path: string): string {
  return `${appUrl}#${path}`;
}

/** Has the machine hold an evaluation that is begun, as `startEvaluation` leaves it. The page lies beside the app. */
export async function haveEvaluation(page: Page, appUrl: string): Promise<void> {
  await beginFrom(page, appUrl, 'evaluation', startEvaluation);
}

/** The same, and stands on the page where one assesses. */
export async function openEvaluation(page: Page, appUrl: string): Promise<void> {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expectAssessing(page);
}

/** Chooses the office and the year on an empty machine, and starts. Ends on the page where one assesses. */
export async function startEvaluation(page: Page, appUrl: string, of = office): Promise<void> {
  const words = text.overview.start;
  await page.goto(appUrl);
  await page.getByRole('button', { name: text.overview.welcome.start.title }).click();
  const dialogue = page.getByRole('dialog', { name: words.title });
  await dialogue.getByLabel(words.office, { exact: true }).selectOption({ label: of });
  await dialogue.getByLabel(words.year, { exact: true }).fill(String(year));
  await dialogue.getByLabel(text.identity.name).fill(author.name);
  await dialogue.getByLabel(text.identity.role).fill(author.role);
  await dialogue.getByRole('button', { name: words.submit }).click();
  await expectAssessing(page, of);
}

/** The page where one assesses is there, with its cards. */
export async function expectAssessing(page: Page, of = office): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: pageText.assess.title(of, year) })).toBeVisible();
  await expect(page.locator('[data-requirement]').first()).toBeVisible();
}

/** The card of a requirement. */
export function card(page: Page, number: number): Locator {
  return page.getByRole('article', { name: pageText.assess.card.title(named(number)), exact: true });
}

/** Chooses a level, or what stands beside the scale, with the mouse. */
export async function choose(page: Page, number: number, score: Exclude<Score, null>): Promise<void> {
  const scale = card(page, number).getByRole('group', { name: pageText.assess.scale.label(number) });
  const words = typeof score === 'number' ? levelOf(score).description : text.scoring[score];
  await scale.getByText(words, { exact: true }).click();
  await expectScore(page, number, score);
}

/** The card shows the score, and its scale has just that one chosen. */
export async function expectScore(page: Page, number: number, score: Score): Promise<void> {
  await expectScores(page, new Map([[number, score]]));
}

/** The cards show these scores. */
export async function expectScores(page: Page, scores: ReadonlyMap<number, Score>): Promise<void> {
  const expected = [...scores].map(([number, score]) => ({
    number,
    chosen: score === null ? [] : [choices.indexOf(score)],
    said: expect.stringContaining(text.scoring.scoreName(score, standard.scale)),
  }));
  await expect.poll(async () => shownScores(page, [...scores.keys()])).toEqual(expected);
}

/** What can be chosen, in the order of the scale on a card. */
const choices: readonly Score[] = [...standard.scale.map(({ value }) => value), 'notRelevant', 'unknown'];

async function shownScores(page: Page, numbers: readonly number[]) {
  return page.evaluate(
    (wanted) =>
      wanted.map((number) => {
        const holder = document.querySelector(`[data-requirement="${number}"]`);
        const radios = [...(holder?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
        return {
          number,
          chosen: radios.flatMap((radio, index) => (radio.checked ? [index] : [])),
          said: holder?.querySelector('header')?.textContent ?? '',
        };
      }),
    numbers,
  );
}

/** The field for the justification of a requirement. */
export function justification(page: Page, number: number): Locator {
  return card(page, number).getByRole('textbox', { name: pageText.assess.texts.justification });
}

/** The shell says that all is saved. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

/** The number of the card that the keys act on. */
export async function activeNumber(page: Page): Promise<number> {
  return Number(
    await page.locator('[data-requirement][data-active="true"]').getAttribute('data-requirement'),
  );
}
