import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { sidewaysScroll } from './sidewaysScroll.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ofColours = ['color-contrast', 'link-in-text-block'];

/** The rules that look at colours: all that a theme can change, since it changes nothing but a class of the document. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ofColours } };

/** All rules but those: they take half of the time. */
const butColours: RunOptions = {
  rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
};

/**
 * What axe finds on the page as it stands: WCAG 2.0–2.2 A and AA, and its best practices. One line for each fault.
 * The script is evaluated through the debugger, so the page's policy stays as strict as it is.
 */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  // A page that has not been loaded anew has it still: to read it takes longer than to look at many a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate(async (chosen) => {
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    // Only what is wrong is told in full: to find the way to each node that is right takes a third of the time.
    return axe.run({ resultTypes: ['violations'], ...chosen });
  }, options);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}

/** The screens that each page is held up to: a desk's, and the narrowest there is. */
const screens = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
];

/** Narrower than this, a page has the colours it has on a desk. */
const desk = 600;

/**
 * The page is open to all on each screen, on one load, as `expectAccessible` has it, but that its colours are looked at on
 * a desk only. Leaves the page on a desk's.
 */
export async function expectAccessibleOnAllScreens(page: Page, name: string): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    const options = screen.width < desk ? butColours : {};
    await expectAccessible(page, `${name}, ${screen.width} px`, options);
  }
}

/**
 * The page as it stands is open to all: axe finds nothing, what is to be read aloud has its place, and nothing scrolls
 * sideways. Both themes are looked at on
 * one load, the dark one on a desk: what only a phone has, its bars and their menu, is looked at in both where the
 * places are. Leaves the page in light, without motion.
 */
export async function expectAccessible(page: Page, name: string, options: RunOptions = {}): Promise<void> {
  if ((page.viewportSize()?.width ?? desk) >= desk) {
    await showTheme(page, 'dark');
    expect(await axeFaults(page, colours), `${name}, dark`).toEqual([]);
  }
  await showTheme(page, 'light');
  expect(await axeFaults(page, options), `${name}, light`).toEqual([]);
  expect(await deafPlaces(page), `${name}: what comes there is not read aloud`).toEqual([]);
  expect(await sidewaysScroll(page), `${name} scrolls sideways`).toBe(0);
}

/** Places for what is read aloud that are not there for a screen reader before something comes into them. */
async function deafPlaces(page: Page): Promise<string[]> {
  return page
    .locator(':is([role="status"], [role="alert"]):empty')
    .evaluateAll((places) =>
      places.filter((place) => getComputedStyle(place).display === 'none').map((place) => place.outerHTML),
    );
}

/** Has the machine ask for a theme, and waits until the app shows it. */
async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
}
