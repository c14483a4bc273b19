import type { QualityFinding } from '#src/domain/gaps/qualityChecks.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { RequirementEntry } from './RequirementEntry.tsx';
import styles from './ReadyView.module.css';

type Props = {
  evaluation: string;
  standard: Standard;
  item: AssessedRequirement;
  findings: readonly QualityFinding[];
};

/** A requirement of the checklist: a way to it, what it says, and what there is to ask, each with what to do. */
export function ReadyItem({ evaluation, standard, item, findings }: Props) {
  const { kinds, advice, remark } = pageText.gaps.checks;
  return (
    <RequirementEntry evaluation={evaluation} requirement={item.requirement}>
      {findings.length > 0 && (
        <ul className={styles.questions}>
          {findings.map((finding) => {
            const rests = remark(finding, standard.scale);
            return (
              <li key={finding.check}>
                <strong>{kinds[finding.check]}.</strong> <span>{rests !== null && `${rests} `}</span>
                <span>{advice[finding.check]}</span>
              </li>
            );
          })}
        </ul>
      )}
      {item.score === 'unknown' && item.answer && item.answer.justification.trim() !== '' && (
        <p className={styles.said}>{item.answer.justification}</p>
      )}
    </RequirementEntry>
  );
}
