import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { shownName } from '#src/domain/input/shownName.ts';
import type { WorkSession } from '#src/domain/changes/workSessions.ts';
import type { Intake } from '#src/state/backup/takeOut.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { papers } from '#src/text/papers.ts';
import { MomentField } from '#src/ui/MomentField.tsx';
import { endOfMinute } from './endOfMinute.ts';
import type { RestorePoint } from './RestorePoint.ts';
import styles from './PointChoice.module.css';

const exact = 'exact';

/** So many sessions are shown at first, and so many more each time. */
const portion = 8;

type Props = {
  sessions: readonly WorkSession[];
  /** What was taken in, the newest first. */
  intakes: readonly Intake[];
  /** @param point `null`: none is chosen */
  onChoose: (point: RestorePoint | null) => void;
};

/** A point to go back to: before something was taken in, the end of a session of work, or any other time. */
export function PointChoice({ sessions, intakes, onChoose }: Props) {
  const words = papers.backup.restore;
  const taken = papers.backup.takeOut;
  const [choice, setChoice] = useState('');
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(portion);
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // The button may be gone: whoever asked for more goes on at the first of them.
    if (shown > portion) list.current?.querySelectorAll('input')[shown - portion]?.focus();
  }, [shown]);
  // The newest is how things are now: there is nothing to go back from.
  const earlier = sessions.slice(1);

  const choose = (value: string) => {
    setChoice(value);
    onChoose(at(value === exact ? endOfMinute(typed, new Date()) : value));
  };
  const chooseIntake = (value: string) => {
    setChoice(value);
    const intake = intakes.find(({ id }) => id === value);
    onChoose(intake ? { kind: 'intake', intake } : null);
  };
  const type = (value: string) => {
    setTyped(value);
    onChoose(at(endOfMinute(value, new Date())));
  };

  return (
    <div className={styles.choice}>
      {intakes.length > 0 && (
        <RadioGroup legend={taken.points} size="small" value={choice} onChange={chooseIntake}>
          {intakes.map(({ id, kind, name, at: when }) => (
            <Radio key={id} value={id} description={taken.pointAt(knownNow(when))}>
              {taken.point[kind](shownName(name))}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <RadioGroup ref={list} legend={words.points} size="small" value={choice} onChange={choose}>
        {earlier.slice(0, shown).map((session) => (
          <Radio
            key={session.to}
            value={session.to}
            description={words.session(session.changes, session.authors)}
          >
            {words.point(knownNow(session.to))}
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

function at(instant: string | null): RestorePoint | null {
  return instant === null ? null : { kind: 'instant', instant };
}
