import type { FieldValue } from '#src/domain/changes/Change.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { chosenValue, useConflicts } from '#src/state/editing/conflicts.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { describeConflicts } from '#src/text/describeConflicts.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

type Props = {
  answer: Answer;
  requirement: Requirement;
  standard: Standard;
  /** Keeps the value that is chosen. */
  onDecide: (field: string, value: FieldValue) => void;
};

/** What people disagree on about a requirement, each side with who and when. */
export function AnswerConflicts({ answer, requirement, standard, onDecide }: Props) {
  const conflicts = useConflicts(answer.conflicts);
  return (
    <ConflictPanel
      {...describeConflicts(
        conflicts,
        { entity: 'answer', checkpoints: requirement.checkpoints, standard },
        knownNow,
      )}
      onDecide={(field, version) => {
        const value = chosenValue(conflicts, field, version);
        if (value !== undefined) onDecide(field, value);
      }}
    />
  );
}
