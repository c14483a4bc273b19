import { papers } from '#src/text/papers.ts';
import type { SectionBuilder } from './SectionBuilder.ts';
import { extremesTable, keyFigures } from './summaryFigures.ts';

/** The numbers of a case paper. */
export const statusSection: SectionBuilder = ({ source, facts }) => {
  const words = papers.document.case.status;
  const { total } = facts;
  const remaining = words.remaining(total.remaining, total.notRelevant);
  return {
    title: words.title,
    newPage: false,
    blocks: [
      keyFigures(source, facts),
      ...(remaining === '' ? [] : [{ kind: 'paragraph', text: remaining } as const]),
      ...(facts.strongest.length === 0 ? [] : extremesTable(facts, words.themes)),
    ],
  };
};
