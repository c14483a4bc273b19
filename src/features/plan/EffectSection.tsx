import { useMemo } from 'react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import {
  effectInAll,
  effectOnThemes,
  fewerSteps,
  projectedEffect,
} from '#src/domain/actions/projectedEffect.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChartTable } from '#src/ui/charts/ChartTable.tsx';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { EffectChart } from './EffectChart.tsx';
import styles from './EffectSection.module.css';

/** As many deadlines as the table of the themes has columns for; the drawing has them all. */
const mostDays = 6;

type Props = { open: OpenEvaluation; actions: readonly Action[]; today: Date };

/** What the plan is expected to bring, said so that nobody takes it for a result. */
export function EffectSection({ open, actions, today }: Props) {
  const { standard, office, answers } = open;
  const words = pageText.actions.effect;
  const printing = usePrinting() !== null;
  const steps = useMemo(
    () =>
      projectedEffect(
        {
          standard,
          officeKind: office.kind,
          answers: Object.values(answers),
          actions,
        },
        today,
      ),
    [standard, office.kind, answers, actions, today],
  );
  const { now, plan, brings } = effectInAll(steps);
  // As many columns as somebody can read, and as a page with two hundred deadlines can draw.
  const few = fewerSteps(steps, mostDays);
  const themes = effectOnThemes(standard, few);
  return (
    <PagePart title={words.title}>
      <p className={styles.sentence}>{brings ? words.sentence(plan, now) : words.nothing}</p>
      {/* Where nothing has a level yet, a drawing of the plan alone would look like a result. */}
      {brings && now.scored > 0 && (
        <>
          <p className={styles.rule}>{words.rule}</p>
          <EffectChart open={open} steps={steps} themes={themes} today={today} />
          <Disclosure title={words.themes} className={styles.themes} open={printing}>
            <ChartTable
              caption={words.themes}
              columns={[words.theme, ...few.map(({ at }) => words.step(at))]}
              rows={themes.map(({ id, title, counts }) => ({
                id,
                header: title,
                cells: counts.map(words.reached),
              }))}
            />
          </Disclosure>
        </>
      )}
    </PagePart>
  );
}
