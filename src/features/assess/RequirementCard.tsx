import { Button, Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { memo, useCallback, useState } from 'react';
import type { AnswerTextField, CheckpointState, Score } from '#src/domain/evaluation/Answer.ts';
import { targetOf } from '#src/domain/scoring/assessedRequirements.ts';
import { justificationDemand, lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { useIsActive } from '#src/state/activeRequirement.ts';
import { earlierAnswer, useAssessedRequirement, type EvaluationFrame } from '#src/state/answers.ts';
import { editAnswer } from '#src/state/editAnswer.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { anchors } from './anchors.ts';
import { AnswerConflicts } from './AnswerConflicts.tsx';
import { AnswerText } from './AnswerText.tsx';
import { CardState } from './CardState.tsx';
import { CheckpointCeiling } from './CheckpointCeiling.tsx';
import { CheckpointList } from './CheckpointList.tsx';
import { EarlierAnswer } from './EarlierAnswer.tsx';
import { withEarlierText } from './earlierText.ts';
import { MoreAnswer } from './MoreAnswer.tsx';
import { OwnTarget } from './OwnTarget.tsx';
import { RequirementFacts } from './RequirementFacts.tsx';
import { RequirementText } from './RequirementText.tsx';
import { ScoreScale } from './ScoreScale.tsx';
import styles from './RequirementCard.module.css';

type Props = {
  frame: EvaluationFrame;
  requirement: Requirement;
  /** Room for last year's answer beside this year's. */
  wide: boolean;
  onGoTo: (number: number) => void;
  onTakeOut: (number: number) => void;
};

/** One requirement and the answer to it. Watches its own answer only: what happens in one card draws no other. */
export const RequirementCard = memo(function RequirementCard({
  frame,
  requirement,
  wide,
  onGoTo,
  onTakeOut,
}: Props) {
  const { standard } = frame;
  const { number } = requirement;
  const item = useAssessedRequirement(frame, requirement);
  const active = useIsActive(number);
  const [moreOpen, setMoreOpen] = useState(false);
  const earlier = earlierAnswer(frame, number);
  const { answer, score, target } = item;
  const states = answer?.checkpoints ?? noCheckpoints;
  const demand = justificationDemand(item);
  const words = pageText.assess;

  const setScore = useCallback((chosen: Score) => editAnswer(number, { score: chosen }), [number]);
  const setCheckpoint = useCallback(
    (checkpoint: string, state: CheckpointState | null) =>
      editAnswer(number, { [`checkpoint:${checkpoint}`]: state }),
    [number],
  );
  const setText = (field: AnswerTextField, value: string) =>
    editAnswer(number, { [field]: value === '' ? null : value });
  const reuse = (field: AnswerTextField, content: string) => {
    setText(field, withEarlierText(answer?.[field] ?? '', content));
    if (field !== 'justification') setMoreOpen(true);
  };
  const lastYear = earlier && (
    <EarlierAnswer
      year={earlier.year}
      earlier={earlier.answer}
      levels={standard.scale}
      current={answer}
      onUse={reuse}
    />
  );

  return (
    <article
      id={anchors.card(number)}
      data-requirement={number}
      data-active={active}
      aria-labelledby={anchors.cardHeading(number)}
      className={styles.card}
    >
      <header className={styles.head}>
        <h4 id={anchors.cardHeading(number)} tabIndex={-1} className={styles.number}>
          {words.card.title(number)}
        </h4>
        {requirement.obligationParts === undefined && (
          <Tag
            size="xsmall"
            variant={requirement.obligation === 'skal' ? 'moderate' : 'outline'}
            data-color="neutral"
          >
            {text.scoring.obligation[requirement.obligation]}
          </Tag>
        )}
        {item.reason === 'takenIn' && (
          <>
            <Tag size="xsmall" variant="outline" data-color="info">
              {words.card.takenIn}
            </Tag>
            <Button type="button" size="xsmall" variant="tertiary-neutral" onClick={() => onTakeOut(number)}>
              {words.card.takeOut}
            </Button>
          </>
        )}
        <CardState standard={standard} item={item} />
      </header>
      <RequirementText requirement={requirement} />
      <RequirementFacts standard={standard} evaluation={frame.id} requirement={requirement} onGoTo={onGoTo} />
      {answer && answer.conflicts.length > 0 && (
        <AnswerConflicts answer={answer} requirement={requirement} standard={standard} />
      )}
      <CheckpointList requirement={requirement} states={states} onChange={setCheckpoint} />
      <ScoreScale
        number={number}
        levels={standard.scale}
        score={score}
        target={target}
        earlierYear={earlier?.year}
        earlierScore={earlier?.answer.score}
        onChange={setScore}
      />
      <CheckpointCeiling standard={standard} requirement={requirement} states={states} score={score} />
      <div className={styles.answer} data-beside={wide && lastYear !== null}>
        <div className={styles.own}>
          <AnswerText
            label={words.texts.justification}
            mark={lacksJustification(item) ? words.texts.demanded : undefined}
            hint={demand === null ? undefined : words.texts.demand[demand]}
            value={answer?.justification ?? ''}
            onChange={(value) => setText('justification', value)}
          />
          <div className={styles.folds}>
            <MoreAnswer
              requirement={requirement}
              answer={answer}
              open={moreOpen}
              onToggle={setMoreOpen}
              onText={setText}
            />
            <Disclosure
              title={answer?.target ? words.target.own : words.target.title}
              note={answer?.target ? text.scoring.levelName(target, standard.scale) : undefined}
              lazy
            >
              <OwnTarget
                number={number}
                levels={standard.scale}
                standardTarget={targetOf(standard, requirement, null)}
                target={answer?.target ?? null}
              />
            </Disclosure>
          </div>
        </div>
        {earlier && wide && (
          <div role="group" className={styles.earlier} aria-label={words.earlier.title(earlier.year)}>
            <p className={styles.earlierTitle}>{words.earlier.title(earlier.year)}</p>
            {lastYear}
          </div>
        )}
        {earlier && !wide && (
          <Disclosure
            title={words.earlier.title(earlier.year)}
            note={text.scoring.scoreName(earlier.answer.score, standard.scale)}
          >
            {lastYear}
          </Disclosure>
        )}
      </div>
    </article>
  );
});

const noCheckpoints = {};
