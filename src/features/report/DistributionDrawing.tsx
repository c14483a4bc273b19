import { groupDistribution, type Distribution } from '#src/domain/scoring/distribution.ts';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import type { ReportSource } from '#src/state/report/reportSource.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import type { Shade } from '#src/ui/charts/shades.ts';
import { StackedBars } from '#src/ui/charts/StackedBars.tsx';

type Part = { id: string; name: string; shade: Shade; countOf: (counted: Distribution) => number };

/** How many requirements of every theme lie at each level, and how many have none. */
export function DistributionDrawing({ label, source }: { label: string; source: ReportSource }) {
  const { standard, items } = source;
  const words = pageText.gaps.profile.distribution;
  const parts: Part[] = [
    ...standard.scale.map(({ value }) => ({
      id: `level-${value}`,
      name: text.scoring.levelName(value, standard.scale),
      shade: value / highestLevel(standard),
      countOf: ({ levels }: Distribution) => levels[value] ?? 0,
    })),
    beside('notRelevant', 'setAside'),
    beside('unknown', 'unknown'),
    beside('unanswered', 'empty'),
  ];
  return (
    <StackedBars
      label={label}
      parts={parts}
      unit={words.unit}
      rows={groupDistribution(standard, items, 'theme').map(({ id, name, distribution }) => ({
        id,
        label: name,
        counts: parts.map((part) => part.countOf(distribution)),
        totalText: words.total(distribution.applicable),
      }))}
    />
  );
}

function beside(key: 'notRelevant' | 'unknown' | 'unanswered', shade: Shade): Part {
  return { id: key, name: text.scoring[key], shade, countOf: (counted) => counted[key] };
}
