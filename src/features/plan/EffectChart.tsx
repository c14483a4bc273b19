import { Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { spansYears, type EffectStep } from '#src/domain/actions/projectedEffect.ts';
import { dayOf } from '#src/domain/actions/openActions.ts';
import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { pointsOf } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import { StepsOverTime } from '#src/ui/charts/StepsOverTime.tsx';
import type { TimeStep } from '#src/ui/charts/TimeStep.ts';
import { useEntryState } from '#src/ui/useEntryState.ts';
import styles from './EffectSection.module.css';

type Props = {
  open: OpenEvaluation;
  steps: readonly EffectStep[];
  /** The themes in which anything ever has a level. */
  themes: readonly { id: string; title: string }[];
  today: Date;
};

/** What the plan is expected to bring, drawn over time: in all, or for one theme. */
export function EffectChart({ open: { office }, steps, themes, today }: Props) {
  const words = pageText.actions.effect;
  const { chart } = words;
  const [kept, keep] = useEntryState('planTheme', keptTheme);
  const theme = themes.find(({ id }) => id === kept) ?? null;
  const title = chart.title(theme?.title ?? null);
  const shown = steps.map((step) => ({ at: step.at, result: resultOf(step, theme?.id ?? null) }));
  const years = spansYears(steps, dayOf(today));
  return (
    <ChartFrame
      title={title}
      description={chart.description}
      words={pageText.charts.frame}
      fileName={pageText.trends.fileName(chart.file, office.id)}
      onSave={saveFile}
      controls={
        <Select
          label={chart.theme}
          size="small"
          value={theme?.id ?? ''}
          className={styles.theme}
          onChange={({ currentTarget }) => keep(currentTarget.value)}
        >
          <option value="">{chart.allThemes}</option>
          {themes.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </Select>
      }
      table={{
        columns: words.columns,
        rows: shown.map(({ at, result }) => ({
          id: words.step(at),
          header: words.step(at),
          cells: cellsOf(result),
        })),
      }}
    >
      <StepsOverTime
        waiting={pageText.charts.loading}
        label={chart.explore(title)}
        hint={chart.hint}
        titles={{ upper: chart.upper, lower: chart.lower }}
        most={100}
        marks={chart.marks}
        steps={shown.map(({ at, result }) => stepOf(at, result, dayOf(today), years))}
      />
    </ChartFrame>
  );
}

function resultOf({ total, themes }: EffectStep, theme: string | null): Fulfilment {
  return (theme === null ? null : themes.find(({ id }) => id === theme)?.fulfilment) ?? total;
}

function cellsOf(result: Fulfilment): string[] {
  const words = pageText.actions.effect;
  return [words.reached(result), words.gaps(result), words.points(result.share)];
}

function stepOf(at: EffectStep['at'], result: Fulfilment, today: string, withYear: boolean): TimeStep {
  const words = pageText.actions.effect;
  const { scored, reached, share } = result;
  return {
    name: words.chart.step(at, withYear),
    days: at === 'today' ? 0 : typeof at === 'string' ? null : daysBetween(today, at.day),
    means: at === 'today' ? 'result' : at === 'target' ? 'limit' : 'plan',
    values: [pointsOf(share), scored === 0 ? null : scored - reached],
    heading: words.step(at),
    facts: cellsOf(result).map((value, index) => ({ name: words.columns[index + 1] ?? '', value })),
    detail: words.chart.detail(at, result),
  };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Reads a kept choice, which may be anything. */
function keptTheme(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}
