import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Button, Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { useRef } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import type { Occurrence } from '#src/domain/evaluation/RecurringPoint.ts';
import type { PlannedOccurrence } from '#src/domain/year/occurrencesIn.ts';
import type { YearPoint } from '#src/domain/year/yearPoints.ts';
import { tellOccurrence } from '#src/state/editing/editYear.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { OccurrenceDetails } from './OccurrenceDetails.tsx';
import styles from './OccurrenceRow.module.css';

type Props = {
  evaluation: string;
  point: YearPoint;
  occurrence: PlannedOccurrence;
  now: Date;
  say: (message: ToastMessage) => void;
};

/** One time that a point comes round: whether it was held, and one press to say so. */
export function OccurrenceRow({ evaluation, point, occurrence: { id, due, state, said }, now, say }: Props) {
  const words = pageText.year.point;
  const status = useRef<HTMLParagraphElement>(null);
  const title = point.title || words.unnamed;
  const about = <span className="aksel-sr-only">{words.about(title, due)}</span>;
  const tell = (value: Omit<Occurrence, 'id'> | null, spoken: string) => {
    // The buttons go with what they say, and the focus must not go with them.
    status.current?.focus();
    tellOccurrence(point.point, id, value);
    say({ content: spoken, visible: false });
  };
  const hold = () => {
    const today = dayOf(now);
    const day = due < today ? due : today;
    tell({ ...nothingMore, state: 'held', day }, words.heldOn(day));
  };
  return (
    <li className={styles.time} data-due={due} data-state={state}>
      <div className={styles.line}>
        <p ref={status} tabIndex={-1} className={styles.status}>
          <span className={styles.day}>{words.due(due)}</span>{' '}
          {said === null ? (
            <Tag
              size="xsmall"
              variant={state === 'late' ? 'moderate' : 'outline'}
              data-color={state === 'late' ? 'danger' : 'neutral'}
              icon={state === 'late' ? <ExclamationmarkTriangleFillIcon aria-hidden /> : undefined}
            >
              {words.state[state]}
            </Tag>
          ) : (
            <span>{said.state === 'held' ? words.heldOn(said.day) : words.missed(said.reason)}</span>
          )}
        </p>
        <div className={styles.buttons}>
          {said === null ? (
            <>
              <Button type="button" size="xsmall" variant="secondary" onClick={hold}>
                {words.hold}
                {about}
              </Button>
              <Button
                type="button"
                size="xsmall"
                variant="tertiary"
                onClick={() => tell({ ...nothingMore, state: 'missed', day: null }, words.state.missed)}
              >
                {words.miss}
                {about}
              </Button>
            </>
          ) : (
            <Button
              type="button"
              size="xsmall"
              variant="tertiary-neutral"
              onClick={() => tell(null, words.takenBack)}
            >
              {words.takeBack}
              {about}
            </Button>
          )}
        </div>
      </div>
      {said !== null && (
        <Disclosure
          title={words.details}
          lazy
          // Why it was not held is asked at once.
          open={said.state === 'missed' && said.reason === ''}
          className={styles.details}
        >
          <OccurrenceDetails evaluation={evaluation} point={point.point} said={said} />
        </Disclosure>
      )}
      {said !== null && said.state === 'held' && said.reason.trim() !== '' && (
        <p className={styles.remark}>{said.reason.trim()}</p>
      )}
      {said?.evidence && <p className={styles.remark}>{words.evidenceOf(said.evidence.text.trim())}</p>}
    </li>
  );
}

const nothingMore = { reason: '', evidence: null };
