import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { pageText } from '#src/text/pageText.ts';
import { DayField } from '#src/ui/DayField.tsx';
import { Hint } from '#src/ui/Hint.tsx';
import { readDay } from '#src/ui/readDay.ts';
import styles from './AnswerForm.module.css';

type Props = {
  /** Id of the barrier, or of the first of those that are answered together. */
  row: string;
  onSave: (answer: string, day: string) => void;
  onCancel: () => void;
};

/** An answer and the day it was given, stored together for every office it is for. */
export function AnswerForm({ row, onSave, onCancel }: Props) {
  const words = pageText.cityBarriers.answer;
  const form = useRef<HTMLFormElement>(null);
  const [answer, setAnswer] = useState('');
  const [written, setWritten] = useState(() => dayOf(new Date()));
  const [tried, setTried] = useState(false);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const day = readDay(written);
  const isMissing = answer.trim() === '' || day === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (day !== null && !isMissing) onSave(answer.trim(), day);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <WatchedText field={`${row}:cityAnswer`} label={words.text} value={answer} onChange={setAnswer} />
      <DayField label={words.day} value={written} onChange={setWritten} />
      {tried && isMissing && <Hint spoken>{words.missing}</Hint>}
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {words.save}
        </Button>
        <Button type="button" size="small" variant="tertiary-neutral" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
