import { Alert } from '@navikt/ds-react';
import type { EvaluationFrame } from '#src/state/editing/answers.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import styles from './ReadTrouble.module.css';

type Props = Pick<EvaluationFrame, 'repaired' | 'unreadable'>;

/** Names what in the store could not be read as it stood. Nothing of it is thrown away. */
export function ReadTrouble({ repaired, unreadable }: Props) {
  if (repaired.length + unreadable.length === 0) return null;
  const words = pageText.assess.trouble;
  return (
    <Alert variant="warning" className={styles.trouble}>
      <strong>{words.title}</strong>
      {unreadable.length > 0 && <p>{words.unreadable(unreadable.length)}</p>}
      {repaired.length > 0 && <p>{words.repaired(repaired.length)}</p>}
      <p>{words.advice}</p>
      <Disclosure title={text.shell.evaluation.details}>
        <ul className={styles.places}>
          {[...unreadable, ...repaired].map(({ where, what }, index) => (
            <li key={index}>{words.place(where, what)}</li>
          ))}
        </ul>
      </Disclosure>
    </Alert>
  );
}
