import { barrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import { daysUntilAnswer, daysWaiting, isAnswerOverdue } from '#src/domain/barriers/waiting.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { useDayLeft } from '#src/state/years/laterYear.ts';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { calendarDay } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { Hint } from '#src/ui/Hint.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './BarrierLifting.module.css';

type Props = { evaluation: string; barrier: Barrier; onEdit: (patch: Patch) => void };

const inWords = (day: string | null) => (day === null ? '' : calendarDay(day));

/** To whom it was lifted and when, how long it has waited, and what came back. */
export function BarrierLifting({ evaluation, barrier, onEdit }: Props) {
  const words = pageText.barriers;
  const { today } = useDayLeft(evaluation);
  const { id, liftedTo, liftedDay, answer, answeredDay, answerDue, level } = barrier;
  const status = barrierStatus(barrier);
  const overdue = isAnswerOverdue(barrier, today);
  const set = (field: 'followUp' | 'liftedTo' | 'answer') => (value: string) =>
    onEdit({ [field]: value === '' ? null : value });
  return (
    <>
      <FieldGroup
        title={words.edit.lifting}
        blank={barrier.followUp === '' && liftedTo === '' && liftedDay === null && answerDue === null}
      >
        <div className={styles.parts}>
          <WatchedText
            field={`${id}:followUp`}
            label={words.edit.followUp}
            value={barrier.followUp}
            onChange={set('followUp')}
          />
          <WatchedLine
            field={`${id}:liftedTo`}
            label={words.edit.liftedTo}
            value={liftedTo}
            onChange={set('liftedTo')}
          />
          <Row gap={[12, 24]}>
            <DayChoice
              label={words.edit.liftedDay}
              day={liftedDay}
              paper={inWords(liftedDay)}
              onChange={(day) => onEdit({ liftedDay: day })}
            />
            <DayChoice
              label={words.edit.answerDue}
              day={answerDue}
              paper={inWords(answerDue)}
              onChange={(day) => onEdit({ answerDue: day })}
            />
          </Row>
          <div role="status" className={styles.said}>
            {status === 'lifted' && (
              <p className={styles.waiting}>{words.waiting(daysWaiting(barrier, today), liftedTo, level)}.</p>
            )}
            {status === 'lifted' && liftedDay === null && (
              <p className={styles.missing}>{words.edit.noLiftedDay}</p>
            )}
            {overdue && answerDue !== null && <Hint>{`${words.due(answerDue, true)}.`}</Hint>}
          </div>
        </div>
      </FieldGroup>
      <FieldGroup title={words.edit.answering} blank={answer === '' && answeredDay === null}>
        <div className={styles.parts}>
          <WatchedText
            field={`${id}:answer`}
            label={words.edit.answer}
            value={answer}
            onChange={set('answer')}
          />
          <DayChoice
            label={words.edit.answeredDay}
            day={answeredDay}
            paper={inWords(answeredDay)}
            onChange={(day) => onEdit({ answeredDay: day })}
          />
          {status === 'answered' && answeredDay === null && (
            <p className={styles.missing}>{words.edit.noAnsweredDay}</p>
          )}
          {status === 'answered' && answeredDay !== null && (
            <p className={styles.waiting}>{words.answered(answeredDay, daysUntilAnswer(barrier))}.</p>
          )}
        </div>
      </FieldGroup>
    </>
  );
}
