import { Checkbox, CheckboxGroup, Heading } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { agendaTime } from '#src/domain/meeting/agendaTime.ts';
import { NameList } from '#src/parts/NameList.tsx';
import { meetingRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { describePoint } from '../describePoint.ts';
import { rolesIn } from '../rolesIn.ts';
import { holdAnchors } from './anchors.ts';
import styles from './HoldMeeting.module.css';

type Props = {
  open: OpenEvaluation;
  meeting: Meeting;
  /** Those that are to be taken up. */
  points: readonly MeetingPoint[];
  title: string;
};

/** Who is here, and what is to be taken up. */
export function FirstScreen({ open, meeting, points, title }: Props) {
  const words = pageText.meetings;
  const { id, participants, minutes, kind } = meeting;
  const named = participants.filter(({ role }) => role.trim() !== '');
  const set = (key: string, role: string | null, came: boolean | null) =>
    meetingRows.edit(id, { [`participant:${key}`]: role === null ? null : { role, came } });
  const came = (key: string) => participants.find((each) => each.id === key)?.came ?? null;
  return (
    <article className={styles.screen}>
      <Heading level="1" size="large" id={holdAnchors.heading} tabIndex={-1} className={styles.title}>
        {title}
      </Heading>
      <div className={styles.columns}>
        <div className={styles.column}>
          {named.length > 0 && (
            <CheckboxGroup
              legend={words.hold.first}
              description={words.hold.cameHint}
              value={named.filter((each) => each.came === true).map((each) => each.id)}
              onChange={(here: string[]) => {
                for (const each of named) {
                  const isHere = here.includes(each.id);
                  if (isHere !== (each.came === true)) set(each.id, each.role, isHere);
                }
              }}
            >
              {named.map((each) => (
                <Checkbox key={each.id} value={each.id}>
                  {each.role}
                </Checkbox>
              ))}
            </CheckboxGroup>
          )}
          <NameList
            row={id}
            family="participant"
            names={new Map(participants.map(({ id: key, role }) => [key, role]))}
            suggestions={rolesIn(open)}
            words={words.prepare.participants}
            onSet={(key, role) => set(key, role, came(key))}
          />
        </div>
        <div className={styles.column}>
          <Heading level="2" size="small">
            {words.prepare.agenda}
          </Heading>
          <p className={styles.quiet}>
            {words.prepare.time(agendaTime(points, kind, minutes).needed, minutes)}
          </p>
          <ol className={styles.list}>
            {points.map((point) => (
              <li key={point.id}>{describePoint(open, point)}</li>
            ))}
          </ol>
        </div>
      </div>
    </article>
  );
}
