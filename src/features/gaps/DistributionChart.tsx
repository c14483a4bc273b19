import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { saveFile } from '#src/state/files/saveFile.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChartFrame } from '#src/ui/charts/ChartFrame.tsx';
import type { Shade } from '#src/ui/charts/shades.ts';
import { StackedBars } from '#src/ui/charts/StackedBars.tsx';
import { RequirementLinks } from './RequirementLinks.tsx';
import type { ThemeProfile } from './themeProfiles.ts';

type Props = { open: OpenEvaluation; themes: readonly ThemeProfile[]; total: Fulfilment };

type Part = {
  id: string;
  name: string;
  shade: Shade;
  score: AssessedRequirement['score'];
  countOf: (theme: ThemeProfile) => number;
};

/** How many requirements of every theme lie at each level, and how many have none. */
export function DistributionChart({ open, themes, total }: Props) {
  const { evaluation, scope, office, standard } = open;
  const words = pageText.gaps.profile.distribution;
  const of = pageText.scope.office(office.name, scope?.name ?? null);
  const label = words.title(of, evaluation.year);
  const parts: Part[] = [
    ...standard.scale.map(({ value }) => ({
      id: `level-${value}`,
      name: text.scoring.levelName(value, standard.scale),
      shade: value / highestLevel(standard),
      score: value,
      countOf: ({ distribution }: ThemeProfile) => distribution.levels[value] ?? 0,
    })),
    beside('notRelevant', 'setAside', 'notRelevant'),
    beside('unknown', 'unknown', 'unknown'),
    beside('unanswered', 'empty', null),
  ];
  return (
    <ChartFrame
      title={label}
      description={words.description(total.applicable)}
      words={pageText.charts.frame}
      fileName={words.fileName(of, evaluation.year)}
      onSave={saveFile}
      table={{
        columns: [words.theme, ...parts.map(({ name }) => name), words.all],
        rows: themes.map((theme) => ({
          id: theme.id,
          header: theme.name,
          cells: [
            ...parts.map((part) => (
              <Counted
                key={part.id}
                count={part.countOf(theme)}
                evaluation={evaluation.id}
                items={theme.items.filter(({ score }) => score === part.score)}
              />
            )),
            theme.distribution.applicable,
          ],
        })),
      }}
    >
      <StackedBars
        label={label}
        parts={parts}
        unit={words.unit}
        rows={themes.map((theme) => ({
          id: theme.id,
          label: theme.name,
          counts: parts.map((part) => part.countOf(theme)),
          totalText: words.total(theme.distribution.applicable),
        }))}
      />
    </ChartFrame>
  );
}

function beside(key: 'notRelevant' | 'unknown' | 'unanswered', shade: Shade, score: Part['score']): Part {
  return {
    id: key,
    name: text.scoring[key],
    shade,
    score,
    countOf: ({ distribution }) => distribution[key],
  };
}

type CountedProps = { count: number; evaluation: string; items: readonly AssessedRequirement[] };

/** A count with the requirements it counts. */
function Counted({ count, evaluation, items }: CountedProps) {
  return (
    <>
      {count}
      {count > 0 && <RequirementLinks evaluation={evaluation} items={items} brief />}
    </>
  );
}
