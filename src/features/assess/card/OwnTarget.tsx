import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useState } from 'react';
import type { OwnTarget as Target } from '#src/domain/evaluation/Answer.ts';
import { isSentence } from '#src/domain/scoring/ownTarget.ts';
import type { Level } from '#src/domain/standard/Standard.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './OwnTarget.module.css';

type Props = {
  /** Id of the answer, also of one that is not there yet. */
  row: string;
  number: number;
  levels: readonly Level[];
  /** What the requirement is to reach. */
  target: number;
  own: Target | null;
};

/** A step of the office's own for the year, beside the target. It counts only with a reason of at least a sentence. */
export function OwnTarget({ row, number, levels, target, own }: Props) {
  const words = pageText.assess.target;
  const [draft, setDraft] = useState<Target>(own ?? { level: target, reason: '' });
  // Undone, or changed in another tab: what is stored has its way, unless something typed is on its way there.
  const [seen, setSeen] = useState(own);
  if (!sameTarget(seen, own)) {
    setSeen(own);
    if (!sameTarget(own, complete(draft, target))) setDraft(own ?? { level: target, reason: '' });
  }

  const change = (next: Target) => {
    setDraft(next);
    const wanted = complete(next, target);
    if (!sameTarget(wanted, own)) editAnswer(number, { target: wanted });
  };
  const deviates = draft.level !== target;
  const lacks = !isSentence(draft.reason);
  return (
    <div className={styles.target}>
      <Select
        size="small"
        label={words.level}
        description={words.hint}
        value={draft.level}
        className={styles.level}
        onChange={(event) => change({ ...draft, level: Number(event.currentTarget.value) })}
      >
        {levels.map(({ value }) => {
          const name = text.scoring.levelName(value, levels);
          return (
            <option key={value} value={value}>
              {value === target ? words.noStep(name) : name}
            </option>
          );
        })}
      </Select>
      {deviates && (
        <WatchedText
          field={`${row}:target`}
          label={words.reason}
          mark={lacks ? pageText.assess.texts.demanded : undefined}
          hint={lacks ? words.lacksReason : undefined}
          value={draft.reason}
          onChange={(reason) => change({ ...draft, reason })}
        />
      )}
    </div>
  );
}

/** The step as it is to be stored: `null` while it is the target itself, or nothing is written of why. */
function complete(draft: Target, target: number): Target | null {
  return draft.level === target || draft.reason.trim() === '' ? null : draft;
}

function sameTarget(a: Target | null, b: Target | null): boolean {
  return a?.level === b?.level && a?.reason === b?.reason;
}
