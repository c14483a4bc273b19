import { Button } from '@navikt/ds-react';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import { proposeAttendance, requirementsOfMeeting } from '#src/domain/meeting/attendance.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { assessWhole } from '#src/state/editing/assessed.ts';
import { isOpenLocked, meetingRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { nameOfMeeting } from '../nameOfMeeting.ts';
import styles from '../Meetings.module.css';

type Props = { open: OpenEvaluation; meeting: Meeting; say: (message: ToastMessage) => void };

/** What comes of a meeting that has been held: its minutes, and the requirements it is evidence of. */
export function AfterMeeting({ open, meeting, say }: Props) {
  const words = pageText.meetings;
  const numbers =
    meeting.kind === null ? [] : requirementsOfMeeting(open.yearFile?.points ?? [], meeting.kind);
  const items = assessWhole(open);
  const proposals = proposeAttendance(meeting, numbers, (number) => {
    const item = items.find(({ requirement }) => requirement.number === number);
    return item?.applicable ? (item.answer?.evidence ?? []) : null;
  });
  return (
    <>
      <PageSection title={words.minutes.title}>
        <div className={styles.ways}>
          <RouteButton to={paths.minutes(open.evaluation.id, ownPart(meeting.id))}>
            {words.hold.end.minutes}
          </RouteButton>
          {meeting.closedAt !== null && (
            <Button
              type="button"
              size="small"
              variant="secondary-neutral"
              onClick={() => meetingRows.edit(meeting.id, { closedAt: null })}
            >
              {words.prepare.reopen}
            </Button>
          )}
        </div>
      </PageSection>
      {proposals.length > 0 && (
        <PageSection title={words.attendance.title} lead={words.attendance.lead}>
          <ul className={styles.proposals}>
            {proposals.map(({ requirement, key, present, added }) => {
              const named = requirementIn(open.standard, requirement);
              return (
                <li key={requirement}>
                  {/* Not taken away when it has done its work: the focus would go with it. */}
                  <Button
                    type="button"
                    size="small"
                    variant="secondary"
                    aria-disabled={added}
                    onClick={() => {
                      if (added) return;
                      if (isOpenLocked()) {
                        say({ content: words.attendance.locked, visible: true });
                        return;
                      }
                      const text = words.attendance.text(nameOfMeeting(open, meeting), present);
                      editAnswer(requirement, { [`evidence:${key}`]: { kind: 'note', text } });
                    }}
                  >
                    {added ? words.attendance.added(named) : words.attendance.add(named)}
                  </Button>
                </li>
              );
            })}
          </ul>
        </PageSection>
      )}
    </>
  );
}
