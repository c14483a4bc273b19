import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { pageText } from '#src/text/pageText.ts';
import { anchors } from './anchors.ts';
import { FoldedEntries } from './FoldedEntries.tsx';
import { RequirementEntry } from './RequirementEntry.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './Justification.module.css';

type Props = { evaluation: string; items: readonly AssessedRequirement[] };

/** What keeps the picture from being whole: what nobody has answered, and what somebody could not tell. */
export function RemainingLists({ evaluation, items }: Props) {
  const words = pageText.results.remaining;
  const unanswered = items.filter((item) => item.score === null);
  const unknown = items.filter((item) => item.score === 'unknown');
  const count = unanswered.length + unknown.length;
  return (
    <PagePart id={anchors.remaining} title={words.title(count)} lead={count === 0 ? words.none : words.lead}>
      <FoldedEntries title={words.unanswered} lead={words.unansweredLead} count={unanswered.length}>
        {unanswered.map(({ requirement }) => (
          <RequirementEntry key={requirement.number} evaluation={evaluation} requirement={requirement} />
        ))}
      </FoldedEntries>
      <FoldedEntries title={words.unknown} lead={words.unknownLead} count={unknown.length}>
        {unknown.map(({ requirement, answer }) => (
          <RequirementEntry key={requirement.number} evaluation={evaluation} requirement={requirement}>
            {answer?.justification && <p className={styles.justification}>{answer.justification}</p>}
          </RequirementEntry>
        ))}
      </FoldedEntries>
    </PagePart>
  );
}
