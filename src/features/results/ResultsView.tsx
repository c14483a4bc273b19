import { Alert } from '@navikt/ds-react';
import { useMemo } from 'react';
import { lookAgain } from '#src/domain/gaps/lookAgain.ts';
import { lastChanged } from '#src/domain/evaluation/lastChanged.ts';
import { fulfilment } from '#src/domain/scoring/fulfilment.ts';
import { gapsOf, qualityOf, assessOpen } from '#src/state/editing/assessed.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ScopeChoice } from '#src/parts/ScopeChoice.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { Quiet } from '#src/ui/Quiet.tsx';
import { GapList } from './GapList.tsx';
import { NothingYet } from './NothingYet.tsx';
import { SinceLastYear } from './SinceLastYear.tsx';
import { ThemeTable } from './ThemeTable.tsx';
import { TotalResult } from './TotalResult.tsx';
import styles from './ResultsView.module.css';

/** How an office stands: in all, since last year, by theme, and what to take first. The whole lists have pages of their own. */
export function ResultsView({ open }: { open: OpenEvaluation }) {
  const { evaluation, standard, office } = open;
  const items = assessOpen(open);
  const gaps = useMemo(() => gapsOf(open), [open]);
  const left = useMemo(() => lookAgain(items, qualityOf(open)).length, [items, open]);
  const total = useMemo(() => fulfilment(standard, items), [standard, items]);
  const answered = total.applicable - total.unanswered;
  const page = { evaluation: evaluation.id, standard };
  const words = pageText.results;
  const title = words.title(pageText.scope.office(office.name, open.scope?.name ?? null), evaluation.year);
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        <Quiet size="small" above={4}>
          {words.standard(standard.shortTitle, standard.edition)}
        </Quiet>
        <Dates open={open} />
        <ScopeChoice evaluation={evaluation.id} officeKind={office.kind} />
        {answered > 0 && (
          <p className={styles.report}>
            <RouteLink to={paths.report(evaluation.id)}>{words.toReport}</RouteLink>
          </p>
        )}
      </PageHeading>
      <Trouble open={open} />
      {answered === 0 ? (
        <NothingYet
          evaluation={evaluation.id}
          applicable={total.applicable}
          part={open.scope?.name ?? null}
        />
      ) : (
        <>
          <TotalResult standard={standard} items={items} total={total} part={open.scope?.name ?? null} />
          <SinceLastYear open={open} items={items} />
          <ThemeTable standard={standard} items={items} gaps={gaps} part={open.scope?.name ?? null} />
          <GapList {...page} gaps={gaps} scored={total.scored} year={evaluation.year} />
          <p className={styles.ready}>
            {words.left(left)} <RouteLink to={paths.ready(evaluation.id)}>{words.toReady}</RouteLink>
          </p>
        </>
      )}
    </>
  );
}

/** When the answers were last changed; on paper also when it was printed. */
function Dates({ open }: { open: OpenEvaluation }) {
  const printing = usePrinting();
  const { changedAt: last } = lastChanged(open.evaluation, Object.values(open.answers));
  return (
    <Quiet size="small" above={4}>
      <span>{last && pageText.results.changed(knownNow(last))}</span>
      <span>{printing && `. ${pageText.results.printed(printing)}`}</span>
    </Quiet>
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
