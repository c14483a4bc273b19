import { Button, Radio, RadioGroup } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import type { OfficeBarrier } from '#src/state/years/cityBarriers.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { DayField } from '#src/ui/DayField.tsx';
import { Hint } from '#src/ui/Hint.tsx';
import { readDay } from '#src/ui/readDay.ts';
import { Row } from '#src/ui/Row.tsx';
import { hasAnswer } from './hasAnswer.ts';
import styles from './AnswerForm.module.css';

type Props = {
  /** Those that are answered together. */
  members: readonly [OfficeBarrier, ...OfficeBarrier[]];
  onSave: (answered: readonly OfficeBarrier[], answer: string, day: string) => void;
  onCancel: () => void;
};

/**
 * An answer and the day it was given, stored together for every office it is for. An answer that is there is opened, and
 * where only some have one, the person says whether it is to be replaced.
 */
export function AnswerForm({ members, onSave, onCancel }: Props) {
  const words = pageText.cityBarriers.answer;
  const form = useRef<HTMLFormElement>(null);
  // As they were when the form was opened: an answer that comes while it is open is not written over, but beside.
  const [asked] = useState(members);
  const answered = asked.filter(({ barrier }) => hasAnswer(barrier));
  const known = new Set(answered.map(({ barrier }) => JSON.stringify([barrier.answer, barrier.answeredDay])));
  const [shared] = known.size === 1 ? answered : [];
  const isMixed = answered.length > 0 && answered.length < asked.length;
  const [answer, setAnswer] = useState(shared?.barrier.answer ?? '');
  const today = dayOf(useNow());
  const [written, setWritten] = useState(shared?.barrier.answeredDay ?? today);
  const [forAll, setForAll] = useState(!isMixed);
  const [tried, setTried] = useState(false);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const day = readDay(written);
  const isMissing = answer.trim() === '' || day === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (day === null || isMissing) return;
    onSave(forAll ? asked : asked.filter((member) => !answered.includes(member)), answer.trim(), day);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      {known.size > 1 && !isMixed && <Hint>{words.each(asked.length)}</Hint>}
      {isMixed && (
        <RadioGroup
          size="small"
          legend={words.whom(answered.length, asked.length)}
          value={forAll ? 'all' : 'others'}
          onChange={(value) => setForAll(value === 'all')}
        >
          <Radio value="others">{words.others(asked.length - answered.length)}</Radio>
          <Radio value="all">{words.all(asked.length)}</Radio>
        </RadioGroup>
      )}
      <WatchedText
        field={`${asked[0].barrier.id}:cityAnswer`}
        label={words.text}
        value={answer}
        onChange={setAnswer}
      />
      <DayField label={words.day} value={written} onChange={setWritten} />
      {tried && isMissing && <Hint spoken>{words.missing}</Hint>}
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
