/**
 * Splits a list into two parts of about the same length, at the place nearest the middle where a new group begins, so
 * that a long map can stand side by side and no group is torn apart. Never gives an empty part unless the list is one.
 * @param groupOf what two neighbours must share to belong together
 */
export function splitRows<Row>(rows: readonly Row[], groupOf: (row: Row) => string): [Row[], Row[]] {
  const middle = rows.length / 2;
  const starts = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && groupOf(before) !== groupOf(row) ? [index] : [];
  });
  const [cut = Math.ceil(middle)] = starts.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [rows.slice(0, cut), rows.slice(cut)];
}
