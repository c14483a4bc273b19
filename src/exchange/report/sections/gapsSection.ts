import { gapStatus } from '#src/domain/gaps/gapStatus.ts';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import { excerpt } from '../excerpt.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** The gaps in order of priority, each with all that its rank rests on. */
export const gapsSection: SectionBuilder = (input) => {
  const { source, facts } = input;
  const words = papers.document.parts.gaps;
  const { total, gaps } = facts;
  const unseen: Block[] =
    total.remaining === 0 ? [] : [{ kind: 'paragraph', tone: 'note', text: words.unseen(total.remaining) }];
  const title = { title: words.title, newPage: true };
  if (gaps.length === 0) {
    const text = total.scored === 0 ? words.noneScored : words.none(total.scored);
    return { ...title, newPage: false, blocks: [{ kind: 'paragraph', tone: 'absent', text }, ...unseen] };
  }
  const { columns } = words;
  return {
    ...title,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(source.standard.obligations) },
      ...unseen,
      {
        kind: 'table',
        caption: words.table,
        columns: [
          { name: columns.rank, width: 0.07 },
          { name: columns.requirement, width: 0.47 },
          { name: columns.level, width: 0.07 },
          { name: columns.target, width: 0.07 },
          { name: columns.reason, width: 0.32 },
        ],
        rows: gaps.map((gap, index) => ({
          cells: [
            String(index + 1),
            papers.document.parts.shortRequirement(
              gap.item.requirement.number,
              excerpt(gap.item.requirement.text),
            ),
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
  const since = facts.openSince.get(requirement.number) ?? evaluation.year;
  return [
    words.sentence(words.reason({ ...gap, obligation })),
    words.sentence(words.status(gapStatus(gap, lastYear({ source, facts }, gap)), since)),
    ...(facts.decisions.includes(gap) ? [words.decision] : []),
  ].join(' ');
}

/** The same requirement the calendar year before, under the number it has now. `null`: nobody evaluated that year. */
function lastYear({ source, facts }: Pick<SectionInput, 'source' | 'facts'>, { item }: Gap) {
  const { previous } = facts;
  if (previous?.year.year !== source.evaluation.year - 1) return null;
  const before = previous.items.get(item.requirement.number);
  return before ? [{ ...before, requirement: item.requirement }] : [];
}
