import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { chosenValue, useConflicts } from '#src/state/editing/conflicts.ts';
import { barrierRows } from '#src/state/editing/openEvaluation.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { describeConflicts } from '#src/text/describeConflicts.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

type Props = { barrier: Barrier; standard: Standard };

/** What people have said differently about a barrier, each side with who and when. */
export function BarrierConflicts({ barrier, standard: { scale } }: Props) {
  const conflicts = useConflicts(barrier.conflicts);
  const decide = (field: string, version: string) => {
    const value = chosenValue(conflicts, field, version);
    if (value !== undefined) barrierRows.edit(barrier.id, { [field]: value });
  };
  return (
    <ConflictPanel
      {...describeConflicts(conflicts, { entity: 'barrier', scale }, knownNow)}
      onDecide={decide}
    />
  );
}
