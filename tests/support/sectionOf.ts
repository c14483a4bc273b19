import type { Section, SectionId } from '#src/exchange/report/Block.ts';
import { buildPaper } from '#src/exchange/report/buildPaper.ts';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import { noCaseFields, sectionsOfForm, type ReportOptions } from '#src/exchange/report/ReportOptions.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import { sectionLines } from './paperText.ts';

/** One section of the paper that has it. */
export function sectionOf(
  id: SectionId,
  source: ReportSource,
  options: Partial<ReportOptions> = {},
): Section {
  const paper = buildPaper(source, reportFacts(source), {
    form: sectionsOfForm.case.some((each) => each === id) ? 'case' : 'report',
    recipient: 'ssu',
    sections: [id],
    introduction: '',
    proposal: '',
    caseFields: noCaseFields,
    colour: '#16324f',
    ...options,
  });
  const section = paper.sections[0];
  if (!section) throw new Error(`no section ${id}`);
  return section;
}

/** Everything it says, a line for each paragraph, entry, fact and row. */
export function linesOf(id: SectionId, source: ReportSource, options: Partial<ReportOptions> = {}): string[] {
  return sectionLines(sectionOf(id, source, options));
}
