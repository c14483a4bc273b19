import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { usePointsOf } from '#src/state/editing/editMeetings.ts';
import { preparingSteps } from '#src/state/editing/meetingSteps.ts';
import { meetingRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { ForKeys } from '#src/ui/ForKeys.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { PageBar } from '#src/ui/PageBar.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import { MeetingConflicts } from '../MeetingConflicts.tsx';
import { MeetingHistory } from '../MeetingHistory.tsx';
import { nameOfMeeting } from '../nameOfMeeting.ts';
import styles from '../Meetings.module.css';
import { AboutMeeting } from './AboutMeeting.tsx';
import { Agenda } from './Agenda.tsx';
import { AfterMeeting } from './AfterMeeting.tsx';

type Props = { open: OpenEvaluation; meeting: Meeting };

/** A meeting before and after it is held: when, who, and its agenda; then what came of it. */
export function PrepareMeeting({ open, meeting }: Props) {
  const words = pageText.meetings;
  const [message, say] = useState<ToastMessage | null>(null);
  const navigate = useNavigate();
  const part = ownPart(meeting.id);
  const points = usePointsOf(open, part);
  const status = meetingStatus(meeting);
  const title = nameOfMeeting(open, meeting);
  const current = points.filter(({ leftOut }) => leftOut !== true);
  const position = current.findIndex(({ id }) => ownPart(id) === meeting.at) + 1;
  return (
    <>
      <PageHeading title={title} lead={words.prepare.lead} documentTitle={text.shell.pageTitle(title)}>
        {status === 'begun' && position > 0 && (
          <FactLine tone="strong">{words.prepare.pausedAt(position, current.length)}</FactLine>
        )}
      </PageHeading>
      <PageBar>
        <RouteLink to={paths.meetings(open.evaluation.id)}>{words.prepare.toList}</RouteLink>
        <MeetingHistory open={open} steps={preparingSteps} say={say} />
      </PageBar>
      <MeetingConflicts open={open} meeting={meeting} points={points} />
      {status !== 'closed' && (
        <div className={styles.begin}>
          <RouteButton to={paths.holdMeeting(open.evaluation.id, part)} variant="primary" size="medium">
            {status === 'begun' ? words.prepare.goOn : words.prepare.begin}
          </RouteButton>
          <span className={styles.hint}>
            {words.prepare.beginHint} <ForKeys>{words.prepare.beginKeys}</ForKeys>
          </span>
        </div>
      )}
      {status !== 'ahead' && <AfterMeeting open={open} meeting={meeting} say={say} />}
      <AboutMeeting open={open} meeting={meeting} />
      <Agenda open={open} meeting={meeting} points={points} say={say} />
      <div className={styles.remove}>
        <Button
          type="button"
          size="small"
          variant="tertiary-neutral"
          icon={<TrashIcon aria-hidden />}
          onClick={() => {
            meetingRows.edit(meeting.id, { removed: true });
            navigate(paths.meetings(open.evaluation.id));
          }}
        >
          {words.prepare.deleteMeeting}
        </Button>
      </div>
      <RowLog
        evaluation={open.evaluation.id}
        standard={open.standard}
        of="meetings"
        rows={[meeting.id, ...points.map((point) => point.id)]}
      />
      <Toast message={message} />
    </>
  );
}
