import { ArrowDownIcon } from '@navikt/aksel-icons';
import { Button, Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import { memo, useCallback, useState } from 'react';
import type { AnswerTextField, CheckpointState, Score } from '#src/domain/evaluation/Answer.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { asksCheckpoints } from '#src/domain/scoring/checkpointCeiling.ts';
import { justificationDemand, lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { useIsActive, useIsArrivedAt } from '#src/state/editing/activeRequirement.ts';
import { earlierAnswer, useAssessedRequirement, type EvaluationFrame } from '#src/state/editing/answers.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { useIsLocked } from '#src/state/signing/standing.ts';
import { keepWhole } from '#src/state/session/longTexts.ts';
import { BarrierLinks } from '#src/parts/BarrierLinks.tsx';
import { RequirementActions } from '#src/parts/RequirementActions.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { anchors } from '../keys/anchors.ts';
import { AnswerConflicts } from '#src/parts/AnswerConflicts.tsx';
import { CardState } from './CardState.tsx';
import { CheckpointCeiling } from './CheckpointCeiling.tsx';
import { CheckpointList } from './CheckpointList.tsx';
import { EarlierAnswer } from './EarlierAnswer.tsx';
import { withEarlierText } from './earlierText.ts';
import { MoreAnswer } from './MoreAnswer.tsx';
import { OnThisCard } from './OnThisCard.tsx';
import { OwnTarget } from './OwnTarget.tsx';
import { RequirementFeedback } from './RequirementFeedback.tsx';
import { RequirementYear } from './RequirementYear.tsx';
import { RequirementFacts } from './RequirementFacts.tsx';
import { RequirementText } from '#src/parts/RequirementText.tsx';
import { ScoreScale } from '#src/parts/ScoreScale.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import { SignedAnswer } from './SignedAnswer.tsx';
import { UnchangedSince } from './UnchangedSince.tsx';
import styles from './RequirementCard.module.css';

type Props = {
  frame: EvaluationFrame;
  requirement: Requirement;
  /** Room for last year's answer beside this year's. */
  wide: boolean;
  /** The element of its heading: below a theme, or below what the card is opened in. */
  titleAs?: 'h3' | 'h4';
  /** Who and when come below the answer: on a small screen the scale comes first. */
  factsLast?: boolean;
  onGoTo: (number: number) => void;
  onTakeOut: (number: number) => void;
  /** A level has been chosen with the pointer, where this was answered before. */
  onAnswered?: (number: number, before: Score) => void;
  /** «Uendret siden i fjor» has been pressed; left out where nothing is to come after it. */
  onUnchanged?: (number: number) => void;
  /** On to what is next to do; left out where there is no next. */
  onOnward?: () => void;
};

/** One requirement and the answer to it. Watches its own answer only: what happens in one card draws no other. */
export const RequirementCard = memo(function RequirementCard({
  frame,
  requirement,
  wide,
  titleAs: Title = 'h4',
  factsLast = false,
  onGoTo,
  onTakeOut,
  onAnswered,
  onUnchanged,
  onOnward,
}: Props) {
  const { standard } = frame;
  const { number } = requirement;
  const row = answerId(frame.id, number);
  const item = useAssessedRequirement(frame, requirement);
  const active = useIsActive(number);
  // Opened for good when one comes here: what closed by itself would move what somebody is about to press.
  const [opened, setOpened] = useState(false);
  if (useIsArrivedAt(number) && !opened) setOpened(true);
  const [moreOpen, setMoreOpen] = useState(false);
  const locked = useIsLocked();
  const earlier = earlierAnswer(frame, number);
  const { answer, score, target } = item;
  const states = answer?.checkpoints ?? noCheckpoints;
  const asked = asksCheckpoints(requirement.checkpoints) || Object.keys(states).length > 0;
  const below = typeof score === 'number' && score < target;
  const demand = justificationDemand(item);
  const words = pageText.assess;

  const setScore = useCallback(
    (chosen: Score, byPointer: boolean) => {
      editAnswer(number, { score: chosen });
      if (byPointer) onAnswered?.(number, score);
    },
    [number, score, onAnswered],
  );
  const setCheckpoint = useCallback(
    (checkpoint: string, state: CheckpointState | null) =>
      editAnswer(number, { [`checkpoint:${checkpoint}`]: state }),
    [number],
  );
  const setText = (field: AnswerTextField, value: string) =>
    editAnswer(number, { [field]: value === '' ? null : value });
  const reuse = (field: AnswerTextField, content: string) => {
    setText(field, keepWhole(`${row}:${field}`, withEarlierText(answer?.[field] ?? '', content)));
    if (field !== 'justification') setMoreOpen(true);
  };
  const lastYear = earlier && (
    <EarlierAnswer
      year={earlier.year}
      earlier={earlier.answer}
      levels={earlier.scale}
      current={answer}
      onUse={reuse}
    />
  );
  const facts = (
    <RequirementFacts standard={standard} evaluation={frame.id} requirement={requirement} onGoTo={onGoTo} />
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
        <Title id={anchors.cardHeading(number)} tabIndex={-1} className={styles.number}>
          {words.card.title(requirement)}
        </Title>
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
            {!locked && (
              <Button
                type="button"
                size="xsmall"
                variant="tertiary-neutral"
                onClick={() => onTakeOut(number)}
              >
                {words.card.takeOut}
              </Button>
            )}
          </>
        )}
        {/* Beside the tag, where it adds no line: nothing moves when somebody comes or goes. */}
        <OnThisCard evaluation={frame.id} number={number} />
        <CardState standard={standard} item={item} />
      </header>
      <RequirementText id={anchors.cardText(number)} requirement={requirement} />
      {!factsLast && facts}
      {answer && answer.conflicts.length > 0 && (
        <AnswerConflicts
          answer={answer}
          requirement={requirement}
          standard={standard}
          onDecide={(field, value) => editAnswer(number, { [field]: value })}
        />
      )}
      {locked ? (
        <SignedAnswer
          evaluation={frame.id}
          requirement={requirement}
          answer={answer}
          score={score}
          levels={standard.scale}
        />
      ) : (
        <div className={styles.answer}>
          <div className={styles.level}>
            <ScoreScale
              number={number}
              levels={standard.scale}
              score={score}
              target={target}
              earlierYear={earlier?.year}
              earlierScore={earlier?.answer.score}
              onChange={setScore}
            />
          </div>
          <div className={styles.own}>
            <div id={anchors.justification(number)}>
              <WatchedText
                field={`${row}:justification`}
                label={words.texts.justification}
                mark={lacksJustification(item) ? words.texts.demanded : undefined}
                hint={demand === null ? undefined : words.texts.demand[demand]}
                value={answer?.justification ?? ''}
                onChange={(value) => setText('justification', value)}
              />
            </div>
            <UnchangedSince frame={frame} item={item} onSaid={onUnchanged}>
              {onOnward && (
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  icon={<ArrowDownIcon aria-hidden />}
                  iconPosition="right"
                  onClick={onOnward}
                >
                  {words.moves.onward}
                </Button>
              )}
            </UnchangedSince>
            {earlier && wide && (
              <div role="group" className={styles.earlier} aria-label={words.earlier.title(earlier.year)}>
                <Quiet size="label">{words.earlier.title(earlier.year)}</Quiet>
                {lastYear}
              </div>
            )}
          </div>
          {asked && (
            <div className={styles.checkpoints}>
              <CheckpointList
                requirement={requirement}
                states={states}
                open={wide || opened}
                onChange={setCheckpoint}
              />
              <CheckpointCeiling
                standard={standard}
                requirement={requirement}
                states={states}
                score={score}
                onUse={(level) => setScore(level, true)}
              />
            </div>
          )}
        </div>
      )}
      {factsLast && facts}
      <div className={styles.folds}>
        {earlier && (locked || !wide) && (
          <Disclosure
            title={words.earlier.title(earlier.year)}
            note={text.scoring.scoreName(earlier.answer.score, earlier.scale)}
          >
            {lastYear}
          </Disclosure>
        )}
        {!locked && (
          <>
            <MoreAnswer
              row={row}
              requirement={requirement}
              answer={answer}
              open={moreOpen}
              onToggle={setMoreOpen}
              onText={setText}
            />
            <Disclosure
              title={answer?.target ? words.target.own : words.target.title}
              note={answer?.target ? text.scoring.levelName(answer.target.level, standard.scale) : undefined}
              lazy
            >
              <OwnTarget
                row={row}
                number={number}
                levels={standard.scale}
                target={target}
                own={answer?.target ?? null}
              />
            </Disclosure>
          </>
        )}
        <RequirementYear evaluation={frame.id} number={number} />
        <RequirementFeedback evaluation={frame.id} number={number} />
      </div>
      {below && <RequirementActions evaluation={frame.id} number={number} />}
      <BarrierLinks evaluation={frame.id} hindered={{ requirement: number }} canAdd={below} />
    </article>
  );
});

const noCheckpoints = {};
