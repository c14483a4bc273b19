import { memo, useId } from 'react';
import type { CheckpointState } from '#src/domain/evaluation/Answer.ts';
import type { Checkpoint, Requirement } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './CheckpointList.module.css';

type Props = {
  requirement: Requirement;
  states: Readonly<Record<string, CheckpointState>>;
  open: boolean;
  onChange: (checkpoint: string, state: CheckpointState | null) => void;
};

/** The atomic demands of a requirement, each to be said yes or no to, or nothing. */
export const CheckpointList = memo(function CheckpointList({ requirement, states, open, onChange }: Props) {
  const words = pageText.assess.checkpoints;
  const { checkpoints } = requirement;
  const answered = checkpoints.filter((checkpoint) => states[checkpoint.id] !== undefined).length;
  const unmet = checkpoints.filter((checkpoint) => states[checkpoint.id] === 'notMet').length;
  const mixed = new Set(checkpoints.map((checkpoint) => checkpoint.obligation)).size > 1;
  const note = [words.count(answered, checkpoints.length), ...(unmet > 0 ? [words.unmet(unmet)] : [])];
  return (
    <Disclosure title={words.title} note={note.join(', ')} open={open}>
      <p className={styles.hint}>{words.hint}</p>
      <PlainList className={styles.list}>
        {checkpoints.map((checkpoint) => (
          <CheckpointRow
            key={checkpoint.id}
            checkpoint={checkpoint}
            state={states[checkpoint.id] ?? null}
            showObligation={mixed}
            onChange={onChange}
          />
        ))}
      </PlainList>
    </Disclosure>
  );
});

type RowProps = {
  checkpoint: Checkpoint;
  state: CheckpointState | null;
  showObligation: boolean;
  onChange: Props['onChange'];
};

function CheckpointRow({ checkpoint, state, showObligation, onChange }: RowProps) {
  const words = pageText.assess.checkpoints;
  const id = useId();
  return (
    <li className={styles.row}>
      <span id={id} className={styles.demand}>
        {checkpoint.text}
        {showObligation && (
          <span className={styles.obligation}>{text.scoring.obligation[checkpoint.obligation]}</span>
        )}
      </span>
      <span role="group" aria-labelledby={id} className={styles.choices}>
        {(['met', 'notMet'] as const).map((value) => (
          <button
            key={value}
            type="button"
            className={styles.choice}
            aria-pressed={state === value}
            onClick={() => onChange(checkpoint.id, state === value ? null : value)}
          >
            {words[value]}
          </button>
        ))}
      </span>
    </li>
  );
}
