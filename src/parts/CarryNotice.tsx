import { useEffect, useRef, useState } from 'react';
import type { EditedRows } from '#src/state/editing/editedRows.ts';
import { notHere, useCarryOffer } from '#src/state/years/carryOffer.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { OnceButton } from '#src/ui/OnceButton.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './CarryNotice.module.css';

type Props<Row> = {
  evaluation: string;
  /** Which of what can come along is offered here. */
  kind: 'actions' | 'barriers' | 'recurringPoints' | 'meetingPoints';
  /** Those of the kind that are here, also those that were taken away. */
  here: Readonly<Record<string, Row>>;
  /** What one is called. */
  nameOf: (row: Row) => string;
  rows: Pick<EditedRows<Row>, 'addAll'>;
  words: {
    offer: (count: number, from: number) => string;
    button: (count: number) => string;
    done: (count: number, from: number) => string;
    takenAway: (count: number, from: number) => string;
    again: string;
    againName: (name: string) => string;
  };
};

/**
 * Offers what still stands from the year before and is not here: left behind at the start, or come with a file later.
 * What somebody has taken away is told of quietly, and comes again only when it is asked for.
 */
export function CarryNotice<Row extends { removed: boolean }>({
  evaluation,
  kind,
  here,
  nameOf,
  rows,
  words,
}: Props<Row>) {
  const [taken, setTaken] = useState<{ count: number } | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const offer = useCarryOffer(evaluation);
  useEffect(() => {
    // The button goes with what it offers, and the focus must not go with it.
    if (taken) said.current?.focus();
  }, [taken]);
  if (!offer) return null;
  const { missing, takenAway } = notHere(offer[kind], here);
  const tooLarge = kind === 'actions' ? offer.tooLarge : [];
  const take = (all: readonly (typeof missing)[number][]) => {
    setTaken({ count: all.length });
    rows.addAll(all);
  };
  return (
    <>
      {(missing.length > 0 || taken) && (
        <div className={styles.offer}>
          <p ref={said} tabIndex={-1} role="status" className={styles.said}>
            {missing.length > 0
              ? words.offer(missing.length, offer.year)
              : words.done(taken?.count ?? 0, offer.year)}
          </p>
          {missing.length > 0 && (
            <OnceButton variant="secondary" onPress={() => take(missing)}>
              {words.button(missing.length)}
            </OnceButton>
          )}
        </div>
      )}
      {tooLarge.length > 0 && (
        <p className={styles.note}>{pageText.startAlong.actions.tooLarge(tooLarge, offer.year)}</p>
      )}
      {takenAway.length > 0 && (
        <Disclosure title={words.takenAway(takenAway.length, offer.year)} className={styles.takenAway}>
          <PlainList>
            {takenAway.map(({ carried, row }) => (
              <li key={carried.id} className={styles.row}>
                <span>{nameOf(row)}</span>
                <OnceButton
                  variant="tertiary"
                  aria-label={words.againName(nameOf(row))}
                  onPress={() => take([carried])}
                >
                  {words.again}
                </OnceButton>
              </li>
            ))}
          </PlainList>
        </Disclosure>
      )}
    </>
  );
}
