import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { isOpen, isOverdue } from '#src/domain/actions/openActions.ts';
import { addAction, useActions } from '#src/state/editing/editActions.ts';
import { CarryNotice } from '#src/parts/CarryNotice.tsx';
import { LaterYear } from '#src/parts/LaterYear.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { RowsPage } from '#src/parts/rows/RowsPage.tsx';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useDayLeft } from '#src/state/years/laterYear.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { ActionHistory } from './ActionHistory.tsx';
import { ActionList } from './ActionList.tsx';
import { CalendarExport } from './CalendarExport.tsx';
import { EffectSection } from './EffectSection.tsx';

/** The plan: what is to be done, by whom and when, and what it is expected to bring. */
export function PlanView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office } = open;
  const words = pageText.actions.page;
  const { today, later } = useDayLeft(evaluation.id);
  const actions = useActions(open);
  const navigate = useNavigate();
  const begin = () => {
    const id = addAction([]);
    if (id !== null) navigate(paths.action(evaluation.id, ownPart(id)));
  };
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  const isEmpty = actions.length === 0;
  return (
    <RowsPage
      title={words.title(office.name, evaluation.year)}
      lead={words.lead}
      counts={
        isEmpty
          ? ''
          : pageText.year.later.asLeft(
              words.counts(actions.length, actions.filter(isOpen).length, overdue),
              later,
            )
      }
      add={{ label: words.add, variant: isEmpty ? 'secondary' : 'primary', onAdd: begin }}
      history={(say) => <ActionHistory open={open} say={say} />}
      carry={
        <>
          <LaterYear evaluation={evaluation.id} to={paths.plan} />
          <CarryNotice
            evaluation={evaluation.id}
            kind="actions"
            here={open.actions}
            nameOf={({ title }) => title.trim() || pageText.actions.unnamed}
            rows={actionRows}
            words={pageText.actions.carry}
          />
        </>
      }
      log={<RowLog evaluation={evaluation.id} standard={open.standard} of="actions" />}
      empty={{
        title: words.empty.title,
        body: words.empty.body,
        way: { label: words.empty.toGaps, to: paths.gaps(evaluation.id), variant: 'primary' },
      }}
    >
      {isEmpty
        ? null
        : (say) => (
            <>
              <EffectSection open={open} actions={actions} today={today} />
              <ActionList open={open} actions={actions} today={today} say={say} />
              <CalendarExport open={open} actions={actions} what="plan" />
            </>
          )}
    </RowsPage>
  );
}
