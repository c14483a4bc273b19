import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import { holdingSteps, type MeetingStep } from '#src/state/editing/meetingSteps.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { ForKeys } from '#src/ui/ForKeys.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { Row } from '#src/ui/Row.tsx';
import { MeetingHistory } from '../MeetingHistory.tsx';
import styles from './MeetingBar.module.css';

type Props = {
  open: OpenEvaluation;
  meeting: Meeting;
  screen: 'first' | 'point' | 'end';
  onRun: (command: 'next' | 'previous' | 'done' | 'postpone' | 'help') => void;
  /** Told what was taken back or done again. */
  onStep: (step: MeetingStep) => void;
  say: (message: ToastMessage) => void;
};

/** The ways through a meeting: on and back, and out of it for a while. */
export function MeetingBar({ open, meeting, screen, onRun, onStep, say }: Props) {
  const words = pageText.meetings;
  const closed = meeting.closedAt !== null;
  return (
    <nav aria-label={words.hold.label} className={styles.bar}>
      {!closed && (
        <Row gap={[4, 8]} align="center">
          {screen !== 'first' && (
            <Button
              type="button"
              size="small"
              variant="secondary-neutral"
              icon={<ArrowLeftIcon aria-hidden />}
              onClick={() => onRun('previous')}
            >
              {words.hold.previous}
            </Button>
          )}
          {screen === 'first' && (
            <Button type="button" size="small" onClick={() => onRun('next')}>
              {meetingStatus(meeting) === 'begun' ? words.prepare.goOn : words.prepare.begin}
            </Button>
          )}
          {screen === 'point' && (
            <>
              <Button type="button" size="small" onClick={() => onRun('done')}>
                {words.hold.done}
              </Button>
              <Button
                type="button"
                size="small"
                variant="secondary-neutral"
                onClick={() => onRun('postpone')}
              >
                {words.hold.postpone}
              </Button>
              <Button
                type="button"
                size="small"
                variant="secondary-neutral"
                icon={<ArrowRightIcon aria-hidden />}
                iconPosition="right"
                onClick={() => onRun('next')}
              >
                {words.hold.next}
              </Button>
            </>
          )}
        </Row>
      )}
      <Row gap={[4, 8]} align="center">
        {!closed && <MeetingHistory open={open} steps={holdingSteps} say={say} onStep={onStep} />}
        <ForKeys>
          <Button type="button" size="small" variant="tertiary-neutral" onClick={() => onRun('help')}>
            {words.hold.keys}
          </Button>
        </ForKeys>
        <RouteLink to={paths.meeting(open.evaluation.id, ownPart(meeting.id))}>
          {closed ? words.prepare.toMeeting : words.hold.pause}
        </RouteLink>
      </Row>
    </nav>
  );
}
