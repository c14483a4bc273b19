import { papers } from '#src/text/papers.ts';
import type { SectionBuilder } from './SectionBuilder.ts';
import { extremesTable, keyFigures } from './summaryFigures.ts';

/** The numbers of a case paper. */
export const statusSection: SectionBuilder = ({ source, facts, options, room }) => {
  const words = papers.document.case.status;
  const { total } = facts;
  // How many are left is told once more where the numbers are judged.
  const left = options.sections.includes('assessment') ? 0 : total.remaining;
  const remaining = words.remaining(left, total.notRelevant);
  return {
    title: words.title,
    newPage: false,
    blocks: [
      keyFigures(source, facts),
      ...(remaining === '' ? [] : [{ kind: 'paragraph', text: remaining } as const]),
      ...(facts.strongest.length === 0
        ? []
        : room.themes
          ? extremesTable(facts, words.themes)
          : [{ kind: 'paragraph', tone: 'note', text: words.themesInAttachment } as const]),
    ],
  };
};
