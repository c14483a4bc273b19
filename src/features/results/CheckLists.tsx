import { groupFindings, type QualityFinding } from '#src/domain/gaps/qualityChecks.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { anchors } from './anchors.ts';
import { FoldedEntries } from './FoldedEntries.tsx';
import { RequirementEntry } from './RequirementEntry.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './Justification.module.css';

type Props = { evaluation: string; standard: Standard; findings: readonly QualityFinding[] };

/** What ought to be looked at again before the result is handed on. Nothing is stopped by it. */
export function CheckLists({ evaluation, standard, findings }: Props) {
  const words = pageText.gaps.checks;
  return (
    <PagePart
      id={anchors.checks}
      title={words.title(findings.length)}
      {...(findings.length === 0 ? { lead: words.none } : {})}
    >
      {groupFindings(findings).map((group) => (
        <FoldedEntries key={group.check} title={words.kinds[group.check]} count={group.findings.length}>
          {group.findings.map((finding) => (
            <Finding
              key={finding.item.requirement.number}
              evaluation={evaluation}
              standard={standard}
              finding={finding}
            />
          ))}
        </FoldedEntries>
      ))}
    </PagePart>
  );
}

type FindingProps = Pick<Props, 'evaluation' | 'standard'> & { finding: QualityFinding };

function Finding({ evaluation, standard, finding }: FindingProps) {
  const remark = pageText.gaps.checks.remark(finding, standard.scale);
  return (
    <RequirementEntry evaluation={evaluation} requirement={finding.item.requirement}>
      {remark !== null && <p className={styles.remark}>{remark}</p>}
    </RequirementEntry>
  );
}
