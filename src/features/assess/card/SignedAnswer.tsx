import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { answerTextFields, type Answer, type Score } from '#src/domain/evaluation/Answer.ts';
import type { Level, Requirement } from '#src/domain/standard/Standard.ts';
import { EvidenceText } from '#src/parts/evidence/EvidenceText.tsx';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './SignedAnswer.module.css';

type Props = {
  evaluation: string;
  requirement: Requirement;
  answer: Answer | null;
  score: Score;
  levels: readonly Level[];
};

/** What the office answered and signed, to be read: it is locked, and says where it is opened again. */
export function SignedAnswer({ evaluation, requirement, answer, score, levels }: Props) {
  const words = pageText.signing.locked;
  const { texts, evidence } = pageText.assess;
  const met = requirement.checkpoints.filter(({ id }) => answer?.checkpoints[id] !== undefined);
  return (
    <div className={styles.answer} data-locked-answer={requirement.number}>
      <p className={styles.locked}>
        <PadlockLockedIcon aria-hidden className={styles.icon} />
        <span>
          {words.answer} <RouteLink to={paths.sign(evaluation)}>{words.howToOpen}</RouteLink>
        </span>
      </p>
      <p className={styles.score}>{score === null ? words.nothing : text.scoring.scoreName(score, levels)}</p>
      {answerTextFields.map((field) =>
        answer && answer[field].trim() !== '' ? (
          <div key={field}>
            <p className={styles.label}>{texts[field]}</p>
            <p className={styles.text}>{answer[field]}</p>
          </div>
        ) : null,
      )}
      {met.length > 0 && (
        <ul className={styles.list}>
          {met.map(({ id, text: words }) => (
            <li key={id}>
              <span>{words}</span>{' '}
              <strong>{pageText.signing.locked[answer?.checkpoints[id] === 'met' ? 'met' : 'notMet']}</strong>
            </li>
          ))}
        </ul>
      )}
      {answer && answer.evidence.length > 0 && (
        <div>
          <p className={styles.label}>{words.evidence}</p>
          <ul className={styles.list}>
            {answer.evidence.map((item) => (
              <li key={item.id}>
                {evidence.kindPrefix(evidence.kinds[item.kind])}
                <EvidenceText content={item.text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {answer?.target && (
        <p className={styles.text}>
          {words.target(text.scoring.levelName(answer.target.level, levels), answer.target.reason.trim())}
        </p>
      )}
    </div>
  );
}
