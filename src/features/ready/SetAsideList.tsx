import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RequirementEntry } from './RequirementEntry.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './ReadyView.module.css';

type Props = { evaluation: string; items: readonly AssessedRequirement[] };

/** What has been set aside as not relevant, and why: a reader of the report will ask. */
export function SetAsideList({ evaluation, items }: Props) {
  const words = pageText.ready.setAside;
  const setAside = items.filter(({ score }) => score === 'notRelevant');
  if (setAside.length === 0) return null;
  return (
    <Disclosure title={words.title(setAside.length)} className={styles.fold}>
      <p>{words.lead}</p>
      <PlainList>
        {setAside.map(({ requirement, answer }) => (
          <RequirementEntry key={requirement.number} evaluation={evaluation} requirement={requirement}>
            <p className={styles.said}>{answer?.justification.trim() || words.none}</p>
          </RequirementEntry>
        ))}
      </PlainList>
    </Disclosure>
  );
}
