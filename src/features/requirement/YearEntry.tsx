import { Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { gapSize } from '#src/domain/gaps/rankGaps.ts';
import { reachesOwnTarget } from '#src/domain/scoring/ownTarget.ts';
import { highestLevel, type AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { AnswerConflicts } from '#src/parts/AnswerConflicts.tsx';
import { settleRow } from '#src/state/editing/conflicts.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import type { RequirementYear } from '#src/state/years/requirementHistory.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { LevelSteps } from '#src/ui/LevelSteps.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './YearEntry.module.css';

type Props = {
  entry: RequirementYear;
  /** The requirement the page is about, as it stands in its own edition. */
  shown: Requirement;
  /** What stands in its place in an edition where it cannot be followed, when the map says so. */
  instead: readonly number[];
};

/** What the office said of the requirement in one year. */
export function YearEntry({ entry, shown, instead }: Props) {
  const words = pageText.requirement.years;
  const id = useId();
  return (
    <article aria-labelledby={id} className={styles.entry}>
      <div className={styles.year}>
        <Heading level="4" size="small" id={id}>
          {entry.year}
        </Heading>
      </div>
      <div className={styles.body}>
        {entry.status === 'there' ? (
          <Said entry={entry} shown={shown} />
        ) : (
          <p className={styles.plain}>
            <span>{entry.status === 'notInEdition' ? words.broken(entry.reason) : words[entry.status]}</span>
            {entry.status === 'notInEdition' &&
              instead.map((number) => (
                <RouteLink
                  key={number}
                  to={paths.requirementHistory(entry.evaluation, number)}
                  className={styles.instead}
                >
                  {words.instead(requirementIn(entry.standard, number), entry.year)}
                </RouteLink>
              ))}
          </p>
        )}
      </div>
    </article>
  );
}

type SaidProps = { entry: Extract<RequirementYear, { status: 'there' }>; shown: Requirement };

function Said({ entry: { item, standard, evaluation, year, trouble }, shown }: SaidProps) {
  const words = pageText.requirement.years;
  const { answer, requirement } = item;
  return (
    <>
      <Standing item={item} standard={standard} />
      {requirement.number !== shown.number && (
        <p className={styles.note}>{words.thenNumbered(requirement, standard.edition)}</p>
      )}
      {requirement.text !== shown.text && <Text name={words.textThen} content={requirement.text} />}
      {answer && answer.unchangedSince !== null && (
        <p className={styles.note}>{words.unchanged(answer.unchangedSince)}</p>
      )}
      {answer && <Texts answer={answer} requirement={requirement} />}
      {trouble > 0 && <p className={styles.note}>{words.trouble(trouble)}</p>}
      {answer && answer.conflicts.length > 0 && (
        <AnswerConflicts
          answer={answer}
          requirement={requirement}
          standard={standard}
          onDecide={(field, value) => settleRow('answer', answer, field, value)}
        />
      )}
      <p className={styles.note}>
        <span>
          {answer
            ? `${words.changed(knownNow(answer.changedAt), answer.changedBy.name)} · `
            : `${words.nothing} `}
        </span>
        <RouteLink to={paths.requirementCard(evaluation, requirement.number)}>{words.toCard(year)}</RouteLink>
      </p>
    </>
  );
}

function Standing({ item, standard }: { item: AssessedRequirement; standard: Standard }) {
  const words = pageText.requirement.years;
  const { score, target, applicable } = item;
  const size = gapSize(item);
  const level = text.scoring.levelName(target, standard.scale);
  const own = text.scoring.ownTarget(item.ownTarget, reachesOwnTarget(item), standard.scale);
  return (
    <Row gap={[4, 16]} align="center">
      <strong className={styles.score}>{text.scoring.scoreName(score, standard.scale)}</strong>
      {typeof score === 'number' && (
        <LevelSteps level={score} target={target} highest={highestLevel(standard)} />
      )}
      <span className={styles.facts}>
        <span>{!applicable && `${words.notApplicable}. `}</span>
        <span>{words.target(level)}</span>
        <span>{size !== null && ` (${size === 0 ? words.reached : words.size(size)})`}</span>
        <span>{own !== null && `. ${own}`}</span>
      </span>
    </Row>
  );
}

function Texts({ answer, requirement }: { answer: Answer; requirement: Requirement }) {
  const words = pageText.requirement.years;
  const answered = requirement.checkpoints.filter(({ id }) => answer.checkpoints[id] !== undefined);
  return (
    <>
      <Text name={words.justification} content={answer.justification} />
      <Text name={words.strengths} content={answer.strengths} />
      <Text name={words.improvements} content={answer.improvements} />
      {answer.evidence.length > 0 && (
        <div className={styles.part}>
          <span className={styles.label}>{words.evidence}</span>
          <PlainList className={styles.list}>
            {answer.evidence.map(({ id, kind, text: content }) => (
              <li key={id}>{words.evidenceKind(kind, content)}</li>
            ))}
          </PlainList>
        </div>
      )}
      {answered.length > 0 && (
        <div className={styles.part}>
          <span className={styles.label}>{words.checkpoints}</span>
          <PlainList className={styles.list}>
            {requirement.checkpoints.map(({ id, text: content }) => {
              const state = answer.checkpoints[id];
              return (
                <li key={id} className={styles.checkpoint}>
                  <span>{content}</span>
                  {state === undefined ? (
                    <span className={styles.silent}>{words.silent}</span>
                  ) : (
                    <strong>{words[state]}</strong>
                  )}
                </li>
              );
            })}
          </PlainList>
        </div>
      )}
    </>
  );
}

function Text({ name, content }: { name: string; content: string }) {
  if (content.trim() === '') return null;
  return (
    <div className={styles.part}>
      <span className={styles.label}>{name}</span>
      <p className={styles.text}>{content}</p>
    </div>
  );
}
