import { useMemo, useState } from 'react';
import { CarryNotice } from '#src/parts/CarryNotice.tsx';
import { LaterYear } from '#src/parts/LaterYear.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { useYearView } from '#src/state/editing/editYear.ts';
import { recurringPointRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useDayLeft } from '#src/state/years/laterYear.ts';
import { paths } from '#src/state/paths.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { ComingList } from './ComingList.tsx';
import { PointHistory } from './PointHistory.tsx';
import { PointList } from './PointList.tsx';
import { pointTitle } from './pointTitle.ts';
import { StepList } from './StepList.tsx';
import { YearCalendar } from './YearCalendar.tsx';
import styles from './YearContent.module.css';

/** Where in its year the office is, what comes next and what is late, and all that comes round. */
export function YearContent({ open }: { open: OpenEvaluation }) {
  const { evaluation, office } = open;
  const words = pageText.year;
  const now = useNow();
  const [message, say] = useState<ToastMessage | null>(null);
  const view = useYearView(open, useDayLeft(evaluation.id).today);
  // Points are found by their names here, and by their ids where they come from.
  const here = useMemo(
    () => Object.fromEntries(Object.values(open.recurringPoints).map((row) => [row.id, row])),
    [open.recurringPoints],
  );
  const title = words.page.title(office.name, evaluation.year);
  return (
    <>
      <PageHeading title={title} lead={words.page.lead} documentTitle={text.shell.pageTitle(title)} />
      <div className={styles.bar}>
        <YearCalendar open={open} points={view.points} />
        <PointHistory open={open} say={say} />
      </div>
      <LaterYear evaluation={evaluation.id} to={paths.year} />
      <CarryNotice
        evaluation={evaluation.id}
        kind="recurringPoints"
        here={here}
        nameOf={({ id }) => pointTitle(open, id)}
        rows={recurringPointRows}
        words={words.carry}
      />
      <PagePart title={words.page.steps} lead={words.page.stepsLead}>
        <StepList open={open} steps={view.steps} />
      </PagePart>
      <PagePart title={words.page.coming}>
        <ComingList open={open} things={view.coming} />
      </PagePart>
      <PagePart title={words.page.points} lead={words.page.pointsLead}>
        <PointList open={open} points={view.points} now={now} say={say} />
      </PagePart>
      <RowLog evaluation={open.evaluation.id} standard={open.standard} of="year" />
      <Toast message={message} />
    </>
  );
}
