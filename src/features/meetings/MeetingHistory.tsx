import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { requirementOf } from '#src/state/editing/editAnswer.ts';
import type { JointSteps, MeetingStep } from '#src/state/editing/meetingSteps.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { StepButton } from '#src/ui/StepButton.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { useUndoKeys } from '#src/ui/useUndoKeys.ts';
import { describePoint } from './describePoint.ts';
import { nameOfMeeting } from './nameOfMeeting.ts';
import styles from './Meetings.module.css';

type Props = {
  open: OpenEvaluation;
  steps: JointSteps;
  say: (message: ToastMessage) => void;
  /** Told what a step was about, once it has been taken back or done again. */
  onStep?: (step: MeetingStep) => void;
};

/** Back and forward again through all that a meeting changes. Says what was taken back: it may lie elsewhere. */
export function MeetingHistory({ open, steps, say, onStep }: Props) {
  const words = pageText.rowHistory;
  const last = steps.useLast('past');
  const undone = steps.useLast('future');
  const undo = () => {
    const about = steps.undo();
    say({
      content: about ? words.undone(describeStep(open, about)) : words.nothingToUndo,
      visible: true,
    });
    if (about) onStep?.(about);
  };
  const redo = () => {
    const about = steps.redo();
    say({
      content: about ? words.redone(describeStep(open, about)) : words.nothingToRedo,
      visible: true,
    });
    if (about) onStep?.(about);
  };
  useUndoKeys(undo, redo);
  return (
    <div role="group" aria-label={words.label} className={styles.steps}>
      <StepButton
        direction="back"
        label={words.undo}
        full={last === null ? null : words.undoOf(describeStep(open, last))}
        onPress={undo}
      />
      <StepButton
        direction="forward"
        label={words.redo}
        full={undone === null ? null : words.redoOf(describeStep(open, undone))}
        onPress={redo}
      />
    </div>
  );
}

/** What a step was about, in words. */
export function describeStep(open: OpenEvaluation, { kind, step }: MeetingStep): string {
  const { row, before, after, along = [] } = step;
  const [field = ''] = Object.keys(after);
  const { definite } = pageText.rows.field(kind, field);
  const made = before['removed'] === true;
  switch (kind) {
    case 'meeting': {
      const meeting = open.meetings[row];
      if (made) return pageText.meetings.steps.made;
      const title = meeting ? nameOfMeeting(open, meeting) : pageText.meetings.kind(null);
      return pageText.rowHistory.on(definite, title);
    }
    case 'answer':
      return pageText.assess.steps.on(definite, requirementOf(step));
    case 'action': {
      const title = open.actions[row]?.title.trim() || pageText.actions.unnamed;
      return made ? pageText.actions.begun(title) : pageText.rowHistory.on(definite, title);
    }
    case 'barrier': {
      const barrier = open.barriers[row];
      const title = (barrier && barrierName(barrier)) || pageText.barriers.unnamed;
      return made ? pageText.barriers.begun(title) : pageText.rowHistory.on(definite, title);
    }
    case 'meetingPoint': {
      if (along.length > 0 || made) return pageText.meetings.steps.agenda(along.length + 1);
      const point = open.meetingPoints[row];
      return point ? pageText.rowHistory.on(definite, describePoint(open, point)) : definite;
    }
  }
}
