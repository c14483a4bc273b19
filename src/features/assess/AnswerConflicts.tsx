import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Level, Requirement } from '#src/domain/standard/Standard.ts';
import { useConflicts } from '#src/state/conflicts.ts';
import { editAnswer } from '#src/state/editAnswer.ts';
import { text } from '#src/text/catalogue.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { describeVersions } from '#src/text/describeVersions.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

type Props = { answer: Answer; requirement: Requirement; levels: readonly Level[] };

/** What people disagree on about a requirement, on its card, each side with who and when. */
export function AnswerConflicts({ answer, requirement, levels }: Props) {
  const words = text.merge;
  const conflicts = useConflicts(answer.conflicts);
  const decide = (field: string, version: string) => {
    const chosen = conflicts.find((conflict) => conflict.field === field)?.values[Number(version)];
    if (chosen) editAnswer(requirement.number, { [field]: chosen.value });
  };
  return (
    <ConflictPanel
      title={words.title(conflicts.length)}
      body={`${words.why} ${words.rule}`}
      conflicts={conflicts.map(({ field, values }) => ({
        id: field,
        legend: fieldName(field, requirement.checkpoints),
        versions: describeVersions(values, (value) => describeField(field, value, levels)),
      }))}
      words={words}
      onDecide={decide}
    />
  );
}
