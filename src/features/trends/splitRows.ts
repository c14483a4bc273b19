/**
 * Splits a list into two parts of about the same length, so that a long map can stand side by side: where a new group
 * begins nearest the middle, or in the middle when no group begins within a quarter of the list from it.
 * @param groupOf what two neighbours must share to belong together
 */
export function splitRows<Row>(rows: readonly Row[], groupOf: (row: Row) => string): [Row[], Row[]] {
  const middle = rows.length / 2;
  const distance = (index: number) => Math.abs(index - middle);
  const starts = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const begins = before !== undefined && groupOf(before) !== groupOf(row);
    return begins && distance(index) <= rows.length / 4 ? [index] : [];
  });
  const [cut = Math.ceil(middle)] = starts.toSorted((a, b) => distance(a) - distance(b) || b - a);
  return [rows.slice(0, cut), rows.slice(cut)];
}
