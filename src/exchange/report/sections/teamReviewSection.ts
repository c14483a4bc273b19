import { teamAspects } from '#src/domain/evaluation/TeamReview.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import { paragraphsOf } from '../paragraphsOf.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** How the ressursteam looks at its own work this year. */
export const teamReviewSection: SectionBuilder = ({ facts }) => ({
  title: papers.document.teamReview.title,
  newPage: false,
  blocks: blocksOf(facts.teamReview),
});

function blocksOf(review: ReportFacts['teamReview']): Block[] {
  const words = papers.document.teamReview;
  if (review === null) return [{ kind: 'paragraph', tone: 'absent', text: words.none }];
  const done = words.done(review.day);
  return [
    ...(done === '' ? [] : [{ kind: 'paragraph', text: done } as const]),
    {
      kind: 'table',
      caption: words.table,
      columns: [
        { name: words.columns.aspect, width: 0.2 },
        { name: words.columns.grade, width: 0.2 },
        { name: words.columns.words, width: 0.6 },
      ],
      rows: teamAspects.map((aspect) => ({
        cells: [words.aspect(aspect), words.grade(review.grades[aspect]), review[aspect].trim()],
      })),
    },
    ...(review.next.trim() === ''
      ? []
      : [
          { kind: 'heading', level: 3, text: words.next } as const,
          ...paragraphsOf(review.next).map((text) => ({ kind: 'paragraph', text }) as const),
        ]),
  ];
}
