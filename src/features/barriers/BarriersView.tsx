import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { barrierStatus, stillStands } from '#src/domain/barriers/barrierStatus.ts';
import { isAnswerOverdue } from '#src/domain/barriers/waiting.ts';
import { barrierPart } from '#src/domain/changes/entities/barrierId.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { addBarrier, useBarriers } from '#src/state/editing/editBarriers.ts';
import { CarryNotice } from '#src/parts/CarryNotice.tsx';
import { barrierRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { BarrierHistory } from './BarrierHistory.tsx';
import { BarrierList } from './BarrierList.tsx';
import styles from './BarriersView.module.css';

/** What stands in the way, who can solve it, and for whose answer the office waits. */
export function BarriersView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office } = open;
  const words = pageText.barriers.page;
  const [today] = useState(() => new Date());
  const [message, say] = useState<ToastMessage | null>(null);
  const barriers = useBarriers(open);
  const navigate = useNavigate();
  const title = words.title(office.name, evaluation.year);
  const begin = () => {
    const id = addBarrier(null);
    if (id !== null) navigate(paths.barrier(evaluation.id, barrierPart(id)));
  };
  const waiting = barriers.filter((barrier) => barrierStatus(barrier) === 'lifted').length;
  const overdue = barriers.filter((barrier) => isAnswerOverdue(barrier, today)).length;
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        {barriers.length > 0 && (
          <p className={styles.facts}>
            {words.counts(barriers.length, barriers.filter(stillStands).length, waiting, overdue)}
          </p>
        )}
      </PageHeading>
      <div className={styles.bar}>
        <Button type="button" size="small" variant="primary" icon={<PlusIcon aria-hidden />} onClick={begin}>
          {words.add}
        </Button>
        <BarrierHistory open={open} say={say} />
      </div>
      <CarryNotice
        evaluation={evaluation.id}
        kind="barriers"
        here={open.barriers}
        nameOf={(barrier) => barrierName(barrier) || pageText.barriers.unnamed}
        rows={barrierRows}
        words={pageText.barriers.carry}
      />
      {barriers.length === 0 ? (
        <PageSection title={words.empty.title} lead={words.empty.body}>
          <RouteButton to={paths.assess(evaluation.id)} variant="secondary" size="medium">
            {words.empty.toRequirements}
          </RouteButton>
        </PageSection>
      ) : (
        <BarrierList open={open} barriers={barriers} today={today} />
      )}
      <Toast message={message} />
    </>
  );
}
