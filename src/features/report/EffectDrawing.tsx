import { dayOf } from '#src/domain/actions/openActions.ts';
import { fewerSteps, spansYears } from '#src/domain/actions/projectedEffect.ts';
import type { ReportFacts } from '#src/state/report/reportPaper.ts';
import type { ReportSource } from '#src/state/report/reportSource.ts';
import { inHundred } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import { shareTicks } from '#src/text/shareDrawing.ts';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';

type Props = { label: string; source: ReportSource; facts: ReportFacts };

/** As many deadlines as have room along the axis; the table under the drawing has them all. */
const mostDays = 6;

/** «Samlet skår» today, after the deadlines, and when the plan is carried out. The result stands by itself: no line leads from it. */
export function EffectDrawing({ label, source, facts }: Props) {
  const { effect } = facts.plan;
  if (!effect) return null;
  const words = papers.document.plan.effect;
  const shown = fewerSteps(effect.steps, mostDays).filter(({ at }) => at !== 'target');
  const withYear = spansYears(shown, dayOf(new Date(source.madeAt)));
  const target = effect.steps.find(({ at }) => at === 'target')?.total.share ?? null;
  return (
    <LineSeries
      label={label}
      xs={shown.map(({ at }) => words.chart.step(at, withYear))}
      ticks={shareTicks}
      panelWidth={600}
      plotHeight={150}
      panels={[
        {
          id: 'effect',
          title: words.chart.upper,
          note: words.chart.paperNote,
          points: shown.map(({ at, total }, index) => ({
            y: total.share,
            text: inHundred(total.share),
            breakBefore: at !== 'today' && index === 1,
          })),
          references:
            target === null
              ? []
              : [{ id: 'target', y: target, label: words.chart.target(inHundred(target)) }],
        },
      ]}
    />
  );
}
