import { TrashIcon } from '@navikt/aksel-icons';
import { Button, Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useState } from 'react';
import { actionStatuses, type Action } from '#src/domain/evaluation/Action.ts';
import { actionPart } from '#src/domain/changes/entities/actionId.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { BarrierLinks } from '#src/parts/BarrierLinks.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { ActionConflicts } from './ActionConflicts.tsx';
import { ActionEnd } from './ActionEnd.tsx';
import { ActionHistory } from './ActionHistory.tsx';
import { CalendarExport } from './CalendarExport.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { NoteList } from './NoteList.tsx';
import { RequirementLevels } from './RequirementLevels.tsx';
import { RoleList } from './RoleList.tsx';
import styles from './ActionForm.module.css';

/** An action with its fields, saved as they are filled in. */
export function ActionForm({ open, action }: { open: OpenEvaluation; action: Action }) {
  const { evaluation, standard } = open;
  const words = pageText.actions.edit;
  const [message, say] = useState<ToastMessage | null>(null);
  const navigate = useNavigate();
  const { id, status } = action;
  const edit = (patch: Patch) => actionRows.edit(id, patch);
  const setText = (field: 'title' | 'why' | 'dropReason') => (value: string) =>
    edit({ [field]: value === '' ? null : value });
  const title = action.title.trim() || words.newTitle;
  const { plannedSince } = action;
  const lacksReason = action.dropReason.trim() === '';
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
      <div className={styles.bar}>
        <RouteLink to={paths.plan(evaluation.id)} deafToSecondPress>
          {words.toPlan}
        </RouteLink>
        <ActionHistory open={open} say={say} />
      </div>
      {plannedSince !== null && <p className={styles.since}>{pageText.actions.carry.since(plannedSince)}</p>}
      <ActionConflicts action={action} standard={standard} />
      <div className={styles.form}>
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
        <div className={styles.part}>
          <DeadlineField action={action} onEdit={edit} />
          <CalendarExport open={open} actions={[action]} what="action" />
        </div>
        <div className={styles.part}>
          <Select
            size="small"
            label={words.status}
            value={status}
            className={styles.status}
            onChange={({ currentTarget: { value } }) => edit({ status: value === 'plan' ? null : value })}
          >
            {actionStatuses.map((each) => (
              <option key={each} value={each}>
                {pageText.actions.status[each]}
              </option>
            ))}
          </Select>
          {(status === 'dropped' || !lacksReason) && (
            <WatchedText
              field={`${id}:dropReason`}
              label={words.dropReason}
              mark={lacksReason ? words.demanded : undefined}
              value={action.dropReason}
              onChange={setText('dropReason')}
            />
          )}
        </div>
        <ActionEnd open={open} action={action} onEdit={edit} />
        <NoteList action={action} onEdit={edit} />
        <BarrierLinks evaluation={evaluation.id} hindered={{ action: actionPart(id) }} />
        <div className={styles.remove}>
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            icon={<TrashIcon aria-hidden />}
            onClick={() => {
              edit({ removed: true });
              navigate(paths.plan(evaluation.id));
            }}
          >
            {words.remove}
          </Button>
        </div>
      </div>
      <Toast message={message} />
    </>
  );
}
