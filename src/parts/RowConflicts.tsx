import type { Entity } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { chosenValue, useConflicts } from '#src/state/editing/conflicts.ts';
import type { EditedRows } from '#src/state/editing/editedRows.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { describeConflicts } from '#src/text/describeConflicts.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';

type Props = {
  kind: Entity;
  row: Pick<RowFrame, 'id' | 'conflicts'>;
  rows: Pick<EditedRows<unknown>, 'edit'>;
  standard: Standard;
  /** What a field is called, where the kind itself cannot tell. */
  nameOf?: (field: string) => string;
};

/** What people have said differently in a row, each side with who and when. Nothing is drawn where they agree. */
export function RowConflicts({ kind, row, rows, standard, nameOf }: Props) {
  const conflicts = useConflicts(row.conflicts);
  if (row.conflicts.length === 0) return null;
  const decide = (field: string, version: string) => {
    const value = chosenValue(conflicts, field, version);
    if (value !== undefined) rows.edit(row.id, { [field]: value });
  };
  const said = describeConflicts(conflicts, { entity: kind, standard }, knownNow);
  const named = said.conflicts.map((each) => ({ ...each, legend: nameOf?.(each.id) ?? each.legend }));
  return <ConflictPanel {...said} conflicts={named} onDecide={decide} />;
}
