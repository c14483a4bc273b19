export type CellPlace = { row: number; column: number };

/** Where a key leads from a cell, or `null` when it leads nowhere. The edges are walls. */
export function nextCell(from: CellPlace, key: string, rows: number, columns: number): CellPlace | null {
  const to = target(from, key, rows, columns);
  if (!to || (to.row === from.row && to.column === from.column)) return null;
  return to.row < 0 || to.column < 0 || to.row >= rows || to.column >= columns ? null : to;
}

function target({ row, column }: CellPlace, key: string, rows: number, columns: number): CellPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    case 'PageUp':
      return { row: 0, column };
    case 'PageDown':
      return { row: rows - 1, column };
    default:
      return null;
  }
}
