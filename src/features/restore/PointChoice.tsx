import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { WorkSession } from '#src/domain/changes/workSessions.ts';
import { papers } from '#src/text/papers.ts';
import { MomentField } from '#src/ui/MomentField.tsx';
import { endOfMinute } from './endOfMinute.ts';
import styles from './PointChoice.module.css';

const exact = 'exact';

/** So many sessions are shown at first, and so many more each time. */
const portion = 8;

type Props = {
  sessions: readonly WorkSession[];
  /** @param instant ISO; `null`: none is chosen */
  onChoose: (instant: string | null) => void;
};

/** A point in time: the end of a session of work, or any other. */
export function PointChoice({ sessions, onChoose }: Props) {
  const words = papers.backup.restore;
  const [choice, setChoice] = useState('');
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(portion);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button may be gone: whoever asked for more goes on at the first of them.
    if (shown > portion) list.current?.querySelectorAll('input')[shown - portion]?.focus();
  }, [shown]);
  // The newest is how things are now: there is nothing to go back from.
  const earlier = sessions.slice(1);

  const choose = (value: string) => {
    setChoice(value);
    onChoose(value === exact ? endOfMinute(typed) : value);
  };
  const type = (value: string) => {
    setTyped(value);
    onChoose(endOfMinute(value));
  };

  return (
    <div ref={list} className={styles.choice}>
      <RadioGroup legend={words.points} size="small" value={choice} onChange={choose}>
        {earlier.slice(0, shown).map((session) => (
          <Radio
            key={session.to}
            value={session.to}
            description={words.session(session.changes, session.authors)}
          >
            {words.point(session.to)}
          </Radio>
        ))}
        <Radio value={exact}>{words.exact}</Radio>
      </RadioGroup>
      {choice === exact && (
        <div className={styles.exact}>
          <MomentField label={words.exactLabel} value={typed} onChange={type} />
        </div>
      )}
      {earlier.length > shown && (
        <Button type="button" size="small" variant="tertiary" onClick={() => setShown(shown + portion)}>
          {words.older(Math.min(portion, earlier.length - shown))}
        </Button>
      )}
      <BodyShort size="small" textColor="subtle">
        {words.clocks}
      </BodyShort>
    </div>
  );
}
