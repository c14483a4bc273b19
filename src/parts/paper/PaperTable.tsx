import type { TableBlock } from '#src/state/report/reportPaper.ts';
import { papers } from '#src/text/papers.ts';
import styles from './PaperTable.module.css';

type Props = { block: TableBlock; number: number };

/** What scrolls must be reachable for those who have no mouse. */
const scrollsByKeyboard = { role: 'region', tabIndex: 0 };

/** A table of the paper. Its head stands on every page it runs over; on a narrow screen it scrolls by itself. */
export function PaperTable({ block: { caption, columns, rows }, number }: Props) {
  const name = papers.reportPage.paper.table(number, caption);
  return (
    <div className={styles.scroll} aria-label={name} {...scrollsByKeyboard}>
      <table className={styles.table} data-columns={columns.length}>
        <caption className={styles.caption}>{name}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.name} style={{ inlineSize: `${column.width * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" data-align={column.align}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, emphasis = false }, index) => (
            <tr key={index} data-emphasis={emphasis}>
              {cells.map((cell, place) => {
                const column = columns[place];
                const align = { 'data-align': column?.align };
                return place === 0 ? (
                  <th key={column?.name} scope="row" {...align}>
                    {cell}
                  </th>
                ) : (
                  <td key={column?.name} {...align}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
