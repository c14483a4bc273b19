import { createContext, useContext } from 'react';

/** The name of the page in the menus. Given by whoever knows the menus; empty where there is none. */
export const PageName = createContext('');

/**
 * The title of the document: the page's name in the menus first, so that a tab, a bookmark and the menu say the same.
 * @param title what the page itself says it is
 */
export function useDocumentTitle(title: string): string {
  const name = useContext(PageName);
  return name === '' || title.startsWith(name) ? title : `${name}: ${title}`;
}
