import { Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { pageText } from '#src/text/pageText.ts';
import styles from './CompareNote.module.css';

/** What self-evaluations can be compared for, and what not. */
export function CompareNote() {
  const id = useId();
  const words = pageText.compare.note;
  return (
    <section aria-labelledby={id} className={styles.note}>
      <Heading level="2" size="xsmall" id={id}>
        {words.title}
      </Heading>
      <ul className={styles.points}>
        <li>{words.can}</li>
        <li>{words.cannot}</li>
        <li>{words.read}</li>
      </ul>
    </section>
  );
}
