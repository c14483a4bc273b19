import { Tag } from '@navikt/ds-react';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import { pageText } from '#src/text/pageText.ts';
import { anchors } from './anchors.ts';
import { RequirementEntry } from './RequirementEntry.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './Justification.module.css';

type Props = { evaluation: string; items: readonly AssessedRequirement[] };

/** What has been set aside, and why. */
export function NotRelevantList({ evaluation, items }: Props) {
  const words = pageText.results.notRelevant;
  const setAside = items.filter((item) => item.score === 'notRelevant');
  return (
    <PagePart
      id={anchors.notRelevant}
      title={words.title(setAside.length)}
      lead={setAside.length === 0 ? words.none : words.lead}
    >
      <ul className={styles.list}>
        {setAside.map((item) => (
          <RequirementEntry
            key={item.requirement.number}
            evaluation={evaluation}
            requirement={item.requirement}
          >
            {lacksJustification(item) ? (
              <p className={styles.remark}>
                <Tag size="small" data-color="warning" variant="moderate">
                  {words.missing}
                </Tag>
              </p>
            ) : (
              <p className={styles.justification}>{item.answer?.justification}</p>
            )}
          </RequirementEntry>
        ))}
      </ul>
    </PagePart>
  );
}
