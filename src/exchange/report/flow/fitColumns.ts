/** What a column is to have. In one unit of length, that of the table. */
export type ColumnNeed = {
  /** How wide it would be if all were short. */
  wished: number;
  /** So wide that no word in it is parted in the font that the paper is made for. */
  least: number;
  /** The same in the widest of the fonts that may stand in for it. */
  safe: number;
};

/**
 * Gives each column of a table room for its longest word: in the widest font where all of them can have it, otherwise as near
 * that as there is room for. What they need is taken from those that have more than they need, each in proportion to what it
 * was to have. Where there is no room even in the narrow font, all are as much too narrow.
 * @param total what the columns have together
 * @returns in the order of the columns; they add up to `total`
 */
export function fitColumns(columns: readonly ColumnNeed[], total: number): number[] {
  const floors = floorsOf(columns, total);
  const wished = columns.map((column) => column.wished);
  const held = new Set<number>();
  for (;;) {
    const free = total - sumOf(floors.filter((_, index) => held.has(index)));
    const asked = sumOf(wished.filter((_, index) => !held.has(index)));
    const widths = floors.map((floor, index) =>
      held.has(index) || asked === 0 ? floor : ((wished[index] ?? 0) * free) / asked,
    );
    const narrow = widths.findIndex((width, index) => !held.has(index) && width < (floors[index] ?? 0));
    if (narrow === -1) return widths;
    for (const [index, width] of widths.entries()) if (width < (floors[index] ?? 0)) held.add(index);
  }
}

function floorsOf(columns: readonly ColumnNeed[], total: number): number[] {
  const least = sumOf(columns.map((column) => column.least));
  if (least >= total) return columns.map((column) => (column.least * total) / least);
  const more = columns.map((column) => Math.max(0, column.safe - column.least));
  const part = Math.min(1, (total - least) / Math.max(1, sumOf(more)));
  return columns.map((column, index) => column.least + part * (more[index] ?? 0));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
