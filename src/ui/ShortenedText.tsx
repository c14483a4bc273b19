import { useState } from 'react';
import { shorten } from './shorten.ts';
import styles from './ShortenedText.module.css';

type Props = {
  children: string;
  limit: number;
  showAll: string;
  showLess: string;
};

/** The beginning of a text, and all of it when asked for. On paper it always stands whole. */
export function ShortenedText({ children, limit, showAll, showLess }: Props) {
  const [whole, setWhole] = useState(false);
  const short = shorten(children, limit);
  if (short === children.trim()) return children;
  return (
    <>
      <span className={styles.screen}>{whole ? children : short}</span>
      <span className={styles.paper}>{children}</span>{' '}
      <button type="button" className={styles.toggle} aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? showLess : showAll}
      </button>
    </>
  );
}
