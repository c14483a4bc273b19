import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import { excerpt } from '../excerpt.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** How many gaps a case paper names, so that it stays on two pages. */
const shown = 6;

/** What the numbers mean for those who decide. */
export const assessmentSection: SectionBuilder = (input) => {
  const words = papers.document.case.assessment;
  const { total } = input.facts;
  const blocks: Block[] =
    total.scored === 0
      ? [
          {
            kind: 'paragraph',
            tone: 'absent',
            text: total.remaining === 0 && total.applicable > 0 ? words.allSetAside : words.empty,
          },
        ]
      : [...standing(input), ...pressing(input)];
  return { title: words.title, newPage: false, blocks };
};

function standing({ source, facts }: SectionInput): Block[] {
  const words = papers.document.case.assessment;
  const caution = words.caution(facts.total);
  return [
    {
      kind: 'paragraph',
      text: [
        words.fulfilment(source.office.name, facts.total, facts.target),
        ...(caution === null ? [] : [caution]),
      ].join(' '),
    },
    { kind: 'paragraph', text: changeText(facts) },
  ];
}

function changeText({ previous }: ReportFacts): string {
  const words = papers.document.case.assessment;
  if (!previous) return words.firstYear;
  const { change, year } = previous;
  if (change.compared === 0) return words.nothingCompared(year.year);
  return `${words.change(change.compared, year.year, change.before.share, change.after.share)} ${words.kinds(change.kinds)}`;
}

function pressing({ source, facts }: SectionInput): Block[] {
  const words = papers.document.case.assessment;
  const { gaps, decisions, openSince } = facts;
  if (gaps.length === 0) return [{ kind: 'paragraph', text: words.noGaps }];
  const sentence: Block = { kind: 'paragraph', text: words.gaps(gaps.length, decisions.length) };
  if (decisions.length === 0) return [sentence];
  const { columns } = words;
  const rest = decisions.length - shown;
  return [
    sentence,
    {
      kind: 'table',
      caption: words.table,
      columns: [
        { name: columns.requirement, width: 0.64 },
        { name: columns.level, width: 0.09 },
        { name: columns.target, width: 0.09 },
        { name: columns.since, width: 0.18 },
      ],
      rows: decisions.slice(0, shown).map(({ item, score }) => ({
        cells: [
          papers.document.parts.shortRequirement(item.requirement.number, excerpt(item.requirement.text)),
          String(score),
          String(item.target),
          String(openSince.get(item.requirement.number) ?? source.evaluation.year),
        ],
      })),
    },
    ...(rest > 0 ? [{ kind: 'paragraph', tone: 'note', text: words.more(rest) } as const] : []),
  ];
}
