import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useCallback, useMemo } from 'react';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { hadDiffered } from '#src/domain/meeting/pointState.ts';
import { assessRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { earlierAnswer } from '#src/state/editing/answers.ts';
import { scorePoint } from '#src/state/editing/holdMeetings.ts';
import { useEvaluationStore, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { AnswerConflicts } from '#src/parts/AnswerConflicts.tsx';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { RequirementText } from '#src/parts/RequirementText.tsx';
import { ScoreScale } from '#src/parts/ScoreScale.tsx';
import { paths } from '#src/state/paths.ts';
import { useIsLocked } from '#src/state/signing/standing.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import styles from './HoldMeeting.module.css';
import { RequirementFacts } from './RequirementFacts.tsx';

type Props = {
  open: OpenEvaluation;
  point: MeetingPoint;
  requirement: Requirement;
  say: (message: ToastMessage) => void;
};

/** A requirement that is spoken of: its text, the level before and now, and what lies behind. */
export function RequirementScreen({ open, point, requirement, say }: Props) {
  const { standard, office } = open;
  const locked = useIsLocked();
  const { number } = requirement;
  const answer = open.answers[number] ?? null;
  const item = useMemo(
    () => assessRequirement(standard, office.kind, requirement, answer),
    [standard, office.kind, requirement, answer],
  );
  const earlier = earlierAnswer(open, number);
  const pointId = point.id;
  const setScore = useCallback(
    (score: Score) => {
      const state = useEvaluationStore.getState();
      const current = state.status === 'open' ? state.meetingPoints[pointId] : undefined;
      if (!current) return;
      if (!scorePoint(current, score)) {
        say({ content: pageText.meetings.hold.locked, visible: true });
        return;
      }
      const name = text.scoring.scoreName(score, standard.scale);
      say({ content: pageText.meetings.hold.scored(number, name), visible: false });
    },
    [pointId, number, standard.scale, say],
  );
  // A level that is decided on in a meeting is noted in its point, as one that is set there is.
  const decide = (field: string, value: FieldValue) => {
    const isScore =
      typeof value === 'number' || value === 'notRelevant' || value === 'unknown' || value === null;
    if (field === 'score' && isScore) setScore(value);
    else editAnswer(number, { [field]: value });
  };
  const words = pageText.meetings.hold;
  const { scored } = point;
  const nameOf = (score: Score) => text.scoring.scoreName(score, standard.scale);
  return (
    <>
      <RequirementText requirement={requirement} />
      {answer && answer.conflicts.length > 0 && (
        <AnswerConflicts answer={answer} requirement={requirement} standard={standard} onDecide={decide} />
      )}
      {locked && (
        <p className={styles.locked}>
          <PadlockLockedIcon aria-hidden className={styles.icon} />
          <span>
            {pageText.signing.locked.answer}{' '}
            <RouteLink to={paths.sign(open.evaluation.id)}>{pageText.signing.locked.howToOpen}</RouteLink>
          </span>
        </p>
      )}
      <ScoreScale
        number={number}
        levels={standard.scale}
        score={item.score}
        target={item.target}
        earlierYear={earlier?.year}
        earlierScore={earlier?.answer.score}
        locked={locked}
        dense
        onChange={setScore}
      />
      {scored && (
        <p className={styles.scored}>
          {words.scoredHere(nameOf(scored.from), nameOf(scored.to), hadDiffered(point))}
        </p>
      )}
      <RequirementFacts open={open} item={item} earlier={earlier} />
    </>
  );
}
