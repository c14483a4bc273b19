import type { FieldConflict } from '#src/domain/evaluation/RowFrame.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { chosenValue, useConflicts } from '#src/state/editing/conflicts.ts';
import { meetingPointRows, meetingRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { describeConflicts } from '#src/text/describeConflicts.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

type Props = { open: OpenEvaluation; meeting: Meeting; points: readonly MeetingPoint[] };

/** What people have said differently about a meeting and its points, each side with who and when. */
export function MeetingConflicts({ open, meeting, points }: Props) {
  return (
    <>
      <RowConflicts
        open={open}
        entity="meeting"
        conflicts={meeting.conflicts}
        onDecide={(patch) => meetingRows.edit(meeting.id, patch)}
      />
      <PointConflicts open={open} points={points} />
    </>
  );
}

/** The same of points alone. */
export function PointConflicts({ open, points }: Omit<Props, 'meeting'>) {
  return points.map(({ id, conflicts }) => (
    <RowConflicts
      key={id}
      open={open}
      entity="meetingPoint"
      conflicts={conflicts}
      onDecide={(patch) => meetingPointRows.edit(id, patch)}
    />
  ));
}

type RowProps = {
  open: OpenEvaluation;
  entity: 'meeting' | 'meetingPoint';
  conflicts: FieldConflict[];
  onDecide: (patch: Patch) => void;
};

function RowConflicts({ open: { standard }, entity, conflicts: found, onDecide }: RowProps) {
  const conflicts = useConflicts(found);
  return (
    <ConflictPanel
      {...describeConflicts(conflicts, { entity, standard }, knownNow)}
      onDecide={(field, version) => {
        const value = chosenValue(conflicts, field, version);
        if (value !== undefined) onDecide({ [field]: value });
      }}
    />
  );
}
