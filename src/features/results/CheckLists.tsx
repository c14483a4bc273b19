import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { anchors } from './anchors.ts';
import { FoldedEntries } from './FoldedEntries.tsx';
import { RequirementEntry } from './RequirementEntry.tsx';
import type { ResultChecks } from './resultChecks.ts';
import { ResultSection } from './ResultSection.tsx';
import styles from './Justification.module.css';

type Props = { evaluation: string; standard: Standard; checks: ResultChecks };

/** What ought to be looked at again before the result is handed on. Nothing is stopped by it. */
export function CheckLists({ evaluation, standard, checks }: Props) {
  const words = text.results.checks;
  const { missing, above } = checks;
  const count = missing.length + above.length;
  const level = (value: number) => text.scoring.levelName(value, standard.scale);
  return (
    <ResultSection
      id={anchors.checks}
      title={words.title(count)}
      {...(count === 0 ? { lead: words.none } : {})}
    >
      <FoldedEntries title={words.missing} count={missing.length}>
        {missing.map(({ item, demand }) => (
          <RequirementEntry
            key={item.requirement.number}
            evaluation={evaluation}
            requirement={item.requirement}
          >
            <p className={styles.remark}>{words.demanded(demand)}</p>
          </RequirementEntry>
        ))}
      </FoldedEntries>
      <FoldedEntries title={words.above} count={above.length}>
        {above.map(({ item, score, ceiling }) => (
          <RequirementEntry
            key={item.requirement.number}
            evaluation={evaluation}
            requirement={item.requirement}
          >
            <p className={styles.remark}>{words.ceiling(level(score), level(ceiling))}</p>
          </RequirementEntry>
        ))}
      </FoldedEntries>
    </ResultSection>
  );
}
