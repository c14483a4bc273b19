import { dayOfMeeting, firstDayOfMeeting } from '#src/domain/evaluation/dayOfMeeting.ts';
import { markSubjectHeld } from '#src/state/editing/markSubjectHeld.ts';
import { Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { openDecisions, type Decision } from '#src/domain/meeting/closing.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { minutesOf } from '#src/domain/meeting/minutesOf.ts';
import { goesOn, saysSomething } from '#src/domain/meeting/pointState.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { usePointsOf } from '#src/state/editing/editMeetings.ts';
import { meetingPointRows, meetingRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { calendarDay, listed } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { Row } from '#src/ui/Row.tsx';
import { describePoint } from '../describePoint.ts';
import { rolesIn } from '../rolesIn.ts';
import { holdAnchors } from './anchors.ts';
import { OneDecision } from './DecisionList.tsx';
import styles from './HoldMeeting.module.css';
import written from './Written.module.css';

type Props = {
  open: OpenEvaluation;
  meeting: Meeting;
  onGoTo: (point: MeetingPoint) => void;
  say: (message: ToastMessage) => void;
};

/** The end of a meeting: what its decisions lack, what goes to the next, and when that is. Closes when nothing is lacking. */
export function EndScreen({ open, meeting, onGoTo, say }: Props) {
  const words = pageText.meetings.hold;
  const points = usePointsOf(open, ownPart(meeting.id));
  const lacking = openDecisions(points);
  // What is put right stays where it is until the screen is left: nothing moves away under anybody’s hands.
  const [atFirst] = useState(() => new Set(lacking.map(({ decision }) => decision.id)));
  const isEdited = (each: Decision) =>
    atFirst.has(each.id) || lacking.some(({ decision }) => decision.id === each.id);
  const made = points.flatMap((point) =>
    point.decisions.filter(saysSomething).map((decision) => ({ point, decision })),
  );
  const shown = made.filter(({ decision }) => isEdited(decision));
  const complete = made.filter(({ decision }) => !isEdited(decision));
  // Of the plan, and of what others are to solve, the minutes tell: nobody should read there first what they are to do.
  const { discussed, lifted: onwards } = minutesOf(meeting, {
    meetings: Object.values(open.meetings),
    points,
    actions: Object.values(open.actions),
    barriers: Object.values(open.barriers),
    decided: [],
  });
  const newActions = discussed.flatMap(({ actions }) => actions);
  const onward = points.filter(goesOn);
  const day = firstDayOfMeeting(meeting);
  const { id, nextDay, note, closedAt } = meeting;
  const close = () => {
    if (lacking.length > 0) {
      say({ content: words.end.cannot, visible: true });
      document.getElementById(firstLacking)?.querySelector('input')?.focus();
      return;
    }
    meetingRows.edit(id, { closedAt: new Date().toISOString() });
    const held = meeting.kind && markSubjectHeld(meeting.kind, dayOfMeeting(meeting));
    say({ content: words.end.closedAnd(held), visible: true });
    document.getElementById(holdAnchors.heading)?.focus();
  };
  const set = (point: MeetingPoint) => (decision: Decision, patch: Partial<Decision>) => {
    const { id: key, ...said } = { ...decision, ...patch };
    meetingPointRows.edit(point.id, { [`decision:${key}`]: said });
  };
  return (
    <article className={styles.screen} aria-labelledby={holdAnchors.heading}>
      <Heading level="1" size="large" id={holdAnchors.heading} tabIndex={-1} className={styles.title}>
        {closedAt === null ? words.end.title : words.end.closed}
      </Heading>
      {closedAt !== null ? (
        <Row gap={12}>
          <RouteButton to={paths.minutes(open.evaluation.id, ownPart(id))} variant="primary" size="medium">
            {words.end.minutes}
          </RouteButton>
          <Button
            type="button"
            variant="secondary-neutral"
            onClick={() => meetingRows.edit(id, { closedAt: null })}
          >
            {pageText.meetings.prepare.reopen}
          </Button>
        </Row>
      ) : (
        <div className={styles.columns}>
          <div className={styles.column}>
            <Heading level="2" size="small">
              {words.decisions}
            </Heading>
            <p role="status">
              {made.length === 0
                ? words.end.none
                : lacking.length === 0
                  ? words.end.allWell
                  : words.end.lacking(lacking.length)}
            </p>
            <datalist id={rolesListId}>
              {rolesIn(open).map((role) => (
                <option key={role} value={role}>
                  {role}
                </option>
              ))}
            </datalist>
            {shown.map(({ point, decision }, index) => (
              <div
                key={decision.id}
                id={decision.id === lacking[0]?.decision.id ? firstLacking : undefined}
                className={written.entry}
              >
                <p className={styles.quiet}>{describePoint(open, point)}</p>
                <OneDecision
                  row={point.id}
                  decision={decision}
                  position={index + 1}
                  fresh={false}
                  day={day}
                  rolesList={rolesListId}
                  onSet={set(point)}
                  onRemove={(key) => {
                    document.getElementById(holdAnchors.heading)?.focus();
                    meetingPointRows.edit(point.id, { [`decision:${key}`]: null });
                  }}
                />
              </div>
            ))}
            {complete.length > 0 && (
              <ul className={styles.list} data-read-aloud>
                {complete.map(({ point, decision }) => (
                  <li key={decision.id}>
                    <p>
                      <strong>{decision.text.trim()}</strong>
                    </p>
                    <p className={styles.quiet}>
                      {words.end.whoAndWhen(decision)} <span>{describePoint(open, point)}</span>
                    </p>
                  </li>
                ))}
              </ul>
            )}
            {newActions.length > 0 && (
              <>
                <Heading level="2" size="small">
                  {words.end.newActions}
                </Heading>
                <ul className={styles.list} data-new-actions>
                  {newActions.map((action) => (
                    <li key={action.id}>
                      <p>
                        <strong>{action.title.trim() || words.unnamedAction}</strong>
                      </p>
                      <p className={styles.quiet}>
                        {words.end.whoAndWhen({
                          role: listed(rolesOf(action)),
                          due: action.deadline?.day ?? null,
                          whyNot: '',
                        })}
                      </p>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {onwards.length > 0 && (
              <>
                <Heading level="2" size="small">
                  {words.end.lifted}
                </Heading>
                <ul className={styles.list} data-lifted>
                  {onwards.map((barrier) => (
                    <li key={barrier.id}>
                      <p>
                        <strong>{barrierName(barrier) || words.unnamedBarrier}</strong>
                      </p>
                      <p className={styles.quiet}>{words.end.toWhom(barrier)}</p>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p>{words.end.notReached(onward.length)}</p>
            <ul className={styles.list}>
              {onward.map((point) => (
                <li key={point.id}>
                  {point.leftOut === true ? (
                    describePoint(open, point)
                  ) : (
                    <button type="button" className={styles.link} onClick={() => onGoTo(point)}>
                      {describePoint(open, point)}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </div>
          <div className={styles.column}>
            <DayChoice
              label={words.end.nextDay}
              day={nextDay}
              paper={nextDay === null ? '' : calendarDay(nextDay)}
              onChange={(day) => meetingRows.edit(id, { nextDay: day })}
            />
            <WatchedText
              field={`${id}:note`}
              label={words.end.note}
              value={note}
              onChange={(value) => meetingRows.edit(id, { note: value === '' ? null : value })}
            />
            <div>
              <Button type="button" onClick={close}>
                {words.end.close}
              </Button>
            </div>
          </div>
        </div>
      )}
    </article>
  );
}

const rolesListId = 'mote-roller';
const firstLacking = 'mote-forste-mangel';
