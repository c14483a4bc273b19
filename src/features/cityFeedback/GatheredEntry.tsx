import type { GatheredFeedback, OfficeFeedback } from '#src/domain/feedback/gatherFeedback.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './GatheredEntry.module.css';

type Props = { gathered: GatheredFeedback; requirement: Requirement | null };

/** One requirement, its text, and what each office says of it. */
export function GatheredEntry({ gathered, requirement }: Props) {
  const words = pageText.cityFeedback;
  const { said, counts, awaiting } = gathered;
  const named = { number: gathered.requirement, shortName: requirement?.shortName ?? null };
  return (
    <li className={styles.entry}>
      <h2 className={styles.title}>{words.requirement(named)}</h2>
      {requirement && <blockquote className={styles.quote}>{requirement.text}</blockquote>}
      <p className={styles.counts}>{words.verdicts(counts, awaiting)}</p>
      <PlainList className={styles.offices}>
        {said.map((one) => (
          <Said key={one.evaluation} said={one} />
        ))}
      </PlainList>
    </li>
  );
}

function Said({ said: { office, evaluation, feedback } }: { said: OfficeFeedback }) {
  const words = pageText.cityFeedback;
  const { verdict, reason, reply, outcome } = feedback;
  return (
    <li>
      <p className={styles.name}>
        <RouteLink to={paths.feedback(evaluation)}>{office}</RouteLink>
        <span>{verdict === null ? pageText.feedback.noVerdict : pageText.feedback.verdict[verdict]}</span>
      </p>
      {reason.trim() !== '' && <p className={styles.words}>{reason}</p>}
      {reply.trim() !== '' && <p className={styles.words}>{words.reply(reply)}</p>}
      {outcome !== null && <p className={styles.words}>{pageText.feedback.outcome[outcome]}</p>}
    </li>
  );
}
