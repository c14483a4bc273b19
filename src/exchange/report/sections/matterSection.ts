import { papers } from '#src/text/papers.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What the case is about, in one sentence. */
export const matterSection: SectionBuilder = ({ source, facts, options }) => {
  const words = papers.document.case.matter;
  const { office, evaluation, standard } = source;
  const sentence = facts.total.scored === 0 ? words.unassessed : words.text;
  return {
    title: words.title,
    newPage: false,
    blocks: [
      {
        kind: 'paragraph',
        text: sentence(options.recipient, office.name, evaluation.year, standard.title),
      },
    ],
  };
};
