import { dayOf } from '#src/domain/actions/openActions.ts';
import { fewerSteps, spansYears, type EffectStep } from '#src/domain/actions/projectedEffect.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { contentArea, type Series, type Slide, type SlideContent } from './Slide.ts';

const text = papers.document.plan;
const words = text.effect;

/** As many deadlines as have room along the axis; the notes tell of them all. */
const mostDays = 6;

/** Room for the line that says what a drawing counts: its numbers alone do not. */
const caption = 0.4;

/** The two drawings above each other, as on the page: the days along the axis have room, and one legend is for both. */
const upper = { ...contentArea, h: 2.4 };
const lower = { ...contentArea, y: contentArea.y + 2.4, h: 1.85 };
const below = { ...contentArea, y: contentArea.y + 4.3, h: 0.65 };

/**
 * What the plan is expected to bring over time: the result of today by itself, the plan as a line, and where it would end
 * if all reached the target. `null`: no action is expected to raise a requirement.
 */
export function effectSlide({ madeAt }: ReportSource, { plan }: ReportFacts): Slide | null {
  const { effect } = plan;
  if (!effect) return null;
  const steps = fewerSteps(effect.steps, mostDays);
  const withYear = spansYears(steps, dayOf(new Date(madeAt)));
  const labels = steps.map(({ at }) => words.chart.step(at, withYear));
  const gapsOf = ({ total: { scored, reached } }: EffectStep) => (scored === 0 ? null : scored - reached);
  const told = effect.steps.map(({ at, total }) => words.chart.detail(at, total));
  return {
    form: 'content',
    title: text.effectSlide.title(effect.plan),
    contents: [
      captionOf(words.chart.upper, upper),
      {
        kind: 'lines',
        unit: 'share',
        box: { ...upper, y: upper.y + caption, h: upper.h - caption },
        legend: true,
        name: words.chart.upper,
        alt: text.effectSlide.alt(told),
        labels,
        series: seriesOf(steps, ({ total }) => total.share),
      },
      captionOf(words.chart.lower, lower),
      {
        kind: 'lines',
        unit: 'count',
        box: { ...lower, y: lower.y + caption, h: lower.h - caption },
        legend: false,
        name: words.chart.lower,
        alt: text.effectSlide.alt(told),
        labels,
        series: seriesOf(steps, gapsOf),
      },
      {
        kind: 'text',
        box: below,
        paragraphs: [{ text: words.sentence(effect.plan, effect.now), tone: 'subtle' }],
      },
    ],
    notes: [...told, words.rule],
  };
}

function captionOf(name: string, box: typeof upper): SlideContent {
  return { kind: 'text', box: { ...box, h: caption }, paragraphs: [{ text: name, tone: 'subtle' }] };
}

function seriesOf(steps: readonly EffectStep[], valueOf: (step: EffectStep) => number | null): Series[] {
  const only = (name: string, tone: Series['tone'], isShown: (at: EffectStep['at']) => boolean): Series => ({
    name,
    tone,
    values: steps.map((step) => (isShown(step.at) ? valueOf(step) : null)),
  });
  const { result, plan, limit } = words.chart.marks;
  return [
    only(result, 'value', (at) => at === 'today'),
    only(plan, 'fresh', (at) => at !== 'today' && at !== 'target'),
    only(limit, 'without', (at) => at === 'target'),
  ];
}
