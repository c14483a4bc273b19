import { BodyLong } from '@navikt/ds-react';
import { actionPart } from '#src/domain/changes/entities/actionId.ts';
import { barrierPart } from '#src/domain/changes/entities/barrierId.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { useConflictCount } from '#src/state/conflictCount.ts';
import { useEvaluationStore, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { DifferentAnswers } from './DifferentAnswers.tsx';
import styles from './AgreePage.module.css';

/** Where an office settles what has been answered differently, all of it in one place. The evaluation is open. */
export function AgreePage() {
  const state = useEvaluationStore();
  return state.status === 'open' ? <AgreeView key={state.id} open={state} /> : null;
}

function AgreeView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office, standard, answers, actions, barriers, feedback } = open;
  const words = pageText.agree;
  const different = standard.requirements.flatMap((requirement) => {
    const answer = Object.values(answers).find((each) => each.requirement === requirement.number);
    return answer && answer.conflicts.length > 0 ? [{ requirement, answer }] : [];
  });
  const inAnswers = different.reduce((sum, { answer }) => sum + answer.conflicts.length, 0);
  const differentActions = Object.values(actions).filter(({ conflicts }) => conflicts.length > 0);
  const inActions = differentActions.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  const differentBarriers = Object.values(barriers).filter(({ conflicts }) => conflicts.length > 0);
  const inBarriers = differentBarriers.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  const differentFeedback = Object.values(feedback).filter(({ conflicts }) => conflicts.length > 0);
  const inFeedback = differentFeedback.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  const inPlan = inActions + inBarriers + inFeedback;
  const inFigures = useConflictCount(evaluation.id) - inAnswers - inPlan;
  const isAgreed = inAnswers + inPlan === 0 && inFigures <= 0;
  const title = words.title(office.name, evaluation.year);
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
      {/* That nothing is left is true only where nothing of any kind is. */}
      <p role="status">{(different.length > 0 || isAgreed) && words.count(different.length)}</p>
      {different.map(({ requirement, answer }) => (
        <DifferentAnswers
          key={requirement.number}
          requirement={requirement}
          answer={answer}
          standard={standard}
        />
      ))}
      {inFigures > 0 && (
        <BodyLong className={styles.figures}>
          {words.figures(inFigures)}{' '}
          <RouteLink to={paths.indicators(evaluation.id)}>{words.toFigures}</RouteLink>
        </BodyLong>
      )}
      {differentActions.length > 0 && (
        <>
          <BodyLong className={styles.figures}>{words.actions}</BodyLong>
          <ul>
            {differentActions.map(({ id, title: name }) => (
              <li key={id}>
                <RouteLink to={paths.action(evaluation.id, actionPart(id))}>
                  {name.trim() || pageText.actions.unnamed}
                </RouteLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {differentBarriers.length > 0 && (
        <>
          <BodyLong className={styles.figures}>{words.barriers}</BodyLong>
          <ul>
            {differentBarriers.map((barrier) => (
              <li key={barrier.id}>
                <RouteLink to={paths.barrier(evaluation.id, barrierPart(barrier.id))}>
                  {barrierName(barrier) || pageText.barriers.unnamed}
                </RouteLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {differentFeedback.length > 0 && (
        <BodyLong className={styles.figures}>
          {words.feedback} <RouteLink to={paths.feedback(evaluation.id)}>{words.toFeedback}</RouteLink>
        </BodyLong>
      )}
      {isAgreed && <RouteLink to={paths.assess(evaluation.id)}>{words.toRequirements}</RouteLink>}
    </>
  );
}
