import { AddButton } from '#src/ui/AddButton.tsx';
import { Heading } from '@navikt/ds-react';
import { useId, type ReactNode, type RefObject } from 'react';
import styles from './Written.module.css';

type Props = {
  words: { title: string; existing: string; add: string };
  /** What is there already about the same requirement, a line each. */
  before: readonly { id: string; line: ReactNode }[];
  ids: readonly string[];
  draw: (id: string) => ReactNode;
  add: () => void;
  addButton: RefObject<HTMLButtonElement | null>;
  /** Where a key of the meeting goes. */
  anchor: string;
};

/** What is written down of one kind during a point, below what there was, with the way to write one more. */
export function MadeRows({ words, before, ids, draw, add, addButton, anchor }: Props) {
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.part}>
      <Heading level="2" size="small" id={title}>
        {words.title}
      </Heading>
      {before.length > 0 && (
        <>
          <p className={styles.quiet}>{words.existing}</p>
          <ul className={styles.list}>
            {before.map(({ id, line }) => (
              <li key={id}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {ids.map((id) => (
        <div key={id} className={styles.entry}>
          {draw(id)}
        </div>
      ))}
      <div>
        <AddButton ref={addButton} id={anchor} onAdd={add}>
          {words.add}
        </AddButton>
      </div>
    </section>
  );
}
