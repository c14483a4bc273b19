import { hasYearBefore } from '../hasYearBefore.ts';
import { priorityBounds } from '#src/domain/gaps/priorityGroup.ts';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** The gaps in order of priority, each with all that its group rests on. */
export const gapsSection: SectionBuilder = (input) => {
  const { source, facts } = input;
  const words = papers.document.parts.gaps;
  const { total, gaps } = facts;
  const unseen: Block[] =
    total.remaining === 0 ? [] : [{ kind: 'paragraph', tone: 'note', text: words.unseen(total.remaining) }];
  const title = { title: words.title, newPage: false };
  if (gaps.length === 0) {
    const text = total.scored === 0 ? words.noneScored : words.none(total.scored);
    return { ...title, blocks: [{ kind: 'paragraph', tone: 'absent', text }, ...unseen] };
  }
  const { columns } = words;
  return {
    ...title,
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text: words.lead(source.standard.obligations, priorityBounds(source.standard)),
      },
      ...unseen,
      {
        kind: 'table',
        caption: words.table,
        columns: [
          { name: columns.group, width: 0.13 },
          { name: columns.requirement, width: 0.41 },
          { name: columns.level, width: 0.07 },
          { name: columns.target, width: 0.07 },
          { name: columns.reason, width: 0.32 },
        ],
        rows: gaps.map((gap) => ({
          cells: [
            words.groups[gap.group],
            papers.document.parts.requirement(gap.item.requirement),
            String(gap.score),
            String(gap.item.target),
            reasonOf(input, gap),
          ],
        })),
      },
    ],
  };
};

function reasonOf({ source, facts }: SectionInput, gap: Gap): string {
  const words = papers.document.parts.gaps;
  const { requirement } = gap.item;
  const { standard, evaluation } = source;
  const obligation =
    standard.obligations.find(({ id }) => id === requirement.obligation)?.name ?? requirement.obligation;
  const age = facts.ages.get(requirement.number);
  return [
    words.sentence(words.reason({ ...gap, obligation })),
    ...(hasYearBefore(source)
      ? [words.sentence(words.status(age?.status ?? 'unknown', age?.since ?? evaluation.year))]
      : []),
    ...(facts.decisions.includes(gap) ? [words.decision] : []),
  ].join(' ');
}
