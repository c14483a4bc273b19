import { markWords } from './searchWords.ts';
import styles from './Marked.module.css';

type Props = { words: readonly string[]; children: string };

/** A text with what was searched for marked. */
export function Marked({ words, children }: Props) {
  if (words.length === 0) return children;
  return markWords(children, words).map((piece, index) =>
    piece.marked ? (
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
