import { useMemo } from 'react';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { anchors } from './anchors.ts';
import { DistributionChart } from './DistributionChart.tsx';
import { FulfilmentChart } from './FulfilmentChart.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './ProfileSection.module.css';
import { themeProfiles } from './themeProfiles.ts';

type Props = { open: OpenEvaluation; items: readonly AssessedRequirement[]; total: Fulfilment };

/** How each theme stands: how far from its target, and how its requirements are spread over the levels. */
export function ProfileSection({ open, items, total }: Props) {
  const { standard } = open;
  const themes = useMemo(() => themeProfiles(standard, items), [standard, items]);
  const words = pageText.gaps.profile;
  return (
    <PagePart id={anchors.profile} title={words.title} lead={words.lead}>
      <div className={styles.charts}>
        <FulfilmentChart open={open} themes={themes} total={total} />
        <DistributionChart open={open} themes={themes} total={total} />
      </div>
    </PagePart>
  );
}
