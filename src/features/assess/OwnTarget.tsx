import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useEffect, useRef, useState } from 'react';
import type { OwnTarget as Target } from '#src/domain/evaluation/Answer.ts';
import type { Level } from '#src/domain/standard/Standard.ts';
import { editAnswer } from '#src/state/editAnswer.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { AnswerText } from './AnswerText.tsx';
import styles from './OwnTarget.module.css';

type Props = {
  number: number;
  levels: readonly Level[];
  /** What the standard aims for. */
  standardTarget: number;
  target: Target | null;
};

/** How long, in milliseconds, the reason rests before it is stored: a target is one step in the trail, not a hundred. */
const pause = 400;

/** A target of the office's own. It counts only with a reason, and is not stored before it has one. */
export function OwnTarget({ number, levels, standardTarget, target }: Props) {
  const words = pageText.assess.target;
  const [draft, setDraft] = useState<Target>(target ?? { level: standardTarget, reason: '' });
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const store = useRef(() => {});
  // Undone, or changed in another tab: what is stored has its way, unless something typed is on its way there.
  const [seen, setSeen] = useState(target);
  if (!sameTarget(seen, target)) {
    setSeen(target);
    if (!sameTarget(target, complete(draft, standardTarget)))
      setDraft(target ?? { level: standardTarget, reason: '' });
  }

  useEffect(() => {
    store.current = () => {
      if (waiting.current !== null) clearTimeout(waiting.current);
      waiting.current = null;
      const wanted = complete(draft, standardTarget);
      if (!sameTarget(wanted, target)) editAnswer(number, { target: wanted });
    };
  });
  useEffect(() => {
    const storeNow = () => store.current();
    document.addEventListener('visibilitychange', storeNow);
    return () => {
      document.removeEventListener('visibilitychange', storeNow);
      if (waiting.current !== null) storeNow();
    };
  }, []);

  const change = (next: Target) => {
    setDraft(next);
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = setTimeout(() => store.current(), pause);
  };
  const deviates = draft.level !== standardTarget;
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
              {value === standardTarget ? words.standard(name) : name}
            </option>
          );
        })}
      </Select>
      {deviates && (
        <AnswerText
          label={words.reason}
          mark={draft.reason.trim() === '' ? pageText.assess.texts.demanded : undefined}
          hint={draft.reason.trim() === '' ? words.lacksReason : undefined}
          value={draft.reason}
          onChange={(reason) => change({ ...draft, reason })}
          onBlur={() => store.current()}
        />
      )}
    </div>
  );
}

/** The target as it is to be stored: `null` while it is the standard's own, or has no reason. */
function complete(draft: Target, standardTarget: number): Target | null {
  return draft.level === standardTarget || draft.reason.trim() === '' ? null : draft;
}

function sameTarget(a: Target | null, b: Target | null): boolean {
  return a?.level === b?.level && a?.reason === b?.reason;
}
