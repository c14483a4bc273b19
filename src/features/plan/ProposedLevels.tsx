import { Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { proposedLevels } from '#src/domain/actions/proposedLevels.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useIsLocked } from '#src/state/signing/standing.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './ProposedLevels.module.css';

type Props = { open: OpenEvaluation; action: Action };

/** The levels that a done action was expected to bring. Each is set only by whoever looks, and presses. */
export function ProposedLevels({ open: { standard, answers }, action }: Props) {
  const words = pageText.actions.end;
  const heading = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  const scoreOf = (number: number) => answers[number]?.score ?? null;
  const proposed = proposedLevels(action, standard, (number) => answers[number]);
  // A signed evaluation refuses: then nothing is proposed.
  const locked = useIsLocked();
  if (locked || (proposed.length === 0 && said === '')) return null;
  return (
    <div role="group" aria-label={words.proposals} className={styles.proposals}>
      <p ref={heading} tabIndex={-1} className={styles.title}>
        {words.proposals}
      </p>
      <p className={styles.lead}>{words.proposalsLead}</p>
      <PlainList className={styles.list}>
        {proposed.map(({ number, level }) => (
          <li key={number} className={styles.level}>
            <span>
              {words.was(text.scoring.scoreName(scoreOf(number), standard.scale), {
                number,
                shortName: standard.requirements.find((each) => each.number === number)?.shortName ?? null,
              })}
            </span>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => {
                // The button goes with what it proposes, and the focus must not go with it.
                heading.current?.focus();
                editAnswer(number, { score: level });
                say(words.confirmed(level, number));
              }}
            >
              {words.confirm(level, number)}
            </Button>
          </li>
        ))}
      </PlainList>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
