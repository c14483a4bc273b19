import { fulfilment, type Fulfilment } from '../scoring/fulfilment.ts';
import type { Standard, Theme } from '../standard/Standard.ts';
import type { AssessedOffice } from './compareOffices.ts';
import { spreadOf, type Spread } from './spread.ts';

/** How the offices stand on one theme. */
export type ThemeAcross = {
  theme: Theme;
  /** One for each office, in their order. `null`: no requirement of the theme applies to it. */
  cells: (Fulfilment | null)[];
  /** Over the offices with a share; `null` when none has one. */
  spread: Spread | null;
  /** How many offices the spread rests on. */
  offices: number;
};

/** Every theme that applies to at least one of the offices, in the standard's order. */
export function themesAcross(standard: Standard, offices: readonly AssessedOffice[]): ThemeAcross[] {
  const byOffice = offices.map(({ items }) => {
    const byTheme = new Map<string, AssessedOffice['items'][number][]>();
    for (const item of items) {
      if (!item.applicable) continue;
      const known = byTheme.get(item.requirement.theme);
      if (known) known.push(item);
      else byTheme.set(item.requirement.theme, [item]);
    }
    return byTheme;
  });
  return standard.themes.flatMap((theme) => {
    const cells = byOffice.map((byTheme) => {
      const items = byTheme.get(theme.id);
      return items ? fulfilment(standard, items) : null;
    });
    const shares = sharesOf(cells);
    if (cells.every((cell) => cell === null)) return [];
    return { theme, cells, spread: spreadOf(shares), offices: shares.length };
  });
}

/** The shares there are. An office without one has nothing to compare: it is not a 0. */
export function sharesOf(cells: readonly (Fulfilment | null)[]): number[] {
  return cells.flatMap((cell) => (typeof cell?.share === 'number' ? [cell.share] : []));
}
