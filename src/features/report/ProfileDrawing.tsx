import type { ReportFacts } from '#src/state/report/reportPaper.ts';
import { pageText } from '#src/text/pageText.ts';
import { profileRow, shareTicks } from '#src/text/shareDrawing.ts';
import { DotPlot } from '#src/ui/charts/DotPlot.tsx';

/** The overall score of every theme. */
export function ProfileDrawing({ label, facts }: { label: string; facts: ReportFacts }) {
  const words = pageText.gaps.profile.fulfilment;
  return <DotPlot label={label} words={words.marks} ticks={shareTicks} rows={facts.themes.map(profileRow)} />;
}
