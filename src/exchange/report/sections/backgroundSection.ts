import { papers } from '#src/text/papers.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What the standard is, and how often the office has held itself against it. */
export const backgroundSection: SectionBuilder = ({ source, facts }) => {
  const words = papers.document.case.background;
  const { office, evaluation, standard, years } = source;
  const earlier = years.map(({ year }) => year).filter((year) => year < evaluation.year);
  return {
    title: words.title,
    newPage: false,
    blocks: [
      { kind: 'paragraph', text: standard.summary },
      {
        kind: 'paragraph',
        text: `${words.yearly(office.name, standard.edition, facts.applicable.length)} ${words.years(earlier)}`,
      },
    ],
  };
};
