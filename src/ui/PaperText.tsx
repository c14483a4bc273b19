import styles from './PaperText.module.css';

/** Longer than a third of a sheet. */
const longLines = 20;
const longLetters = 1500;

/**
 * The text of a field, for paper: a field shows no more than its box, and cannot go on to the next sheet. It is drawn
 * by the style sheet, so that on the screen it is not there at all.
 */
export function PaperText({ text }: { text: string }) {
  const isLong = text.length > longLetters || text.split('\n').length > longLines;
  return <div className={styles.paper} data-text={text} data-long={isLong || undefined} />;
}
