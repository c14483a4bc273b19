import { TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { pageText } from '#src/text/pageText.ts';
import styles from './SignPage.module.css';

/** Holds a code that stands on paper against those that are here: blanks and large letters do not count. */
export function CodeComparison({ hashes }: { hashes: readonly string[] }) {
  const words = pageText.signing.check;
  const [typed, setTyped] = useState('');
  const code = typed.toLowerCase().replace(/[^0-9a-f]/g, '');
  return (
    <section className={styles.form}>
      <TextField
        label={words.compare.label}
        size="small"
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className={styles.state}>
        {code.length >= 64 && (hashes.includes(code) ? words.compare.same : words.compare.other)}
      </p>
      <p className={styles.hint}>
        {words.again}: <code>{words.command}</code>
      </p>
    </section>
  );
}
