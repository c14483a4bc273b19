import type { Standard } from '#src/domain/standard/Standard.ts';
import { Marked } from './Marked.tsx';
import styles from './AboutStandard.module.css';

/** Terms of the standard with what they mean. */
export function TermList({ terms, words }: { terms: Standard['terms']; words: readonly string[] }) {
  return (
    <dl className={styles.pairs}>
      {terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt>
            <Marked words={words}>{term}</Marked>
          </dt>
          <dd>
            <Marked words={words}>{meaning}</Marked>
          </dd>
        </div>
      ))}
    </dl>
  );
}
