import { meetingId } from '#src/domain/changes/entities/meetingId.ts';
import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { HoldMeeting } from './hold/HoldMeeting.tsx';
import { MeetingGone } from './MeetingGone.tsx';
import { MeetingsView } from './MeetingsView.tsx';
import { PrepareMeeting } from './prepare/PrepareMeeting.tsx';

type Props = {
  /** The own part of a meeting’s id; left out for all of them. */
  meeting?: string;
  /** It is held, and not prepared. */
  held?: boolean;
};

/** The meetings of an office, one that is prepared, or one that is held. Follows the open evaluation as it changes. */
export function MeetingsPage({ meeting: part, held = false }: Props) {
  const open = useEvaluationStore();
  if (open.status !== 'open') return null;
  if (part === undefined) return <MeetingsView key={open.id} open={open} />;
  const id = meetingId.make(open.evaluation.id, part);
  const meeting = open.meetings[id];
  if (!meeting || meeting.removed) return <MeetingGone evaluation={open.id} meeting={meeting ?? null} />;
  return held ? (
    <HoldMeeting key={id} open={open} meeting={meeting} />
  ) : (
    <PrepareMeeting key={id} open={open} meeting={meeting} />
  );
}
