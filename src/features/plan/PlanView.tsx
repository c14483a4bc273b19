import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { actionPart } from '#src/domain/changes/entities/actionId.ts';
import { isOpen, isOverdue } from '#src/domain/actions/openActions.ts';
import { addAction, useActions } from '#src/state/editing/editActions.ts';
import { CarryNotice } from '#src/parts/CarryNotice.tsx';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { ActionHistory } from './ActionHistory.tsx';
import { ActionList } from './ActionList.tsx';
import { CalendarExport } from './CalendarExport.tsx';
import { EffectSection } from './EffectSection.tsx';
import styles from './PlanView.module.css';

/** The plan: what is to be done, by whom and when, and what it is expected to bring. */
export function PlanView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office } = open;
  const words = pageText.actions.page;
  const [today] = useState(() => new Date());
  const [message, say] = useState<ToastMessage | null>(null);
  const actions = useActions(open);
  const navigate = useNavigate();
  const title = words.title(office.name, evaluation.year);
  const begin = () => {
    const id = addAction([]);
    if (id !== null) navigate(paths.action(evaluation.id, actionPart(id)));
  };
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        {actions.length > 0 && (
          <p className={styles.facts}>
            {words.counts(actions.length, actions.filter(isOpen).length, overdue)}
          </p>
        )}
      </PageHeading>
      <div className={styles.bar}>
        <Button
          type="button"
          size="small"
          variant={actions.length > 0 ? 'primary' : 'secondary'}
          icon={<PlusIcon aria-hidden />}
          onClick={begin}
        >
          {words.add}
        </Button>
        <ActionHistory open={open} say={say} />
      </div>
      <CarryNotice
        evaluation={evaluation.id}
        kind="actions"
        here={open.actions}
        nameOf={({ title: name }) => name.trim() || pageText.actions.unnamed}
        rows={actionRows}
        words={pageText.actions.carry}
      />
      {actions.length === 0 ? (
        <PageSection title={words.empty.title} lead={words.empty.body}>
          <RouteButton to={paths.gaps(evaluation.id)} variant="primary" size="medium">
            {words.empty.toGaps}
          </RouteButton>
        </PageSection>
      ) : (
        <>
          <EffectSection open={open} actions={actions} today={today} />
          <ActionList open={open} actions={actions} today={today} say={say} />
          <CalendarExport open={open} actions={actions} what="plan" />
        </>
      )}
      <Toast message={message} />
    </>
  );
}
