import { Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import { dayOfMeeting } from '#src/domain/evaluation/dayOfMeeting.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import { pointState, saysSomething } from '#src/domain/meeting/pointState.ts';
import { RowEntry } from '#src/parts/rows/RowEntry.tsx';
import { usePointsOf } from '#src/state/editing/editMeetings.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { nameOfMeeting } from './nameOfMeeting.ts';

type Props = { open: OpenEvaluation; meeting: Meeting };

/** One meeting in the list: when it is, how far it has come, and what came of it. */
export function MeetingEntry({ open, meeting }: Props) {
  const words = pageText.meetings;
  const points = usePointsOf(open, ownPart(meeting.id));
  const day = dayOfMeeting(meeting);
  const status = meetingStatus(meeting);
  const disagreed = [meeting, ...points].some(({ conflicts }) => conflicts.length > 0);
  const said = words.page.entry({
    points: points.filter(({ leftOut }) => leftOut !== true).length,
    discussed: points.filter((point) => pointState(point) === 'discussed').length,
    decisions: points.flatMap(({ decisions }) => decisions).filter(saysSomething).length,
  });
  return (
    <RowEntry
      to={paths.meeting(open.evaluation.id, ownPart(meeting.id))}
      title={nameOfMeeting(open, meeting)}
      tags={
        <>
          <Tag size="xsmall" variant={status === 'begun' ? 'moderate' : 'outline'} data-color="neutral">
            {words.status[status]}
          </Tag>
          {disagreed && (
            <Tag size="xsmall" variant="moderate" data-color="warning">
              {words.page.disagreement}
            </Tag>
          )}
        </>
      }
      lines={[{ facts: [day === null ? `${words.page.noDay}. ${said}` : said] }]}
    />
  );
}
