import { useDeferredValue, useMemo } from 'react';
import type {
  Block,
  FigureBlock,
  FigureId,
  KeyFigure,
  Section,
  TableBlock,
} from '#src/exchange/report/Block.ts';
import { buildPaper } from '#src/exchange/report/buildPaper.ts';
import type { Paper } from '#src/exchange/report/Paper.ts';
import { reportFacts, type ReportFacts } from '#src/exchange/report/reportFacts.ts';
import type { ReportOptions } from './reportChoices.ts';
import type { ReportSource } from './reportSource.ts';

export type { Block, FigureBlock, FigureId, KeyFigure, Paper, ReportFacts, Section, TableBlock };

/** The paper as it is chosen, the same as in Word, and the numbers behind its drawings. Follows what is typed when there is time. */
export function useReportPaper(
  source: ReportSource,
  options: ReportOptions,
): { paper: Paper; facts: ReportFacts } {
  const facts = useMemo(() => reportFacts(source), [source]);
  const settled = useDeferredValue(options);
  const paper = useMemo(() => buildPaper(source, facts, settled), [source, facts, settled]);
  return { paper, facts };
}
