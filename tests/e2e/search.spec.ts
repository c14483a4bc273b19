import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  addressOf,
  evaluation,
  expectSaved,
  justification,
  haveEvaluation,
  openEvaluation,
} from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { named, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = pageText.search;
const addressed = (kind: string) =>
  standard.requirements.filter(({ responsible }) =>
    standard.parties.some(({ id, officeKinds }) => responsible.includes(id) && officeKinds.includes(kind)),
  );
const own = addressed('nav-kontor')[0];
const others = standard.requirements.find((requirement) => !addressed('nav-kontor').includes(requirement));

const field = (page: Page) => page.getByRole('combobox', { name: words.label });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });

test('with the keys alone one searches from anywhere, and comes to a requirement, a text of one’s own, and a page', async ({
  page,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  const number = own?.number ?? 0;
  await justification(page, number).fill('Vi har en bo\u00adligavtale fra mars.');
  await expectSaved(page);
  // In a field it is a letter.
  await page.keyboard.press('/');
  await expect(justification(page, number)).toHaveValue('Vi har en bo\u00adligavtale fra mars./');
  await expect(field(page)).toHaveCount(0);

  await page.goto(addressOf(appUrl, paths.results(evaluation)));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('boligavtale');
  await expect(page.getByRole('group', { name: words.groups.ownTexts }).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf(appUrl, paths.requirementCard(evaluation, number)));
  const panel = page.getByRole('dialog', { name: text.shell.requirement.title(named(number)) });
  await expect(panel).toBeVisible();

  // From the panel as well, and on to a requirement of others, which says so.
  await page.keyboard.press('/');
  await page.keyboard.type(`krav ${others?.number}`);
  // While the number is not written out, there are several.
  await expect(option(page, new RegExp(words.others))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf(appUrl, paths.requirementCard(evaluation, others?.number ?? 0)));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('/');
  await page.keyboard.type('sikkerhets');
  await expect(option(page, text.shell.pages.backup)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(option(page, text.shell.pages.backup)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf(appUrl, paths.backup));

  // Given up, the focus is back where it was.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const button = page.getByRole('button', { name: text.shell.search, exact: true });
  await button.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('who writes on before the field is there has every letter in it, and none is a score', async ({
  page,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await page.evaluate(async () => {
    // Faster than any hand: no more than what is drawn at once is drawn between two keys.
    for (const key of '/kravx\b 2')
      await Promise.resolve(
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: key === '\b' ? 'Backspace' : key,
            bubbles: true,
            cancelable: true,
          }),
        ),
      );
  });
  await expect(field(page)).toHaveValue('krav 2');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('who presses Enter at once comes to what is written, and not to what was looked for a letter before', async ({
  page,
  appUrl,
}) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.results(evaluation)));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Faster than any hand: no letter has been looked for before the next one comes.
  const write = async (written: string, ...keys: string[]) => {
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await field(page).evaluate(
      (element, { written, keys }) => {
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        for (let length = 1; length <= written.length; length += 1) {
          value?.set?.call(element, written.slice(0, length));
          element.dispatchEvent(new Event('input', { bubbles: true }));
        }
        for (const key of keys)
          element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      },
      { written, keys },
    );
  };
  await write('krav 22', 'Enter');
  await expect(page).toHaveURL(addressOf(appUrl, paths.requirementCard(evaluation, 22)));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await write('sikkerhets', 'ArrowUp', 'Enter');
  await expect(page).toHaveURL(addressOf(appUrl, paths.backup));
});

test('a word that only the standard’s terms have finds the requirements that speak of it', async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  await page.getByRole('button', { name: text.shell.search, exact: true }).click();
  await field(page).fill('program\u200brådgiver');
  const term = standard.terms.find(({ meaning }) => meaning.includes('programrådgiver'))?.term ?? '–';
  await expect(
    page.getByRole('group', { name: words.groups.requirements }).getByText(words.term(term)).first(),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: words.groups.terms }).getByRole('option')).toHaveCount(1);
  await option(page, new RegExp(words.term(term)))
    .first()
    .click();
  await expect(page).toHaveURL(/#\/standarden\/.+\/krav\/\d+$/);
});

test('the search fills a phone, nothing scrolls sideways, and axe finds nothing', async ({
  page,
  appUrl,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEvaluation(page, appUrl);
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const button = page.getByRole('button', { name: text.shell.search, exact: true });
    const box = await button.boundingBox();
    expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await button.click();
    await field(page).fill('bolig');
    await expect(page.getByRole('option').first()).toBeVisible();
    if (width < 400) expect((await page.getByRole('dialog').boundingBox())?.width).toBe(width);
    await expectAccessible(page, `${width} px`);
    await page.keyboard.press('Escape');
  }
});
