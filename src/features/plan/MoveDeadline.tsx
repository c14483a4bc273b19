import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Deadline } from '#src/domain/evaluation/Action.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { pageText } from '#src/text/pageText.ts';
import { DayField } from '#src/ui/DayField.tsx';
import { Hint } from '#src/ui/Hint.tsx';
import { readDay } from '#src/ui/readDay.ts';
import { Row } from '#src/ui/Row.tsx';
import styles from './DeadlineField.module.css';

type Props = {
  /** Id of the action. */
  action: string;
  deadline: Deadline;
  onMove: (to: Deadline) => void;
  onCancel: () => void;
};

/** A new day and the reason for it, stored together: neither goes without the other. */
export function MoveDeadline({ action, deadline, onMove, onCancel }: Props) {
  const words = pageText.actions.deadline;
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState(deadline.day);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const day = readDay(written);
  const problem = day === null ? words.dayMissing : day === deadline.day ? words.sameDay : undefined;
  const unexplained = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (day !== null && problem === undefined && !unexplained) onMove({ day, reason: reason.trim() });
  };
  return (
    <form className={styles.move} onSubmit={submit}>
      <DayField
        ref={field}
        label={words.to}
        value={written}
        error={tried ? problem : undefined}
        onChange={setWritten}
      />
      <WatchedText
        field={`${action}:deadline`}
        label={words.reason}
        mark={unexplained ? pageText.actions.edit.demanded : undefined}
        value={reason}
        onChange={setReason}
      />
      {tried && unexplained && <Hint spoken>{words.reasonMissing}</Hint>}
      <Row gap={8}>
        <Button type="submit" size="small">
          {words.save}
        </Button>
        <Button type="button" size="small" variant="tertiary-neutral" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Row>
    </form>
  );
}
