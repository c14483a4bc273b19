import { Fragment } from 'react';
import styles from './KeyTable.module.css';

type Props = {
  rows: readonly { keys: readonly (readonly string[])[]; does: string }[];
  /** The single keys are turned off. */
  off: boolean;
  words: { key: string; does: string; or: string };
};

/** Keys and what they do, a line each. */
export function KeyTable({ rows, off, words }: Props) {
  return (
    <table className={styles.table} data-off={off}>
      <thead className="aksel-sr-only">
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <td>
              {keys.map((combination, index) => (
                <Fragment key={combination.join()}>
                  {index > 0 && <span className={styles.or}>{words.or}</span>}
                  <span className={styles.keys}>
                    {combination.map((key) => (
                      <kbd key={key} className={styles.key}>
                        {key}
                      </kbd>
                    ))}
                  </span>
                </Fragment>
              ))}
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
