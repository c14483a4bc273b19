import { groupFindings, type QualityFinding } from '#src/domain/gaps/qualityChecks.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { anchors } from './anchors.ts';
import { PagePart } from '#src/ui/PagePart.tsx';
import styles from './CheckSection.module.css';

type Props = { evaluation: string; standard: Standard; findings: readonly QualityFinding[] };

/** A list longer than this starts folded, so that what comes after it is not lost. */
const shortList = 6;

/** What a careful reader would ask before the evaluation is signed, each question one click from its card. */
export function CheckSection({ evaluation, standard, findings }: Props) {
  const words = pageText.gaps.checks;
  const printing = usePrinting() !== null;
  return (
    <PagePart
      id={anchors.checks}
      title={words.title(findings.length)}
      lead={findings.length === 0 ? words.none : words.lead}
    >
      {groupFindings(findings).map((group) => (
        <Disclosure
          key={group.check}
          className={styles.kind}
          title={words.kind(group.check, group.findings.length)}
          open={printing || group.findings.length <= shortList}
        >
          <p className={styles.advice}>{words.advice[group.check]}</p>
          <ul className={styles.findings}>
            {group.findings.map((finding) => (
              <Finding
                key={finding.item.requirement.number}
                evaluation={evaluation}
                standard={standard}
                finding={finding}
              />
            ))}
          </ul>
        </Disclosure>
      ))}
    </PagePart>
  );
}

type FindingProps = Pick<Props, 'evaluation' | 'standard'> & { finding: QualityFinding };

function Finding({ evaluation, standard, finding }: FindingProps) {
  const { requirement } = finding.item;
  const remark = pageText.gaps.checks.remark(finding, standard.scale);
  return (
    <li className={styles.finding}>
      <RouteLink to={paths.assessRequirement(evaluation, requirement.number)} className={styles.link}>
        {pageText.gaps.toCard(requirement.number)}
      </RouteLink>
      <div>
        <p className={styles.text}>
          <ShortenedText limit={140} showAll={pageText.gaps.showAll} showLess={pageText.gaps.showLess}>
            {requirement.text}
          </ShortenedText>
        </p>
        {remark !== null && <p className={styles.remark}>{remark}</p>}
      </div>
    </li>
  );
}
