import type { Section } from '../Block.ts';
import type { CaseRoom } from '../CaseRoom.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { ReportOptions } from '../ReportOptions.ts';
import type { ReportSource } from '../ReportSource.ts';

/** All that a section is made of. */
export type SectionInput = {
  source: ReportSource;
  facts: ReportFacts;
  options: ReportOptions;
  /** What there is room for in a case paper. */
  room: CaseRoom;
};

/** Writes one section. Always has something to say: where there is nothing to show, it says so. */
export type SectionBuilder = (input: SectionInput) => Omit<Section, 'id'>;
