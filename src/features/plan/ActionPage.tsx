import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { MissingRow } from '#src/parts/rows/MissingRow.tsx';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { ActionForm } from './ActionForm.tsx';

/** One action of the plan. `part`: what of its id stands in the address. */
export function ActionPage({ open, part }: { open: OpenEvaluation; part: string }) {
  const { evaluation, standard, actions } = open;
  const words = pageText.actions.edit;
  const id = actionId.make(evaluation.id, part);
  const action = actions[id];
  if (action && !action.removed) return <ActionForm open={open} action={action} />;
  return (
    <MissingRow
      {...(action ? words.removed : words.notFound)}
      back={
        action ? { label: words.removed.back, onBack: () => actionRows.edit(id, { removed: false }) } : null
      }
      list={{ label: words.toPlan, to: paths.plan(evaluation.id) }}
      conflicts={action && <RowConflicts kind="action" row={action} rows={actionRows} standard={standard} />}
    />
  );
}
