import { decisionsBefore } from '#src/domain/decisions/followedDecisions.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { useDecided } from '#src/state/editing/editMeetings.ts';
import { meetingPointRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { FollowUpList } from '../FollowUpList.tsx';

type Props = {
  open: OpenEvaluation;
  meeting: Meeting;
  point: MeetingPoint;
  say: (message: ToastMessage) => void;
};

/** The decisions of earlier meetings, gone through one by one. What is said of any of them is what came of the point. */
export function FollowUpScreen({ open, meeting, point, say }: Props) {
  const words = pageText.meetings.followUp;
  const now = useNow();
  const decided = useDecided(open, now);
  const before = decisionsBefore(meeting, decided);
  if (before.length === 0) return <p>{words.none}</p>;
  return (
    <FollowUpList
      open={open}
      // In one order while they are gone through, whatever is said of them.
      decided={before.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))}
      say={say}
      onSaid={() => {
        if (point.outcome === null) meetingPointRows.mark(point.id, { outcome: 'discussed' });
      }}
    />
  );
}

function orderOf({ decision }: { decision: { due: string | null; id: string } }): string {
  return `${decision.due ?? '9999'} ${decision.id}`;
}
