import { useId, useState } from 'react';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { meetingKinds, type MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import { isCarried } from '#src/domain/decisions/followedDecisions.ts';
import { CarryNotice } from '#src/parts/CarryNotice.tsx';
import { LaterYear } from '#src/parts/LaterYear.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { addMeeting, useMeetings } from '#src/state/editing/editMeetings.ts';
import { preparingSteps } from '#src/state/editing/meetingSteps.ts';
import { meetingPointRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { PageBar } from '#src/ui/PageBar.tsx';
import { describePoint } from './describePoint.ts';
import { FollowUp } from './FollowUp.tsx';
import { PointConflicts } from './MeetingConflicts.tsx';
import { MeetingEntry } from './MeetingEntry.tsx';
import { MeetingHistory } from './MeetingHistory.tsx';
import { nameOfMeeting } from './nameOfMeeting.ts';
import styles from './Meetings.module.css';

/** The meetings about an evaluation, what is under way first, and the ways to begin another. */
export function MeetingsView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office } = open;
  const words = pageText.meetings.page;
  const [message, say] = useState<ToastMessage | null>(null);
  const meetings = useMeetings(open);
  // Whose browser was gone in the middle of a meeting has people waiting.
  const begun = meetings.filter((meeting) => meetingStatus(meeting) === 'begun');
  const navigate = useNavigate();
  const hints = useId();
  const title = words.title(office.name, evaluation.year);
  const begin = (kind: MeetingKind) => {
    const id = addMeeting(kind);
    if (id !== null) navigate(paths.meeting(evaluation.id, ownPart(id)));
  };
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
      <PageBar>
        <MeetingHistory open={open} steps={preparingSteps} say={say} />
      </PageBar>
      <LaterYear evaluation={evaluation.id} to={paths.meetings} />
      <CarryNotice
        evaluation={evaluation.id}
        kind="meetingPoints"
        here={open.meetingPoints}
        nameOf={(point) => describePoint(open, point)}
        rows={meetingPointRows}
        words={pageText.meetings.followUp.carry}
      />
      <PointConflicts open={open} points={Object.values(open.meetingPoints).filter(isCarried)} />
      {begun.map((meeting) => (
        <div key={meeting.id} className={styles.begin}>
          <p className={styles.underWay}>{words.underWay(nameOfMeeting(open, meeting))}</p>
          <RouteButton
            to={paths.holdMeeting(evaluation.id, ownPart(meeting.id))}
            variant="primary"
            size="medium"
          >
            {pageText.meetings.prepare.goOn}
            <span className="aksel-sr-only">: {nameOfMeeting(open, meeting)}</span>
          </RouteButton>
        </div>
      ))}
      <FollowUp open={open} say={say} />
      {meetings.length > 0 && (
        <PageSection title={words.list}>
          <PlainList>
            {meetings.map((meeting) => (
              <MeetingEntry key={meeting.id} open={open} meeting={meeting} />
            ))}
          </PlainList>
        </PageSection>
      )}
      <PageSection
        title={meetings.length === 0 ? words.empty.title : words.new}
        {...(meetings.length === 0 ? { lead: words.empty.body } : {})}
      >
        <ul className={styles.kinds}>
          {meetingKinds.map((kind) => (
            <li key={kind} className={styles.kind}>
              <AddButton
                variant={kind === 'resourceTeam' && meetings.length === 0 ? 'primary' : 'secondary'}
                aria-describedby={`${hints}-${kind}`}
                onAdd={() => begin(kind)}
              >
                {words.begin[kind]}
              </AddButton>
              <span id={`${hints}-${kind}`} className={styles.hint}>
                {words.beginHint[kind]}
              </span>
            </li>
          ))}
        </ul>
      </PageSection>
      <RowLog evaluation={open.evaluation.id} standard={open.standard} of="meetings" />
      <Toast message={message} />
    </>
  );
}
