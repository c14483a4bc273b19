import { papers } from '#src/text/papers.ts';
import { linesOf } from '../paragraphsOf.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What is sent along with the case, as the office has named it. */
export const enclosuresSection: SectionBuilder = ({ options }) => ({
  title: papers.document.case.enclosures.title,
  newPage: false,
  blocks: [{ kind: 'list', ordered: true, items: linesOf(options.caseFields.attachments) }],
});
