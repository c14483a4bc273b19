import { Heading } from '@navikt/ds-react';
import { useMemo } from 'react';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ListCount } from '#src/ui/ListCount.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { BarrierEntry } from './BarrierEntry.tsx';
import { BarrierFilterBar } from './BarrierFilterBar.tsx';
import { anchors } from './anchors.ts';
import { filterBarriers, groupByStatus, narrows, readBarrierFilter } from './filterBarriers.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './BarrierList.module.css';

type Props = { open: OpenEvaluation; barriers: readonly Barrier[]; today: Date };

/** The barriers, what waits longest for an answer first, narrowed as the person likes. */
export function BarrierList({ open, barriers, today }: Props) {
  const words = pageText.barriers.list;
  const [filter, setFilter] = useEntryState('barrierFilter', readBarrierFilter);
  const found = useMemo(() => filterBarriers(barriers, filter, today), [barriers, filter, today]);
  return (
    <PagePart id={anchors.list} title={pageText.barriers.page.list}>
      <BarrierFilterBar filter={filter} onFilter={setFilter} />
      <ListCount
        id={anchors.count}
        whole={!narrows(filter)}
        count={found.length === 0 ? words.nothingFound : words.shown(found.length, barriers.length)}
      />
      {groupByStatus(found).map(({ status, barriers: members }) => (
        <section key={status} aria-labelledby={`hindring-${status}`}>
          <Heading level="3" size="small" id={`hindring-${status}`} className={styles.group}>
            {words.group(status, members.length)}
          </Heading>
          <PlainList>
            {members.map((barrier) => (
              <BarrierEntry key={barrier.id} open={open} barrier={barrier} today={today} />
            ))}
          </PlainList>
        </section>
      ))}
    </PagePart>
  );
}
