import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { chosenValue, useConflicts } from '#src/state/editing/conflicts.ts';
import { actionRows } from '#src/state/editing/openEvaluation.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { describeConflicts } from '#src/text/describeConflicts.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

type Props = { action: Action; standard: Standard };

/** What people have said differently about an action, each side with who and when. */
export function ActionConflicts({ action, standard: { scale } }: Props) {
  const conflicts = useConflicts(action.conflicts);
  const decide = (field: string, version: string) => {
    const value = chosenValue(conflicts, field, version);
    if (value !== undefined) actionRows.edit(action.id, { [field]: value });
  };
  return (
    <ConflictPanel
      {...describeConflicts(conflicts, { entity: 'action', scale }, knownNow)}
      onDecide={decide}
    />
  );
}
