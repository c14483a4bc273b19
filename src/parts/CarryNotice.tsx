import { Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import type { EditedRows } from '#src/state/editing/editedRows.ts';
import { useCarryOffer, type CarryOffer } from '#src/state/years/carryOffer.ts';
import styles from './CarryNotice.module.css';

type Props = {
  evaluation: string;
  /** Which of what can come along is offered here. */
  kind: 'actions' | 'barriers';
  /** Those of the kind that are here. */
  here: Readonly<Record<string, { removed: boolean }>>;
  rows: Pick<EditedRows<unknown>, 'addAll'>;
  words: {
    offer: (count: number, from: number) => string;
    button: (count: number) => string;
    done: (count: number, from: number) => string;
  };
};

/** Offers what still stands from the year before and is not here: left behind at the start, or come with a file later. */
export function CarryNotice({ evaluation, kind, here, rows, words }: Props) {
  const [taken, setTaken] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);
  const offer: CarryOffer | null = useCarryOffer(evaluation);
  const missing = offer?.[kind].filter(({ id }) => here[id]?.removed !== false) ?? [];
  if (!offer || (missing.length === 0 && taken === 0)) return null;
  const take = () => {
    // The button goes with what it offers, and the focus must not go with it.
    said.current?.focus();
    setTaken(missing.length);
    rows.addAll(missing);
  };
  return (
    <div className={styles.offer}>
      <p ref={said} tabIndex={-1} role="status" className={styles.said}>
        {missing.length > 0 ? words.offer(missing.length, offer.year) : words.done(taken, offer.year)}
      </p>
      {missing.length > 0 && (
        <Button type="button" size="small" variant="secondary" onClick={take}>
          {words.button(missing.length)}
        </Button>
      )}
    </div>
  );
}
