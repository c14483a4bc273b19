import { Alert } from '@navikt/ds-react';
import { useDeferredValue, useMemo } from 'react';
import { fulfilmentOverYears } from '#src/domain/trends/fulfilmentOverYears.ts';
import { historyMatrix, type HistoryRow } from '#src/domain/trends/historyMatrix.ts';
import type { OfficeYears } from '#src/state/years/officeYears.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { GapYears } from './GapYears.tsx';
import { GroupTrends } from './GroupTrends.tsx';
import { HistoryMap } from './HistoryMap.tsx';
import { nothingScored, onlyScoredYear, type NothingScored, type ScoredYear } from './nothingScored.ts';
import { SinceLast } from './SinceLast.tsx';
import { TotalTrend } from './TotalTrend.tsx';
import styles from './TrendsView.module.css';

/** One office over the years: in all, since last, part by part, and requirement by requirement. */
export function TrendsView({ office }: { office: OfficeYears }) {
  const { years, chain, withoutStandard, standard } = office;
  const words = pageText.trends;
  const title = words.title(pageText.scope.office(office.office.name, office.scope?.name ?? null));
  // What stands below the first screen is drawn when the first screen has been.
  const showsAll = useDeferredValue(true, false);
  const points = useMemo(() => fulfilmentOverYears(years), [years]);
  const rows = useMemo(() => historyMatrix(years, chain), [years, chain]);
  const editions = chain.editions
    .map(({ edition }) => edition)
    .filter((edition) => years.some((year) => year.standard.edition === edition));
  const nothing = nothingScored(points);
  const onlyScored = onlyScoredYear(points);
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        <Quiet size="small" above={4}>
          {words.facts(
            standard.shortTitle,
            years.map(({ year }) => year),
            editions,
          )}
        </Quiet>
      </PageHeading>
      {withoutStandard.length > 0 && (
        <Alert variant="warning" className={styles.notice}>
          {words.withoutStandard(withoutStandard)}
        </Alert>
      )}
      {nothing === null ? (
        <>
          {onlyScored === null ? (
            <>
              <GapYears office={office} rows={rows} />
              <TotalTrend office={office} points={points} rows={rows} />
              {showsAll && (
                <>
                  <SinceLast office={office} />
                  <GroupTrends office={office} />
                </>
              )}
            </>
          ) : (
            <OneYear office={office} scored={onlyScored} />
          )}
          <History office={office} rows={rows} />
        </>
      ) : (
        <Nothing why={nothing} evaluation={office.evaluation.id} />
      )}
    </>
  );
}

/** Every requirement in every year, folded away: whoever looks for one finds it here, and comes back to it. On paper it stands open. */
function History({ office, rows }: { office: OfficeYears; rows: readonly HistoryRow[] }) {
  const [opened, setOpened] = useEntryState('history', (kept) => kept === true);
  const printing = usePrinting() !== null;
  return (
    <Disclosure
      title={pageText.trends.history.fold}
      open={opened || printing}
      onToggle={(open) => {
        if (!printing) setOpened(open);
      }}
      lazy
    >
      <HistoryMap office={office} rows={rows} />
    </Disclosure>
  );
}

/** There is no level to show: says why, and leads to where they are set. */
function Nothing({ why, evaluation }: { why: NothingScored; evaluation: string }) {
  const { empty, setAside } = pageText.trends;
  const [title, body, way] =
    why.kind === 'setAside'
      ? [setAside.title, setAside.body(why), setAside.goTo]
      : [empty.title, empty.body, empty.begin];
  return (
    <Alert variant="info" className={styles.notice}>
      <strong className={styles.noticeTitle}>{title}</strong>
      <p className={styles.noticeBody}>{body}</p>
      <RouteButton to={paths.assess(evaluation)}>{way}</RouteButton>
    </Alert>
  );
}

/** One year has levels: nothing to hold it against yet, whether it is the first or the others are empty. */
function OneYear({ office, scored }: { office: OfficeYears; scored: ScoredYear }) {
  const words = pageText.trends;
  const { evaluation, years } = office;
  const isAlone = years.length === 1;
  const id = years.find(({ year }) => year === scored.year)?.evaluation ?? evaluation.id;
  return (
    <Alert variant="info" className={styles.notice}>
      <strong className={styles.noticeTitle}>
        {isAlone ? words.oneYear.title(scored.year) : words.oneYear.onlyScored(scored.year)}
      </strong>
      <p className={styles.noticeBody}>{isAlone ? words.oneYear.body : words.oneYear.onlyScoredBody}</p>
      <p className={styles.noticeBody}>
        {isAlone
          ? words.oneYear.now(scored.fulfilment)
          : words.oneYear.inYear(scored.year, scored.fulfilment)}
      </p>
      <RouteLink to={paths.results(id)}>{words.toResults(scored.year)}</RouteLink>
      {evaluation.year !== scored.year && (
        <p className={styles.noticeBody}>
          <RouteLink to={paths.assess(evaluation.id)}>{words.oneYear.assess(evaluation.year)}</RouteLink>
        </p>
      )}
    </Alert>
  );
}
