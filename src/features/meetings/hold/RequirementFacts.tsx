import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { answerTextFields, type Answer } from '#src/domain/evaluation/Answer.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { EarlierAnswer } from '#src/state/editing/answers.ts';
import { useLatestChanges } from '#src/state/editing/latestChanges.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { EvidenceText } from '#src/parts/evidence/EvidenceText.tsx';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { describeField, fieldName } from '#src/text/describeField.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { useMediaQuery } from '#src/ui/useMediaQuery.ts';
import { holdAnchors } from './anchors.ts';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import styles from './HoldMeeting.module.css';

type Props = {
  open: OpenEvaluation;
  item: AssessedRequirement;
  earlier: EarlierAnswer | null;
};

/** So many changes tell what has happened lately; all of them are a press away. */
const changesShown = 3;

/** Wide enough to have what is decided beside; narrower, all stands below each other. */
const beside = '(min-width: 64rem)';

type Fact = 'answers' | 'evidence' | 'changes';

/**
 * What lies behind a level: what is said of it now and was said before, the evidence, and what was changed lately. On a screen for
 * a room the answers stand there, and each of the others is a press away, so that what is decided stays in sight.
 */
export function RequirementFacts({ open, item, earlier }: Props) {
  const words = pageText.meetings.hold;
  const { requirement, answer } = item;
  const [chosen, choose] = useState<Fact>('answers');
  const oneAtATime = useMediaQuery(beside);
  const isShown = (fact: Fact) => !oneAtATime || chosen === fact;
  const button = (fact: Fact, label: string, id?: string) => (
    <Button
      type="button"
      size="xsmall"
      variant={chosen === fact ? 'primary-neutral' : 'secondary-neutral'}
      id={id}
      aria-pressed={chosen === fact}
      onClick={() => choose(chosen === fact ? 'answers' : fact)}
    >
      {label}
    </Button>
  );
  return (
    <>
      {oneAtATime && (
        <div role="group" aria-label={words.behind.label} className={styles.facts}>
          {button('answers', words.behind.answers(earlier?.year ?? null))}
          {button('evidence', words.behind.evidence(answer?.evidence.length ?? 0), holdAnchors.evidence)}
          {button('changes', words.history, holdAnchors.changes)}
        </div>
      )}
      <dl className={styles.behind} data-shown={oneAtATime ? chosen : undefined}>
        {isShown('answers') && (
          <>
            <div>
              <dt>{words.saidNow}</dt>
              <dd>
                <Said answer={answer} />
              </dd>
            </div>
            {earlier && (
              <div>
                <dt>{words.saidBefore(earlier.year)}</dt>
                <dd>
                  <p className={styles.said}>{text.scoring.scoreName(earlier.answer.score, earlier.scale)}</p>
                  <Said answer={earlier.answer} />
                </dd>
              </div>
            )}
          </>
        )}
        {isShown('evidence') && (
          <div>
            <dt>{words.evidence}</dt>
            <dd>
              <EvidenceOf answer={answer} />
            </dd>
          </div>
        )}
        {isShown('changes') && (
          <div>
            <dt>{words.history}</dt>
            <dd>
              <LatestChanges open={open} requirement={requirement} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function EvidenceOf({ answer }: { answer: Answer | null }) {
  if (!answer || answer.evidence.length === 0) return pageText.meetings.hold.noEvidence;
  return (
    <ul className={styles.list}>
      {answer.evidence.map(({ id, kind, text: content }) => (
        <li key={id}>
          {pageText.assess.evidence.kindPrefix(pageText.assess.evidence.kinds[kind])}
          <EvidenceText content={content} />
        </li>
      ))}
    </ul>
  );
}

type ChangesProps = Pick<Props, 'open'> & Pick<AssessedRequirement, 'requirement'>;

function LatestChanges({ open, requirement }: ChangesProps) {
  const words = pageText.meetings.hold;
  const log = pageText.requirement.log;
  const { number } = requirement;
  const changes = useLatestChanges(open.evaluation.id, number, changesShown);
  return (
    <>
      {changes?.length === 0 && <span>{words.noHistory}</span>}
      <ul className={styles.list}>
        {changes?.map((change) => {
          const at = knownNow(change.at);
          return (
            <li key={`${change.change} ${change.field}`}>
              {`${at ? log.when(at) : log.whenUnknown}, ${log.by(change.author.name, change.author.role)}: ${fieldName('answer', change.field, requirement.checkpoints).replace(/\.$/, '')}: `}
              <ShortenedText limit={90} showAll={log.showAll} showLess={log.showLess}>
                {describeField('answer', change.field, change.to, open.standard)}
              </ShortenedText>
            </li>
          );
        })}
      </ul>
      <span className={styles.links}>
        <RouteLink to={paths.requirementHistory(open.evaluation.id, number)}>{words.wholeHistory}</RouteLink>
        <RouteLink to={paths.requirementCard(open.evaluation.id, number)}>{words.edit}</RouteLink>
      </span>
    </>
  );
}

function Said({ answer }: { answer: Answer | null }) {
  const log = pageText.requirement.log;
  const written = answerTextFields.filter((field) => (answer?.[field] ?? '').trim() !== '');
  if (!answer || written.length === 0) return pageText.meetings.hold.nothingSaid;
  return written.map((field) => (
    <p key={field} className={styles.said}>
      <span className={styles.quiet}>{`${pageText.assess.texts[field]}: `}</span>
      <ShortenedText limit={260} showAll={log.showAll} showLess={log.showLess}>
        {answer[field]}
      </ShortenedText>
    </p>
  ));
}
