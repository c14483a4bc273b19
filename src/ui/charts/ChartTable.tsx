import type { ReactNode } from 'react';
import styles from './ChartTable.module.css';

/** The numbers of a chart as rows. The first column names the row. */
export type ChartTableContent = {
  columns: readonly string[];
  rows: readonly { id: string; header: ReactNode; cells: readonly ReactNode[] }[];
};

type Props = ChartTableContent & { caption: string };

/** What scrolls must be reachable for those who have no mouse. */
const scrollsByKeyboard = { role: 'region', tabIndex: 0 };

/** The numbers of a chart, to be read, checked and copied. Scrolls by itself where it is wider than the page. */
export function ChartTable({ caption, columns, rows }: Props) {
  return (
    <div className={styles.scroll} aria-label={caption} {...scrollsByKeyboard}>
      <table className={styles.table}>
        <caption className="aksel-sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, header, cells }) => (
            <tr key={id}>
              <th scope="row">{header}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
