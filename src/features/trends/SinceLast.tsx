import { useMemo } from 'react';
import {
  comparedFulfilment,
  compareYears,
  countChanges,
  mostImproved,
  mostFallen,
} from '#src/domain/trends/compareYears.ts';
import { lineageBetween } from '#src/domain/trends/EditionChain.ts';
import { gapAges, longestOpen } from '#src/domain/trends/openSince.ts';
import type { OfficeYears } from '#src/state/years/officeYears.ts';
import { pageText } from '#src/text/pageText.ts';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { chosenYears, readKeptYears, type YearPair } from './chosenYears.ts';
import { ComparedList } from './ComparedList.tsx';
import { KindCounts } from './KindCounts.tsx';
import { NotComparedList } from './NotComparedList.tsx';
import { ChangedList, OldGapList } from './TopLists.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { YearChoice } from './YearChoice.tsx';
import styles from './SinceLast.module.css';

/** Two years held against each other, on what can be compared. */
export function SinceLast({ office }: { office: OfficeYears }) {
  const words = pageText.trends.since;
  const [kept, keep] = useEntryState('utvikling-ar', readKeptYears);
  const pair = chosenYears(office.years, kept);
  if (!pair) return null;
  return (
    <PagePart title={words.title} lead={words.lead}>
      <YearChoice years={office.years} pair={pair} onChoose={keep} />
      <Comparison office={office} pair={pair} />
    </PagePart>
  );
}

function Comparison({ office, pair: { before, after } }: { office: OfficeYears; pair: YearPair }) {
  const words = pageText.trends.since;
  const { chain, years } = office;
  const { compared, notCompared } = useMemo(
    () => compareYears(before.items, after.items, lineageBetween(chain, before.standard, after.standard)),
    [before, after, chain],
  );
  const ages = useMemo(() => gapAges(years, after, chain), [years, after, chain]);
  const applicable = after.items.filter((item) => item.applicable).length;
  const both = { before: before.year, after: after.year };
  const shares = comparedFulfilment(compared, before.standard, after.standard);
  const { up, down } = countChanges(compared);
  const [improved, fallen] = [mostImproved(compared), mostFallen(compared)];
  const openBefore = [...ages.values()].filter(({ status }) => status === 'open').length;
  return (
    <>
      <p className={styles.basis} role="status">
        <strong>{words.basis(compared.length, applicable, both)}</strong>{' '}
        <span>
          {compared.length === 0
            ? words.nothingCompared
            : words.fulfilment(both, shares.before.share, shares.after.share)}
        </span>
      </p>
      {compared.length > 0 && <KindCounts compared={compared} />}
      <div className={styles.lists}>
        {compared.length > 0 && (
          <>
            <ChangedList
              title={words.improved(improved.length, up)}
              empty={words.noneImproved}
              compared={improved}
              evaluation={after.evaluation}
              ages={ages}
              year={after.year}
            />
            <ChangedList
              title={words.worrying(fallen.length, down)}
              empty={words.noneWorrying}
              compared={fallen}
              evaluation={after.evaluation}
              ages={ages}
              year={after.year}
            />
          </>
        )}
        <OldGapList
          gaps={longestOpen(after, ages)}
          all={openBefore}
          year={after.year}
          evaluation={after.evaluation}
          empty={words.noneLongOpen(after.year)}
        />
      </div>
      {compared.length > 0 && <ComparedList compared={compared} before={before} after={after} />}
      {notCompared.length > 0 && <NotComparedList notCompared={notCompared} before={before} after={after} />}
    </>
  );
}
