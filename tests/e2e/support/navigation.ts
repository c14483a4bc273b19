import type { Locator, Page } from '@playwright/test';
import { text } from '#src/text/catalogue.ts';

const { places, pages } = text.shell;

/** The menu of the places: in the head of the page, or at the foot of a phone's screen. */
export function placeMenu(page: Page): Locator {
  return page.getByRole('navigation', { name: text.shell.mainNavigation });
}

/** The menu of the pages of a place. */
export function pageMenu(page: Page, place: keyof typeof places): Locator {
  return page.getByRole('navigation', { name: text.shell.pagesOf(places[place]) });
}

/** Goes to a place by the menu, and on to one of its pages. */
export async function goToPlace(
  page: Page,
  place: keyof typeof places,
  name?: keyof typeof pages,
): Promise<void> {
  await placeMenu(page).getByRole('link', { name: places[place], exact: true }).click();
  if (name !== undefined)
    await pageMenu(page, place).getByRole('link', { name: pages[name], exact: true }).click();
}

/** Goes to the page of all offices by the menu that tells where one is: on a phone there is no room for it at the foot. */
export async function goToCity(page: Page): Promise<void> {
  await page.getByRole('button', { name: /, bytt virksomhet eller år$/ }).click();
  await page.getByRole('link', { name: text.shell.where.city }).click();
}

/** Goes to a page under «Mer». */
export async function goToMore(page: Page, name: keyof typeof pages): Promise<void> {
  await page.getByRole('button', { name: places.more, exact: true }).click();
  await page.getByRole('navigation', { name: places.more }).getByRole('link', { name: pages[name] }).click();
}
