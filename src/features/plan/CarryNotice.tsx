import { Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useCarryOffer } from '#src/state/years/carryOffer.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './CarryNotice.module.css';

type Props = { open: Pick<OpenEvaluation, 'evaluation' | 'actions'> };

/** Offers the open actions of the year before that are not here: left behind at the start, or come with a file later. */
export function CarryNotice({ open: { evaluation, actions } }: Props) {
  const words = pageText.actions.carry;
  const [taken, setTaken] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);
  const offer = useCarryOffer(evaluation.id);
  const missing = offer?.actions.filter(({ id }) => actions[id]?.removed !== false) ?? [];
  if (!offer || (missing.length === 0 && taken === 0)) return null;
  const take = () => {
    // The button goes with what it offers, and the focus must not go with it.
    said.current?.focus();
    setTaken(missing.length);
    actionRows.addAll(missing);
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
