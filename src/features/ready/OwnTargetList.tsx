import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RequirementEntry } from './RequirementEntry.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './ReadyView.module.css';

type Props = { evaluation: string; standard: Standard; items: readonly AssessedRequirement[] };

/** Where the office aims at a step on the way this year, and why: a reader of the report will ask. */
export function OwnTargetList({ evaluation, standard, items }: Props) {
  const words = pageText.ready.ownTargets;
  const own = items.flatMap(({ requirement, answer }) =>
    answer?.target ? [{ requirement, target: answer.target }] : [],
  );
  if (own.length === 0) return null;
  return (
    <Disclosure title={words.title(own.length)} className={styles.fold}>
      <p>{words.lead}</p>
      <PlainList>
        {own.map(({ requirement, target }) => (
          <RequirementEntry key={requirement.number} evaluation={evaluation} requirement={requirement}>
            <p className={styles.said}>
              {words.target(text.scoring.levelName(target.level, standard.scale), target.reason.trim())}
            </p>
          </RequirementEntry>
        ))}
      </PlainList>
    </Disclosure>
  );
}
