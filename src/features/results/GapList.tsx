import { openSinceYear } from '#src/domain/gaps/gapStatus.ts';
import { inPriorityGroups } from '#src/domain/gaps/priorityGroup.ts';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { GapEntry } from '#src/parts/GapEntry.tsx';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { anchors } from './anchors.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './GapList.module.css';

type Props = {
  evaluation: string;
  standard: Standard;
  gaps: readonly Gap[];
  /** Requirements with a score: without any, no gap is no news. */
  scored: number;
  year: number;
};

/** So many stand on this page. All of them stand under Avvik. */
const first = 3;

/** What to take first, and the way to all the gaps. */
export function GapList({ evaluation, standard, gaps, scored, year }: Props) {
  const words = pageText.results.gaps;
  const [{ group, gaps: top } = { group: 'first' as const, gaps: [] }] = inPriorityGroups(gaps);
  const shown = top.slice(0, first);
  if (gaps.length === 0) {
    return (
      <PagePart id={anchors.gaps} title={words.title(0)}>
        <p className={styles.none}>{scored === 0 ? words.noneScored : words.none(scored)}</p>
      </PagePart>
    );
  }
  return (
    <PagePart id={anchors.gaps} title={words.first(group, shown.length, top.length)}>
      <PlainList ordered>
        {shown.map((gap) => (
          <GapEntry
            key={gap.item.requirement.number}
            evaluation={evaluation}
            standard={standard}
            gap={gap}
            level="3"
            reason={(obligation) =>
              [
                words.reason(obligation, gap.size),
                ...(gap.yearsOpen > 1 ? [words.openSince(openSinceYear(gap, year))] : []),
              ].join(', ')
            }
          />
        ))}
      </PlainList>
      <RouteLink to={paths.gaps(evaluation)}>{words.all(gaps.length)}</RouteLink>
    </PagePart>
  );
}
