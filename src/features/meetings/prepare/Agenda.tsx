import { Button } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { agendaTime } from '#src/domain/meeting/agendaTime.ts';
import { missingFrom } from '#src/state/editing/agenda.ts';
import { addPoints, movePoint, takePointsOut } from '#src/state/editing/editMeetings.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { OnceButton } from '#src/ui/OnceButton.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { describePoint } from '../describePoint.ts';
import styles from '../Meetings.module.css';
import { AgendaPoint, moveButtonId, type Move } from './AgendaPoint.tsx';
import { OwnPoint } from './OwnPoint.tsx';
import { useAgendaDrag } from './useAgendaDrag.ts';

type Props = {
  open: OpenEvaluation;
  meeting: Meeting;
  points: readonly MeetingPoint[];
  say: (message: ToastMessage) => void;
};

/** What is to be taken up, in order, with the time it takes. Each point can be moved, taken out and put back. */
export function Agenda({ open, meeting, points, say }: Props) {
  const words = pageText.meetings.prepare;
  const today = useNow();
  const closed = meeting.closedAt !== null;
  const { kind } = meeting;
  const { needed, outside } = agendaTime(points, kind, meeting.minutes);
  const missing = kind === null || closed ? [] : missingFrom(open, { ...meeting, kind }, points, today);
  const moved = useRef<{ id: string; move: Move } | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The point stands elsewhere now, and the button that moved it with it: the focus goes along.
    if (moved.current) document.getElementById(moveButtonId(moved.current.id, moved.current.move))?.focus();
    moved.current = null;
  });
  const bring = (point: MeetingPoint, position: number, by: Move | null) => {
    const to = Math.min(Math.max(position, 0), points.length - 1);
    if (by) moved.current = { id: point.id, move: by };
    movePoint(points, point.id, to);
    say({ content: words.moved(describePoint(open, point), to + 1, points.length), visible: false });
  };
  const [list, over] = useAgendaDrag((id, position) => {
    const point = points.find((each) => each.id === id);
    if (point) bring(point, position, null);
  });
  return (
    <PageSection title={words.agenda} lead={words.agendaLead}>
      {points.length === 0 ? (
        <p className={styles.none}>{missing.length > 0 ? words.emptyYet : words.empty}</p>
      ) : (
        <>
          <p ref={said} tabIndex={-1} role="status" className={styles.time}>
            <span>{words.time(needed, meeting.minutes)}</span>
            {outside.length > 0 && <span>{` ${words.outside(outside.length)}`}</span>}
          </p>
          {outside.length > 0 && !closed && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              className={styles.cut}
              onClick={() => {
                // The button goes with what it offers, and the focus must not go with it.
                said.current?.focus();
                takePointsOut(outside, true);
              }}
            >
              {words.cut(outside.length)}
            </Button>
          )}
          <ol ref={list} className={styles.agenda}>
            {points.map((point, index) => (
              <AgendaPoint
                key={point.id}
                open={open}
                kind={kind}
                point={point}
                position={index}
                last={index === points.length - 1}
                outside={outside.includes(point.id)}
                closed={closed}
                over={over === index}
                onMove={(move) => bring(point, index + (move === 'up' ? -1 : 1), move)}
                say={say}
              />
            ))}
          </ol>
        </>
      )}
      {!closed && (
        <div className={styles.more}>
          {missing.length > 0 && (
            <div>
              <OnceButton
                variant="secondary"
                onPress={() => {
                  addPoints(meeting.id, missing);
                  said.current?.focus();
                  say({ content: words.fetched(missing.length), visible: true });
                }}
              >
                {words.fetch(missing.length)}
              </OnceButton>
            </div>
          )}
          <OwnPoint meeting={meeting.id} />
        </div>
      )}
    </PageSection>
  );
}
