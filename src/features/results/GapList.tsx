import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { anchors } from './anchors.ts';
import { GapItem } from './GapItem.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './GapList.module.css';

type Props = {
  evaluation: string;
  standard: Standard;
  gaps: readonly Gap[];
  /** Requirements with a score: without any, no gap is no news. */
  scored: number;
  year: number;
};

/** The gaps, the most pressing first, and why the order is as it is. */
export function GapList({ evaluation, standard, gaps, scored, year }: Props) {
  const words = pageText.results.gaps;
  if (gaps.length === 0) {
    return (
      <PagePart id={anchors.gaps} title={words.title(0)}>
        <p className={styles.none}>{scored === 0 ? words.noneScored : words.none(scored)}</p>
      </PagePart>
    );
  }
  return (
    <PagePart id={anchors.gaps} title={words.title(gaps.length)} lead={words.order(standard.obligations)}>
      <ol className={styles.gaps}>
        {gaps.map((gap, index) => (
          <GapItem
            key={gap.item.requirement.number}
            evaluation={evaluation}
            standard={standard}
            gap={gap}
            rank={index + 1}
            year={year}
          />
        ))}
      </ol>
    </PagePart>
  );
}
