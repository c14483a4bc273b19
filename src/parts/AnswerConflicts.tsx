import type { Answer, Score } from '#src/domain/evaluation/Answer.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { chosenValue, useConflicts } from '#src/state/editing/conflicts.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { describeConflicts } from '#src/text/describeConflicts.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

type Props = {
  answer: Answer;
  requirement: Requirement;
  standard: Standard;
  /** Takes the level that is chosen, where more is to be said of it than the answer does. */
  onScore?: (score: Score) => void;
};

/** What people disagree on about a requirement, on its card, each side with who and when. */
export function AnswerConflicts({ answer, requirement, standard, onScore }: Props) {
  const conflicts = useConflicts(answer.conflicts);
  const decide = (field: string, version: string) => {
    const value = chosenValue(conflicts, field, version);
    const isScore =
      typeof value === 'number' || value === 'notRelevant' || value === 'unknown' || value === null;
    if (field === 'score' && onScore && isScore) onScore(value);
    else if (value !== undefined) editAnswer(requirement.number, { [field]: value });
  };
  return (
    <ConflictPanel
      {...describeConflicts(
        conflicts,
        { entity: 'answer', checkpoints: requirement.checkpoints, scale: standard.scale },
        knownNow,
      )}
      onDecide={decide}
    />
  );
}
