import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { Button, Checkbox } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useRef, useState } from 'react';
import { barrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import type { GatheredBarrier } from '#src/domain/barriers/gatherBarriers.ts';
import { daysUntilAnswer, daysWaiting } from '#src/domain/barriers/waiting.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { answerBarriers, partBarriers } from '#src/state/editing/cityBarriers.ts';
import type { OfficeBarrier } from '#src/state/years/cityBarriers.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { Hint } from '#src/ui/Hint.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { goTo } from '#src/ui/goTo.ts';
import { anchors } from './anchors.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { hasAnswer } from './hasAnswer.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import styles from './CityBarrier.module.css';

type Props = {
  entry: GatheredBarrier<OfficeBarrier>;
  today: Date;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  /** @param count how many barriers were answered */
  onAnswered: (count: number) => void;
};

/** One barrier, or several that somebody has agreed are the same: whose, how long each has waited, and the answer to all. */
export function CityBarrier({ entry: { members }, today, chosen, onChoose, onAnswered }: Props) {
  const words = pageText.cityBarriers;
  const [answering, setAnswering] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [first] = members;
  const close = () => {
    setAnswering(false);
    // The button is there again once the form is gone: the focus goes back to it.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li className={styles.entry}>
      <Checkbox
        size="small"
        hideLabel
        checked={chosen}
        className={styles.choice}
        onChange={(event) => onChoose(event.target.checked)}
      >
        {words.same.choose(first.office)}
      </Checkbox>
      <div className={styles.body}>
        {members.length > 1 && <p className={styles.same}>{words.same.counted(members.length)}</p>}
        <PlainList className={styles.members}>
          {members.map(({ office, evaluation, barrier }) => (
            <li key={barrier.id}>
              <RouteLink to={paths.barrier(evaluation, ownPart(barrier.id))} className={styles.title}>
                {barrierName(barrier) || pageText.barriers.unnamed}
              </RouteLink>
              <FactLine>
                <span className={styles.office}>{office}</span>
                <span>{standing(barrier, today)}</span>
              </FactLine>
              {barrier.consequence.trim() !== '' && <FactLine>{barrier.consequence}</FactLine>}
              {barrier.answer.trim() !== '' && <p className={styles.answer}>{barrier.answer}</p>}
              {isDisputed(barrier) && <Hint>{words.answer.disputed}</Hint>}
            </li>
          ))}
        </PlainList>
        {answering ? (
          <AnswerForm
            members={members}
            onSave={(answered, answer, day) => {
              answerBarriers(answered, answer, day);
              onAnswered(answered.length);
              close();
            }}
            onCancel={close}
          />
        ) : (
          <div className={styles.buttons}>
            <Button
              ref={opener}
              type="button"
              size="small"
              variant="secondary-neutral"
              onClick={() => setAnswering(true)}
            >
              {words.answer.open(members.length, members.filter(({ barrier }) => hasAnswer(barrier)).length)}
              <span className="aksel-sr-only">{`: ${barrierName(first.barrier)}`}</span>
            </Button>
            {members.length > 1 && (
              <Button
                type="button"
                size="small"
                variant="tertiary-neutral"
                onClick={() => {
                  partBarriers(members);
                  // The entry goes with what it was.
                  goTo(anchors.choice);
                }}
              >
                {words.same.part}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** Whether two have written different answers, without knowing of each other's. */
function isDisputed({ conflicts }: Barrier): boolean {
  return conflicts.some(({ field }) => field === 'answer' || field === 'answeredDay');
}

/** How it stands with the answer. */
function standing(barrier: Barrier, today: Date): string {
  const words = pageText.barriers;
  const status = barrierStatus(barrier);
  if (status === 'lifted') return words.waiting(daysWaiting(barrier, today), barrier.liftedTo, barrier.level);
  if (status === 'answered') return words.answered(barrier.answeredDay, daysUntilAnswer(barrier));
  return words.status[status];
}
