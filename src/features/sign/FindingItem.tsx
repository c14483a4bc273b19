import { WatchedText } from '#src/parts/WatchedText.tsx';
import { paths } from '#src/state/paths.ts';
import { useReason } from '#src/state/signing/reasons.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { FindingGroup } from './signFindings.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './SignPage.module.css';

type Props = { evaluation: string; group: FindingGroup };

/** Findings of one kind: a way to each requirement, and why they may stand as they are. */
export function FindingItem({ evaluation, group: { check, requirements } }: Props) {
  const words = pageText.signing.findings;
  const [reason, setReason] = useReason(evaluation, check);
  const name = nameOf(check, requirements.length);
  return (
    <li className={styles.finding} data-finding={check}>
      <p className={styles.findingName}>{name}</p>
      {check !== 'unanswered' && check !== 'unknown' && (
        <p className={styles.hint}>{pageText.gaps.checks.advice[check]}</p>
      )}
      <PlainList className={styles.numbers}>
        {requirements.map((requirement) => (
          <li key={requirement.number}>
            <RouteLink to={paths.requirementCard(evaluation, requirement.number)}>
              {pageText.ready.requirement(requirement)}
            </RouteLink>
          </li>
        ))}
      </PlainList>
      <WatchedText
        field={`${evaluation}:accepted:${check}`}
        label={words.reasonFor(name)}
        value={reason}
        onChange={setReason}
        minRows={1}
      />
    </li>
  );
}

function nameOf(check: FindingGroup['check'], count: number): string {
  const words = pageText.signing.findings;
  if (check === 'unanswered') return words.unanswered(count);
  if (check === 'unknown') return words.unknown(count);
  return words.group(pageText.gaps.checks.kinds[check], count);
}
