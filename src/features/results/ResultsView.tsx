import { Alert } from '@navikt/ds-react';
import { useMemo } from 'react';
import { fulfilment } from '#src/domain/scoring/fulfilment.ts';
import { gapsOf, qualityOf, useAssessed } from '#src/state/assessed.ts';
import type { OpenEvaluation } from '#src/state/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { CheckLists } from './CheckLists.tsx';
import { GapList } from './GapList.tsx';
import { NotRelevantList } from './NotRelevantList.tsx';
import { NothingYet } from './NothingYet.tsx';
import { RemainingLists } from './RemainingLists.tsx';
import { SectionLinks } from './SectionLinks.tsx';
import { ThemeTable } from './ThemeTable.tsx';
import { TotalResult } from './TotalResult.tsx';
import styles from './ResultsView.module.css';

/** The result of one evaluation: in all, by theme, the gaps in order, and what keeps the picture from being whole. */
export function ResultsView({ open }: { open: OpenEvaluation }) {
  const { evaluation, standard, office } = open;
  const items = useAssessed(open);
  const applicable = useMemo(() => items.filter((item) => item.applicable), [items]);
  const gaps = useMemo(() => gapsOf(open), [open]);
  // The unanswered have their own list above.
  const findings = useMemo(() => qualityOf(open).filter(({ check }) => check !== 'unanswered'), [open]);
  const total = useMemo(() => fulfilment(standard, items), [standard, items]);
  const answered = total.applicable - total.unanswered;
  const page = { evaluation: evaluation.id, standard };
  const words = pageText.results;
  const title = words.title(office.name, evaluation.year);
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        <p className={styles.facts}>{words.standard(standard.shortTitle, standard.edition)}</p>
        <Dates open={open} />
        {answered > 0 && (
          <p className={styles.report}>
            <RouteLink to={paths.report(evaluation.id)}>{words.toReport}</RouteLink>
          </p>
        )}
      </PageHeading>
      <Trouble open={open} />
      {answered === 0 ? (
        <NothingYet evaluation={evaluation.id} applicable={total.applicable} />
      ) : (
        <>
          <TotalResult standard={standard} items={items} total={total} />
          <SectionLinks
            gaps={gaps.length}
            remaining={total.remaining}
            notRelevant={total.notRelevant}
            checks={findings.length}
          />
          <ThemeTable standard={standard} items={items} gaps={gaps} />
          <GapList {...page} gaps={gaps} scored={total.scored} year={evaluation.year} />
          <RemainingLists {...page} items={applicable} />
          <NotRelevantList {...page} items={applicable} />
          <CheckLists {...page} findings={findings} />
        </>
      )}
    </>
  );
}

/** When the answers were last changed; on paper also when it was printed. */
function Dates({ open }: { open: OpenEvaluation }) {
  const printing = usePrinting();
  const last = [open.evaluation, ...Object.values(open.answers)]
    .map(({ changedAt }) => changedAt)
    .toSorted()
    .at(-1);
  return (
    <p className={styles.facts}>
      {last && pageText.results.changed(last)}
      {printing && `. ${pageText.results.printed(printing)}`}
    </p>
  );
}

function Trouble({ open }: { open: OpenEvaluation }) {
  const count = open.repaired.length + open.unreadable.length;
  if (count === 0) return null;
  return (
    <Alert variant="warning" className={styles.trouble}>
      {pageText.results.trouble(count)}
    </Alert>
  );
}
