import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { barrierStatus, stillStands } from '#src/domain/barriers/barrierStatus.ts';
import { isAnswerOverdue } from '#src/domain/barriers/waiting.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { addBarrier, useBarriers } from '#src/state/editing/editBarriers.ts';
import { CarryNotice } from '#src/parts/CarryNotice.tsx';
import { LaterYear } from '#src/parts/LaterYear.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { RowsPage } from '#src/parts/rows/RowsPage.tsx';
import { barrierRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useDayLeft } from '#src/state/years/laterYear.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { BarrierHistory } from './BarrierHistory.tsx';
import { BarrierList } from './BarrierList.tsx';

/** What stands in the way, who can solve it, and for whose answer the office waits. */
export function BarriersView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office } = open;
  const words = pageText.barriers.page;
  const { today, later } = useDayLeft(evaluation.id);
  const barriers = useBarriers(open);
  const navigate = useNavigate();
  const begin = () => {
    const id = addBarrier(null);
    if (id !== null) navigate(paths.barrier(evaluation.id, ownPart(id)));
  };
  const waiting = barriers.filter((barrier) => barrierStatus(barrier) === 'lifted').length;
  const overdue = barriers.filter((barrier) => isAnswerOverdue(barrier, today)).length;
  const isEmpty = barriers.length === 0;
  return (
    <RowsPage
      title={words.title(office.name, evaluation.year)}
      lead={words.lead}
      counts={
        isEmpty
          ? ''
          : pageText.year.later.asLeft(
              words.counts(barriers.length, barriers.filter(stillStands).length, waiting, overdue),
              later,
            )
      }
      add={{ label: words.add, variant: 'primary', onAdd: begin }}
      history={(say) => <BarrierHistory open={open} say={say} />}
      carry={
        <>
          <LaterYear evaluation={evaluation.id} to={paths.barriers} />
          <CarryNotice
            evaluation={evaluation.id}
            kind="barriers"
            here={open.barriers}
            nameOf={(barrier) => barrierName(barrier) || pageText.barriers.unnamed}
            rows={barrierRows}
            words={pageText.barriers.carry}
          />
        </>
      }
      log={<RowLog evaluation={evaluation.id} standard={open.standard} of="barriers" />}
      empty={{
        title: words.empty.title,
        body: words.empty.body,
        way: { label: words.empty.toRequirements, to: paths.assess(evaluation.id), variant: 'secondary' },
      }}
    >
      {isEmpty ? null : () => <BarrierList open={open} barriers={barriers} today={today} />}
    </RowsPage>
  );
}
