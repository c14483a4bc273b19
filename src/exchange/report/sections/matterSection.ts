import { papers } from '#src/text/papers.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What the case is about, in one sentence. */
export const matterSection: SectionBuilder = ({ source }) => {
  const words = papers.document.case.matter;
  const { office, evaluation, standard } = source;
  return {
    title: words.title,
    newPage: false,
    blocks: [{ kind: 'paragraph', text: words.text(office.name, evaluation.year, standard.title) }],
  };
};
