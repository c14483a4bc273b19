import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { actionStatuses, type Action } from '#src/domain/evaluation/Action.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { BarrierLinks } from '#src/parts/BarrierLinks.tsx';
import { LaterYear } from '#src/parts/LaterYear.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { RowForm } from '#src/parts/rows/RowForm.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { FieldStack } from '#src/ui/FieldStack.tsx';
import { ActionEnd } from './ActionEnd.tsx';
import { ActionHistory } from './ActionHistory.tsx';
import { CalendarExport } from './CalendarExport.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { NoteList } from './NoteList.tsx';
import { RequirementLevels } from './RequirementLevels.tsx';
import { RoleList } from './RoleList.tsx';

/** An action with its fields, saved as they are filled in. */
export function ActionForm({ open, action }: { open: OpenEvaluation; action: Action }) {
  const { evaluation, standard } = open;
  const words = pageText.actions.edit;
  const { id, status, plannedSince } = action;
  const edit = (patch: Patch) => actionRows.edit(id, patch);
  const setText = (field: 'title' | 'why' | 'dropReason') => (value: string) =>
    edit({ [field]: value === '' ? null : value });
  const lacksReason = action.dropReason.trim() === '';
  return (
    <RowForm
      title={action.title.trim() || words.newTitle}
      lead={words.lead}
      list={{ label: words.toPlan, to: paths.plan(evaluation.id) }}
      history={(say) => <ActionHistory open={open} say={say} />}
      note={plannedSince === null ? '' : pageText.actions.carry.since(plannedSince)}
      conflicts={<RowConflicts kind="action" row={action} rows={actionRows} standard={standard} />}
      remove={{ label: words.remove, onRemove: () => edit({ removed: true }) }}
    >
      <LaterYear evaluation={evaluation.id} to={paths.plan} />
      <WatchedText
        field={`${id}:title`}
        label={words.what}
        hint={words.whatHint}
        minRows={1}
        value={action.title}
        onChange={setText('title')}
      />
      <WatchedText
        field={`${id}:why`}
        label={words.why}
        hint={words.whyHint}
        value={action.why}
        onChange={setText('why')}
      />
      <RequirementLevels open={open} action={action} onEdit={edit} />
      <RoleList open={open} action={action} onEdit={edit} />
      <FieldStack>
        <DeadlineField evaluation={evaluation.id} action={action} onEdit={edit} />
        <CalendarExport open={open} actions={[action]} what="action" />
      </FieldStack>
      <FieldStack>
        <ChoiceField
          label={words.status}
          value={status}
          options={actionStatuses.map((each) => ({ value: each, name: pageText.actions.status[each] }))}
          onChange={(value) => edit({ status: value === 'plan' ? null : value })}
        />
        {(status === 'dropped' || !lacksReason) && (
          <WatchedText
            field={`${id}:dropReason`}
            label={words.dropReason}
            mark={lacksReason ? words.demanded : undefined}
            value={action.dropReason}
            onChange={setText('dropReason')}
          />
        )}
      </FieldStack>
      <ActionEnd open={open} action={action} onEdit={edit} />
      <NoteList action={action} onEdit={edit} />
      <BarrierLinks evaluation={evaluation.id} hindered={{ action: ownPart(id) }} />
      <RowLog evaluation={evaluation.id} standard={standard} of="actions" rows={[id]} />
    </RowForm>
  );
}
