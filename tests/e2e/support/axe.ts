import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { sidewaysScroll } from './sidewaysScroll.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours: all that a theme can change, since it changes nothing but a class of the document. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * What axe finds on the page as it stands: WCAG 2.0–2.2 A and AA, and its best practices. One line for each fault.
 * The script is evaluated through the debugger, so the page's policy stays as strict as it is.
 */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(async (chosen) => {
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    // Only what is wrong is told in full: to find the way to each node that is right takes a third of the time.
    return axe.run({ resultTypes: ['violations'], ...chosen });
  }, options);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}

/**
 * The page as it stands is open to all: axe finds nothing, in light nor in dark, and nothing scrolls sideways. Both
 * themes are looked at on one load. Leaves the page in light, without motion.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await showTheme(page, 'dark');
  expect(await axeFaults(page, colours), `${name}, dark`).toEqual([]);
  await showTheme(page, 'light');
  expect(await axeFaults(page), `${name}, light`).toEqual([]);
  expect(await sidewaysScroll(page), `${name} scrolls sideways`).toBe(0);
}

/** Has the machine ask for a theme, and waits until the app shows it. */
async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
}
