import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { redirects } from '#src/app/redirects.ts';
import {
  addressOf,
  evaluation,
  expectAssessing,
  office,
  haveEvaluation,
  openEvaluation,
  year,
} from './support/assess.ts';
import { axeFaults } from './support/axe.ts';
import { exampleEvaluation, exampleMeeting, examplePages, haveExample } from './support/examplePages.ts';
import { goToMore, goToPlace, pageMenu, placeMenu } from './support/navigation.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { named } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import { evaluationIn, takeInYears } from './support/years.ts';

const { shell } = text;
const phone = { width: 390, height: 844 };

test('every address that there was leads to where the page is now', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  for (const { from, to } of redirects) {
    await page.goto('about:blank');
    await page.goto(addressOf(appUrl, from.replace(':evaluation', evaluation)));
    await expect(page).toHaveURL(addressOf(appUrl, to(evaluation)));
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(shell.notFound.title)).toHaveCount(0);
  }
});

test('the places lead to the office and year one was in, from every page, and after a new start', async ({
  page,
  appUrl,
}) => {
  await takeInYears(page, appUrl, { 2025: { 7: 1 }, 2026: { 7: 2 } });
  await page.goto(addressOf(appUrl, paths.results(evaluationIn(2025))));
  const where = page.getByRole('button', { name: shell.where.name(office, 2025) });
  await expect(where).toBeVisible();
  for (const place of ['home', 'assess', 'results', 'plan', 'report'] as const) {
    await goToPlace(page, place);
    await expect(where).toBeVisible();
    await expect(placeMenu(page).getByRole('link', { name: shell.places[place] })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
  await goToMore(page, 'settings');
  await page.reload();
  await goToPlace(page, 'results', 'gaps');
  await expect(page).toHaveURL(addressOf(appUrl, paths.gaps(evaluationIn(2025))));

  await expect(page.getByRole('link', { name: shell.pages.gaps, exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );

  // Another year: the same page of it.
  await where.click();
  await page.getByRole('link', { name: '2026', exact: true }).click();
  await expect(page).toHaveURL(addressOf(appUrl, paths.gaps(evaluationIn(2026))));
  await expect(page.getByRole('button', { name: shell.where.name(office, 2026) })).toBeVisible();
});

test('a new evaluation is started from any page, and what is asked is asked once', async ({
  page,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await page.getByRole('button', { name: shell.where.name(office, year) }).click();
  await page.getByRole('link', { name: text.overview.start.button }).click();
  const dialogue = page.getByRole('dialog', { name: text.overview.start.title });
  await expect(dialogue).toBeVisible();
  await expect(page).toHaveURL(addressOf(appUrl, paths.overview));
  await page.keyboard.press('Escape');
  await expect(dialogue).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(dialogue).toHaveCount(0);
});

test('a file is opened from any page', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  await page.getByRole('button', { name: shell.where.name(office, year) }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('link', { name: text.files.open }).click();
  await (
    await chooser
  ).setFiles({
    name: 'liste.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(
    page.getByRole('dialog').getByText(pageText.exchange.open.errors['not-ours'].title),
  ).toBeVisible();
});

test('a menu is opened and left with the keyboard alone', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  const more = page.getByRole('button', { name: shell.places.more, exact: true });
  await more.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('navigation', { name: shell.places.more });
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 7; step++) await page.keyboard.press('Tab');
  await expect(list).toHaveCount(0);
});

test('the title of the window begins with the name of the page in the menu', async ({ page, appUrl }) => {
  await haveExample(page, appUrl);
  await page.goto(appUrl);
  for (const [place, names] of [
    ['assess', ['requirements', 'figures']],
    ['results', ['status', 'gaps', 'trends']],
    ['report', ['report', 'share']],
  ] as const) {
    await goToPlace(page, place);
    for (const name of names) {
      await pageMenu(page, place).getByRole('link', { name: shell.pages[name], exact: true }).click();
      await expect(page).toHaveTitle(new RegExp(`^${shell.pages[name]}\\b`));
    }
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`on a phone the bars take at most 104 px together, cover nothing, and are wide enough for a thumb, ${scheme}`, async ({
    page,
    appUrl,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await haveExample(page, appUrl);
    const all = [
      // But for a requirement: on a phone it opens over the whole screen, and is closed again.
      ...examplePages
        .filter(([, path]) => !path.startsWith('/krav/'))
        .map(([name, path]) => [name, path] as const),
      ['home', paths.overview] as const,
      ['the cards', paths.assess(exampleEvaluation)] as const,
      ['the result', paths.results(exampleEvaluation)] as const,
    ];
    for (const [name, path] of all) {
      await page.goto(addressOf(appUrl, path));
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      const { head, foot, targets } = await bars(page);
      expect(head.top, name).toBe(0);
      expect(head.height, name).toBeLessThanOrEqual(48);
      expect(foot.bottom, name).toBe(phone.height);
      expect(head.height + foot.height, name).toBeLessThanOrEqual(104);
      expect(targets.length, name).toBeGreaterThanOrEqual(4);
      for (const target of targets) {
        expect(target.width, `${name}: ${target.name}`).toBeGreaterThanOrEqual(44);
        expect(target.height, `${name}: ${target.name}`).toBeGreaterThanOrEqual(44);
        expect(target.hit, `${name}: ${target.name} is covered`).toBe(true);
      }
      expect(await sidewaysScroll(page), name).toBe(0);
      // The end of the page comes clear of the bar.
      const end = await page.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
        const main = document.querySelector('main');
        const last = main?.lastElementChild?.getBoundingClientRect();
        return last?.bottom ?? Infinity;
      });
      expect(end, `${name}: the end is covered`).toBeLessThanOrEqual(foot.top + 0.5);
    }
    await goToMore(page, 'about');
    await expect(page.getByRole('heading', { level: 1, name: shell.pages.about })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: shell.places.more, exact: true }).click();
    expect(await axeFaults(page), 'with the menu open').toEqual([]);
  });
}

test('what has the focus is never under a bar of the phone', async ({ page, appUrl }) => {
  await page.setViewportSize(phone);
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.results(exampleEvaluation)));
  await expect(page.locator('main table').first()).toBeVisible();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('main')) return null;
      const box = element.getBoundingClientRect();
      const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const foot = document.querySelector('header nav')?.getBoundingClientRect().top ?? window.innerHeight;
      return box.bottom <= head || box.top >= foot ? element.outerHTML.slice(0, 200) : null;
    });
    expect(hidden).toBeNull();
  }
});

