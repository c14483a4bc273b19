import type { ReportFacts } from '#src/state/reportPaper.ts';
import { pageText } from '#src/text/pageText.ts';
import { percent } from '#src/text/format.ts';
import { DotPlot } from '#src/ui/charts/DotPlot.tsx';
import { shareTicks } from './shareTicks.ts';

/** Fulfilment of every theme against its target. */
export function ProfileDrawing({ label, facts }: { label: string; facts: ReportFacts }) {
  const words = pageText.gaps.profile.fulfilment;
  return (
    <DotPlot
      label={label}
      words={words.marks}
      ticks={shareTicks}
      rows={facts.themes.map(({ id, name, fulfilment, target }) => ({
        id,
        label: name,
        note: words.note(fulfilment),
        value: fulfilment.share,
        target,
        valueText: percent(fulfilment.share),
        targetText: target === null ? '' : words.target(target),
      }))}
    />
  );
}
