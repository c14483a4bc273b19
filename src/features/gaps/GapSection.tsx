import { Button, Heading } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import { priorityBounds } from '#src/domain/gaps/priorityGroup.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { useEntryState } from '#src/ui/useEntryState.ts';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { anchors } from './anchors.ts';
import { filterGaps, narrows, readGapFilter } from './filterGaps.ts';
import { GapFilterBar } from './GapFilterBar.tsx';
import { gapGroupings, groupByPriority, groupGaps, type GapGroup, type GapGrouping } from './groupGaps.ts';
import { JointAction } from './JointAction.tsx';
import { ListedGapEntry } from './ListedGapEntry.tsx';
import type { ListedGap } from './listGaps.ts';
import { ListCount } from '#src/ui/ListCount.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './GapSection.module.css';

type Props = { open: OpenEvaluation; gaps: readonly ListedGap[]; scored: number };

/** So many are shown at first: what to take first, and not so long that the rest of the page is lost. */
const firstShown = 10;

/** The gaps, the most pressing first, narrowed and gathered as the person likes. */
export function GapSection({ open, gaps, scored }: Props) {
  const { standard, evaluation } = open;
  const words = pageText.gaps.list;
  const [filter, setFilter] = useEntryState('gapFilter', readGapFilter);
  const [grouping, setGrouping] = useEntryState('gapGrouping', readGrouping);
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<readonly number[] | null>(null);
  const printing = usePrinting() !== null;
  const found = useMemo(() => filterGaps(gaps, filter), [gaps, filter]);
  const groups = useMemo(
    () => (grouping === null ? null : groupGaps(standard, found, grouping)),
    [standard, found, grouping],
  );
  if (gaps.length === 0) {
    return (
      <PagePart id={anchors.list} title={words.title(0)}>
        <p className={styles.none}>{scored === 0 ? words.noneScored : words.none(scored)}</p>
      </PagePart>
    );
  }
  const short = !all && !printing && groups === null && !narrows(filter);
  const shown = short ? found.slice(0, firstShown) : found;
  const isWhole = shown.length === gaps.length && !narrows(filter);
  const hasSeveral = groups !== null && grouping !== 'theme';
  // How many there are of a kind, also of those that are not shown yet.
  const countIn = ({ id, gaps: members }: GapGroup) =>
    groups === null ? found.filter(({ group }) => group === id).length : members.length;
  const toggle = (number: number) =>
    setChosen(
      chosen?.includes(number) ? chosen.filter((other) => other !== number) : [...(chosen ?? []), number],
    );
  const entry = (gap: ListedGap) => (
    <ListedGapEntry
      key={gap.item.requirement.number}
      evaluation={evaluation.id}
      standard={standard}
      gap={gap}
      selection={chosen && { chosen: chosen.includes(gap.item.requirement.number), onToggle: toggle }}
    />
  );
  return (
    <PagePart
      id={anchors.list}
      title={words.title(gaps.length)}
      lead={words.order(standard.obligations, priorityBounds(standard))}
    >
      <GapFilterBar
        standard={standard}
        gaps={gaps}
        filter={filter}
        grouping={grouping}
        onFilter={setFilter}
        onGrouping={setGrouping}
      />
      <ListCount
        id={anchors.count}
        onPaper
        whole={isWhole && !hasSeveral}
        count={
          <>
            <span className={isWhole ? 'aksel-sr-only' : undefined}>
              {words.shown(shown.length, gaps.length)}
            </span>
            <span>{hasSeveral && ` ${words.several}`}</span>
          </>
        }
      >
        <Button
          type="button"
          size="small"
          variant="secondary-neutral"
          aria-expanded={chosen !== null}
          onClick={() => setChosen(chosen === null ? [] : null)}
        >
          {chosen === null ? pageText.gaps.joint.start : pageText.gaps.joint.stop}
        </Button>
      </ListCount>
      {(groups ?? groupByPriority(shown, words.groups)).map((group) => (
        <section key={group.id} aria-labelledby={`gruppe-${group.id}`}>
          <Heading level="3" size="small" id={`gruppe-${group.id}`} className={styles.group}>
            {words.group(group.name, countIn(group))}
          </Heading>
          <PlainList ordered>{group.gaps.map(entry)}</PlainList>
        </section>
      ))}
      {found.length === 0 && <p className={styles.none}>{words.nothingFound}</p>}
      {shown.length < found.length && (
        <Button variant="secondary" size="small" className={styles.more} onClick={() => setAll(true)}>
          {words.showAll(found.length)}
        </Button>
      )}
      {chosen && (
        <JointAction evaluation={evaluation.id} numbers={chosen.toSorted((left, right) => left - right)} />
      )}
    </PagePart>
  );
}

function readGrouping(kept: unknown): GapGrouping | null {
  return gapGroupings.find((grouping) => grouping === kept) ?? null;
}
