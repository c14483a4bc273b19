import { Heading } from '@navikt/ds-react';
import { useMemo } from 'react';
import { firstDayOfMeeting } from '#src/domain/evaluation/dayOfMeeting.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { minutesOfPoint } from '#src/domain/meeting/agendaRules.ts';
import { pointState } from '#src/domain/meeting/pointState.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { meetingPointRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { describePoint } from '../describePoint.ts';
import { PointReasons } from '../PointReasons.tsx';
import { rolesIn } from '../rolesIn.ts';
import { holdAnchors } from './anchors.ts';
import { DecisionList } from './DecisionList.tsx';
import styles from './HoldMeeting.module.css';
import { FollowUpScreen } from './FollowUpScreen.tsx';
import { MadeActions } from './MadeActions.tsx';
import { MadeBarriers } from './MadeBarriers.tsx';
import { PointSubject } from './PointSubject.tsx';
import { PointTimer } from './PointTimer.tsx';
import { RequirementScreen } from './RequirementScreen.tsx';

type Props = {
  open: OpenEvaluation;
  meeting: Meeting;
  point: MeetingPoint;
  /** 1 for the first, of so many. */
  position: number;
  all: number;
  say: (message: ToastMessage) => void;
};

/** One point, on one screen: what it is about, and what comes of it, written where it falls. */
export function PointScreen({ open, meeting, point, position, all, say }: Props) {
  const words = pageText.meetings;
  const { actions, meetings, meetingPoints, standard } = open;
  const roles = useMemo(
    () => rolesIn({ actions, meetings, meetingPoints, standard }),
    [actions, meetings, meetingPoints, standard],
  );
  const state = pointState(point);
  const requirement = standard.requirements.find(({ number }) => number === point.requirement);
  return (
    <article className={styles.screen} aria-labelledby={holdAnchors.heading}>
      <header className={styles.head}>
        <p className={styles.position}>
          <span>{words.hold.position(position, all)}</span>
          <PointReasons point={point} />
          {point.raisedBy !== '' && <span>{words.raisedBy(point.raisedBy)}</span>}
          {point.outcome !== null && <span className={styles.state}>{words.state[state]}</span>}
          <PointTimer key={point.id} point={point} minutes={minutesOfPoint(point, meeting.kind)} />
        </p>
        <Heading level="1" size="large" id={holdAnchors.heading} tabIndex={-1} className={styles.title}>
          {describePoint(open, point)}
        </Heading>
      </header>
      <datalist id={rolesListId}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {role}
          </option>
        ))}
      </datalist>
      <div className={styles.columns}>
        <div className={styles.column}>
          {requirement ? (
            <RequirementScreen open={open} point={point} requirement={requirement} say={say} />
          ) : point.followUp === true ? (
            <FollowUpScreen open={open} meeting={meeting} point={point} say={say} />
          ) : (
            <PointSubject open={open} point={point} />
          )}
        </div>
        <div className={`${styles.column} ${styles.decided}`}>
          <DecisionList point={point} day={firstDayOfMeeting(meeting)} rolesList={rolesListId} />
          <MadeActions open={open} point={point} rolesList={rolesListId} />
          <MadeBarriers open={open} point={point} />
          <div id={holdAnchors.note}>
            <WatchedText
              field={`${point.id}:note`}
              label={words.hold.note}
              value={point.note}
              onChange={(note) => meetingPointRows.edit(point.id, { note: note === '' ? null : note })}
            />
          </div>
        </div>
      </div>
    </article>
  );
}

const rolesListId = 'mote-roller';
