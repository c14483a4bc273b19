import { papers } from '#src/text/papers.ts';
import { linesOf } from '../paragraphsOf.ts';
import { attachmentSection } from './attachmentSection.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What is sent along with the case, as the office has named it, and what stands at the end of the paper itself. */
export const enclosuresSection: SectionBuilder = (input) => {
  const words = papers.document.case;
  const own = linesOf(input.options.caseFields.attachments);
  const atTheEnd = attachmentSection(input).blocks.length === 0 ? [] : [words.attachment.listed];
  return {
    title: words.enclosures.title,
    newPage: false,
    blocks: [{ kind: 'list', ordered: true, items: [...own, ...atTheEnd] }],
  };
};
