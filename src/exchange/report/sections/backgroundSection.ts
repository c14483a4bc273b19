import { papers } from '#src/text/papers.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What the standard is, and how often the office has held itself against it. */
export const backgroundSection: SectionBuilder = ({ source, facts, room }) => {
  const words = papers.document.case.background;
  const { office, evaluation, standard, years } = source;
  const earlier = years.map(({ year }) => year).filter((year) => year < evaluation.year);
  return {
    title: words.title,
    newPage: false,
    blocks: [
      ...(room.standard ? [{ kind: 'paragraph', text: standard.summary } as const] : []),
      {
        kind: 'paragraph',
        text: `${words.yearly(office.name, standard.edition, facts.applicable.length)} ${words.years(earlier)}`,
      },
    ],
  };
};
