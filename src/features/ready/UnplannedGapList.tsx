import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { RequirementActions } from '#src/parts/RequirementActions.tsx';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RequirementEntry } from './RequirementEntry.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './ReadyView.module.css';

type Props = { evaluation: string; gaps: readonly Gap[] };

/**
 * The gaps that nobody does anything about yet, the most pressing first. Beside the checklist and not in its count: not
 * every gap is taken the same year.
 */
export function UnplannedGapList({ evaluation, gaps }: Props) {
  const words = pageText.ready.unplanned;
  const unplanned = gaps.filter(({ hasAction }) => !hasAction);
  if (unplanned.length === 0) return null;
  return (
    <Disclosure title={words.title(unplanned.length)} className={styles.fold}>
      <p>{words.lead}</p>
      <PlainList>
        {unplanned.map(({ item: { requirement } }) => (
          <RequirementEntry key={requirement.number} evaluation={evaluation} requirement={requirement}>
            <RequirementActions evaluation={evaluation} number={requirement.number} />
          </RequirementEntry>
        ))}
      </PlainList>
    </Disclosure>
  );
}
