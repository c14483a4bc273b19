import { papers } from '#src/text/papers.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What the case is about, in one sentence. */
export const matterSection: SectionBuilder = ({ source, options }) => {
  const words = papers.document.case.matter;
  const { office, evaluation, standard } = source;
  return {
    title: words.title,
    newPage: false,
    blocks: [
      {
        kind: 'paragraph',
        text: words.text(options.recipient, office.name, evaluation.year, standard.title),
      },
    ],
  };
};
