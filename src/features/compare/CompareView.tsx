import { Alert } from '@navikt/ds-react';
import { useDeferredValue, useMemo } from 'react';
import type { ComparisonChoice, OfficeComparison } from '#src/state/years/officeComparison.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { CompareChoice } from './CompareChoice.tsx';
import { CompareNote } from './CompareNote.tsx';
import { groupOffices, type KindShown, type OfficeOrder } from './groupOffices.ts';
import { namedOffices, type NamedOffice } from './namedOffices.ts';
import { OfficeChanges } from './OfficeChanges.tsx';
import { OfficeGapYears } from './OfficeGapYears.tsx';
import { RankedOffices } from './RankedOffices.tsx';
import { SharedGaps } from './SharedGaps.tsx';
import { ThemeMap } from './ThemeMap.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import styles from './CompareView.module.css';

type Props = {
  comparison: OfficeComparison;
  order: OfficeOrder;
  withoutNames: boolean;
  onChoose: (choice: ComparisonChoice) => void;
  onOrder: (order: OfficeOrder) => void;
  onWithoutNames: (withoutNames: boolean) => void;
};

/** The offices of one kind in one year: all in all, theme by theme, what they share, and since the year before. */
export function CompareView({ comparison, order, withoutNames, onChoose, onOrder, onWithoutNames }: Props) {
  const { standard, scope } = comparison;
  // What stands below the first screen is drawn when the first screen has been.
  const showsAll = useDeferredValue(true, false);
  const groups = useMemo(
    () => groupOffices(standard, namedOffices(comparison, withoutNames), order),
    [standard, comparison, withoutNames, order],
  );
  const offices = useMemo(() => groups.flatMap((group) => group.offices), [groups]);
  const words = pageText.compare;
  const title = words.title(scope.year);
  const [only] = offices;
  const severalKinds = groups.length > 1;
  const kindOf = (kind: string): KindShown | null =>
    severalKinds
      ? {
          id: kind,
          name: standard.officeKinds.find(({ id }) => id === kind)?.name ?? words.choice.unknownKind,
        }
      : null;
  return (
    <>
      <PageHeading
        title={title}
        lead={words.lead}
        documentTitle={text.shell.pageTitle(`${words.pageName}: ${title}`)}
      >
        <Quiet size="small" above={4}>
          {words.facts(offices.length, standard.shortTitle, standard.edition)}
        </Quiet>
      </PageHeading>
      <CompareChoice
        comparison={comparison}
        order={order}
        withoutNames={withoutNames}
        onChoose={onChoose}
        onOrder={onOrder}
        onWithoutNames={onWithoutNames}
      />
      {offices.length < 2 ? (
        only && <OneOffice office={only} year={scope.year} />
      ) : (
        <>
          {severalKinds && (
            <Alert variant="info" size="small" className={styles.notice}>
              {words.mixedKinds}
            </Alert>
          )}
          <CompareNote />
          {groups.map(({ kind, offices: members }) => (
            <RankedOffices
              key={kind}
              standard={standard}
              year={scope.year}
              offices={members}
              order={order}
              kind={kindOf(kind)}
            />
          ))}
          {showsAll && (
            <>
              {groups.map(({ kind, offices: members }) => (
                <ThemeMap
                  key={kind}
                  standard={standard}
                  year={scope.year}
                  offices={members}
                  kind={kindOf(kind)}
                />
              ))}
              {groups
                // One alone shares nothing.
                .filter(({ offices: members }) => members.length > 1)
                .map(({ kind, offices: members }) => (
                  <SharedGaps key={kind} standard={standard} offices={members} kind={kindOf(kind)} />
                ))}
              {groups.map(({ kind, offices: members }) => (
                <OfficeChanges key={kind} scope={scope} offices={members} kind={kindOf(kind)} />
              ))}
              {groups.map(({ kind, offices: members }) => (
                <OfficeGapYears key={kind} scope={scope} offices={members} kind={kindOf(kind)} />
              ))}
            </>
          )}
        </>
      )}
    </>
  );
}

/** Nothing to compare it with: says so, and leads to what there is of it. */
function OneOffice({ office, year }: { office: NamedOffice; year: number }) {
  const words = pageText.compare.empty;
  return (
    <Alert variant="info" className={styles.notice}>
      <strong>{words.one.title(office.name, year)}</strong>
      <p className={styles.noticeBody}>{words.one.body}</p>
      <PlainList className={styles.ways}>
        {office.link !== null && (
          <>
            <li>
              <RouteLink to={paths.results(office.link)}>{words.toResults(year)}</RouteLink>
            </li>
            <li>
              <RouteLink to={paths.trends(office.link)}>{words.toTrends}</RouteLink>
            </li>
          </>
        )}
        <li>
          <RouteLink to={paths.overview}>{words.toOverview}</RouteLink>
        </li>
      </PlainList>
    </Alert>
  );
}
