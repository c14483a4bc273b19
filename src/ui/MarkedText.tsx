import styles from './MarkedText.module.css';

/** A text in pieces, with what was searched for marked. */
export function MarkedText({ pieces }: { pieces: readonly { text: string; marked: boolean }[] }) {
  return pieces.map((piece, index) =>
    piece.marked ? (
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
