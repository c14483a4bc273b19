import type { Page } from '@playwright/test';
import { pageText } from '#src/text/pageText.ts';
import {
  activeNumber,
  card,
  choose,
  expectSaved,
  expectScore,
  justification,
  openEvaluation,
} from './support/assess.ts';
import { numberAt, requirements } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const first = numberAt(0);
const second = numberAt(1);
const third = numberAt(2);

test.beforeEach(async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
});

test('a score and a keystroke touch one card of all', async ({ page }) => {
  await expect(page.locator('[data-requirement]')).toHaveCount(requirements.length);
  await justification(page, second).click();
  await watchCards(page);

  await choose(page, second, 3);
  await expectSaved(page);
  expect(await touchedCards(page)).toEqual([second]);

  await justification(page, second).press('a');
  await expect(justification(page, second)).toHaveValue('a');
  await expectSaved(page);
  expect(await touchedCards(page)).toEqual([second]);
});

test('the keys score, clear, walk, undo and do again', async ({ page }) => {
  const { moves, steps, scale } = pageText.assess;
  const aboutScore = steps.on(pageText.rows.field('answer', 'score').definite, first);
  const undo = page.getByRole('button', { name: moves.undoOf(aboutScore) });
  const redo = page.getByRole('button', { name: moves.redoOf(aboutScore) });

  await page.keyboard.press('n');
  expect(await activeNumber(page)).toBe(first);
  await page.keyboard.press('2');
  await expectScore(page, first, 2);
  await page.keyboard.press('i');
  await expectScore(page, first, 'notRelevant');
  await page.keyboard.press('u');
  await expectScore(page, first, 2);
  await page.keyboard.press('Control+z');
  await expectScore(page, first, null);
  await page.keyboard.press('Control+Shift+z');
  await expectScore(page, first, 2);
  await undo.click();
  await expectScore(page, first, null);
  await redo.click();
  await expectScore(page, first, 2);
  await page.keyboard.press('Delete');
  await expectScore(page, first, null);
  await expect(card(page, first).getByRole('button', { name: scale.clear })).toHaveCount(0);

  await page.keyboard.press('j');
  expect(await activeNumber(page)).toBe(second);
  await page.keyboard.press('v');
  await expectScore(page, second, 'unknown');
  // No justification is expected: the next has come by itself.
  expect(await activeNumber(page)).toBe(third);
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  expect(await activeNumber(page)).toBe(first);
  await page.keyboard.press('n');
  expect(await activeNumber(page)).toBe(third);

  await expectSaved(page);
  await page.reload();
  await expectScore(page, first, null);
  await expectScore(page, second, 'unknown');
});

test('keys are letters in a text, and undoing takes the text back', async ({ page }) => {
  const { moves, steps } = pageText.assess;
  const field = justification(page, first);
  await field.click();
  await page.keyboard.type('n2 vi har 4 rutiner');
  await expect(field).toHaveValue('n2 vi har 4 rutiner');
  await expectScore(page, first, null);
  await page
    .getByRole('button', {
      name: moves.undoOf(steps.on(pageText.rows.field('answer', 'justification').definite, first)),
    })
    .click();
  await expect(field).toHaveValue('');
  await page
    .getByRole('button', {
      name: moves.redoOf(steps.on(pageText.rows.field('answer', 'justification').definite, first)),
    })
    .click();
  await expect(field).toHaveValue('n2 vi har 4 rutiner');
});

test('a card that is answered stays under the hands of whoever sees only the unanswered', async ({
  page,
}) => {
  const { filter } = pageText.assess;
  const total = requirements.length;
  await choose(page, third, 4);
  await page.getByRole('checkbox', { name: filter.unanswered }).check();
  await expect(card(page, third)).toHaveCount(0);
  await expect(page.getByText(filter.shown(total - 1, total))).toBeVisible();

  await choose(page, first, 1);
  await justification(page, first).fill('Vi mangler en rutine.');
  await expectSaved(page);
  await expect(card(page, first)).toBeInViewport();
  await expect(justification(page, first)).toBeFocused();
  await expect(page.getByText(filter.answeredSince(1))).toBeVisible();

  await page.getByRole('button', { name: filter.refresh }).click();
  await expect(card(page, first)).toHaveCount(0);
  await expect(card(page, second)).toBeVisible();
  await page.getByRole('button', { name: filter.clear, exact: true }).click();
  await expect(justification(page, first)).toHaveValue('Vi mangler en rutine.');
  await expectScore(page, third, 4);
});

/** From now on the page remembers in which cards anything changes. */
async function watchCards(page: Page): Promise<void> {
  await page.evaluate(() => {
    const touched = new Set<number>();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const holder = element?.closest<HTMLElement>('[data-requirement]');
        if (holder) touched.add(Number(holder.dataset['requirement']));
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, {
      takeTouched: () => {
        const numbers = [...touched];
        touched.clear();
        return numbers;
      },
    });
  });
}

/** The cards in which something has changed since this was last asked. */
async function touchedCards(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { takeTouched: () => number[] }).takeTouched());
}
