import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import { rolesIn } from '../rolesIn.ts';
import { NameList } from '#src/parts/NameList.tsx';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { meetingRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { calendarDay } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from '../Meetings.module.css';
import { MinutesField } from './MinutesField.tsx';

type Props = { open: OpenEvaluation; meeting: Meeting };

/** When and where a meeting is, how long there is, and who takes part, by role. */
export function AboutMeeting({ open, meeting }: Props) {
  const words = pageText.meetings.prepare;
  const { id, day, place, minutes, participants } = meeting;
  const edit = (patch: Parameters<typeof meetingRows.edit>[1]) => meetingRows.edit(id, patch);
  return (
    <PageSection title={words.about}>
      <div className={styles.about}>
        <Row gap={[12, 24]} align="end">
          <DayChoice
            label={words.day}
            day={day}
            paper={day === null ? '' : calendarDay(day)}
            onChange={(value) => edit({ day: value })}
          />
          <MinutesField
            label={words.minutes}
            minutes={minutes}
            onChange={(value) => edit({ minutes: value })}
          />
        </Row>
        <WatchedLine
          field={`${id}:place`}
          label={words.place}
          value={place}
          onChange={(value) => edit({ place: value === '' ? null : value })}
        />
        <NameList
          row={id}
          family="participant"
          names={new Map(participants.map(({ id: key, role }) => [key, role]))}
          suggestions={rolesIn(open)}
          words={words.participants}
          onSet={(key, role) => {
            const came = participants.find((each) => each.id === key)?.came ?? null;
            edit({ [`participant:${key}`]: role === null ? null : { role, came } });
          }}
        />
      </div>
    </PageSection>
  );
}
