import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import type { YearStep } from '#src/domain/year/yearSteps.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './StepList.module.css';

type Props = { open: OpenEvaluation; steps: readonly YearStep[] };

/** The steps of the year in their order, with where the office is, and what each rests on. */
export function StepList({ open: { evaluation }, steps }: Props) {
  const words = pageText.year;
  return (
    <ol className={styles.steps}>
      {steps.map((step) => {
        const to = goalOf(step, evaluation.id);
        return (
          <li
            key={step.id}
            className={styles.step}
            data-state={step.state}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <span className={styles.name}>
              {step.state === 'done' && <CheckmarkCircleFillIcon aria-hidden className={styles.check} />}
              {to === null ? (
                <span>{words.step[step.id]}</span>
              ) : (
                <RouteLink to={to}>{words.step[step.id]}</RouteLink>
              )}
            </span>
            <span className={styles.state}>{words.stepState(step)}</span>
            <span className={styles.fact}>{words.stepFact(step, knownNow)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Where a step is taken; `null`: nowhere in particular. */
function goalOf({ id }: YearStep, evaluation: string): string | null {
  switch (id) {
    case 'team':
      return paths.meetings(evaluation);
    case 'assess':
      return paths.assess(evaluation);
    case 'agree':
      return paths.agree(evaluation);
    case 'plan':
      return paths.plan(evaluation);
    case 'signOff':
      return paths.ready(evaluation);
    case 'ssu':
      return paths.report(evaluation);
    default:
      return null;
  }
}
