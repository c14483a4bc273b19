import type { ReportFacts } from '#src/state/reportPaper.ts';
import { pageText } from '#src/text/pageText.ts';
import { profileRow, shareTicks } from '#src/text/shareDrawing.ts';
import { DotPlot } from '#src/ui/charts/DotPlot.tsx';

/** Fulfilment of every theme against its target. */
export function ProfileDrawing({ label, facts }: { label: string; facts: ReportFacts }) {
  const words = pageText.gaps.profile.fulfilment;
  return <DotPlot label={label} words={words.marks} ticks={shareTicks} rows={facts.themes.map(profileRow)} />;
}