for (const [width, height] of [
  [1280, 900],
  [320, 640],
] as const) {
  test(`a requirement opens over the page one is on, and leaves it as it was, ${width} px`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width, height });
    await haveExample(page, appUrl);
    await page.goto(addressOf(appUrl, paths.gaps(exampleEvaluation)));
    const link = page.locator('[data-entry] h4 a').nth(2);
    const number = Number(await page.locator('[data-entry]').nth(2).getAttribute('data-entry'));
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: shell.requirement.title(named(number)) });
    await expect(panel.getByRole('article')).toBeVisible();
    await expect(page).toHaveURL(addressOf(appUrl, paths.requirementCard(exampleEvaluation, number)));
    const box = await panel.boundingBox();
    expect(box?.height).toBe(height);
    if (width === 320) expect(box?.width).toBe(width);
    expect(await axeFaults(page)).toEqual([]);

    await panel.getByRole('link', { name: shell.requirement.parts.history }).click();
    await expect(page).toHaveURL(addressOf(appUrl, paths.requirementHistory(exampleEvaluation, number)));
    await expect(panel.locator('blockquote')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(addressOf(appUrl, paths.gaps(exampleEvaluation)));
  });
}

test('the address of a requirement opens it from anywhere, and among the cards leads to the card', async ({
  page,
  appUrl,
}) => {
  await haveEvaluation(page, appUrl);
  await page.goto('about:blank');
  await page.goto(addressOf(appUrl, paths.requirementCard(evaluation, 28)));
  const panel = page.getByRole('dialog', { name: shell.requirement.title(named(28)) });
  await expect(panel.getByRole('article')).toBeVisible();
  await panel.getByRole('button', { name: shell.requirement.close }).click();
  await expect(page).toHaveURL(addressOf(appUrl, paths.results(evaluation)));
  await goToPlace(page, 'assess');
  await expectAssessing(page);
  await page.goto(addressOf(appUrl, paths.requirementCard(evaluation, 28)));
  await expect(page).toHaveURL(addressOf(appUrl, paths.assessRequirement(evaluation, 28)));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the list of keys is not offered where there are none', async ({ browser, appUrl, watch }) => {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true });
  await watch(context);
  const page = await context.newPage();
  await openEvaluation(page, appUrl);
  await expectAssessing(page);
  await expect(page.getByRole('button', { name: pageText.assess.moves.shortcuts })).toHaveCount(0);
  await page.goto(addressOf(appUrl, paths.settings));
  await expect(page.getByRole('checkbox', { name: pageText.assess.shortcuts.advance })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: pageText.assess.shortcuts.enabled })).toHaveCount(0);
  await context.close();
});

test('in a meeting and at a chart a phone is told of no keys, and a desk is', async ({
  browser,
  appUrl,
  watch,
}) => {
  const keys = pageText.meetings.hold.keys;
  for (const [device, offered] of [
    [{ viewport: phone, hasTouch: true, isMobile: true }, 0],
    [{}, 1],
  ] as const) {
    const context = await browser.newContext(device);
    await watch(context);
    const page = await context.newPage();
    await haveExample(page, appUrl);
    await page.goto(addressOf(appUrl, paths.holdMeeting(exampleEvaluation, exampleMeeting)));
    await expect(page.locator('main [data-meeting-screen]')).toBeVisible();
    await expect(page.getByRole('button', { name: keys, exact: true })).toHaveCount(offered);
    await page.goto(addressOf(appUrl, paths.trends(exampleEvaluation)));
    const { hint } = pageText.gapYears;
    await expect(page.getByText(offered > 0 ? hint.keys : hint.touch)).toBeVisible();
    await expect(page.getByText(offered > 0 ? hint.touch : hint.keys)).toBeHidden();
    await expect(
      page
        .locator('main')
        .getByText(/piltast/i)
        .filter({ visible: true }),
    ).toHaveCount(offered);
    await context.close();
  }
});

/** Where the bars are, and everything in them that can be pressed: how large, and whether a thumb gets it. */
async function bars(page: Page) {
  return page.evaluate(() => {
    const header = document.querySelector('header');
    const nav = header?.querySelector('nav');
    if (!header || !nav) throw new Error('There are no bars');
    const boxOf = (element: Element) => {
      const { top, bottom, height, width } = element.getBoundingClientRect();
      return { top, bottom, height, width };
    };
    const targets = [...header.querySelectorAll('a, button')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const box = element.getBoundingClientRect();
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return { name: element.textContent, ...boxOf(element), hit: element.contains(at) };
      });
    return { head: boxOf(header), foot: boxOf(nav), targets };
  });
}
