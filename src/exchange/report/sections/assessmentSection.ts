import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { DecisionDetail } from '../CaseRoom.ts';
import type { ReportFacts } from '../reportFacts.ts';
import { answerableFacts, ownTargetText, reasonFacts } from './decisionFacts.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

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
  return [
    {
      kind: 'paragraph',
      text: papers.document.scope.counted(
        source.limitedTo?.scope.name ?? null,
        words.fulfilment(source.office.name, facts.total),
      ),
    },
    { kind: 'paragraph', text: changeText(facts) },
  ];
}

/** How many that went down are named. */
const mostFallen = 3;

function changeText({ previous }: ReportFacts): string {
  const words = papers.document.case.assessment;
  if (!previous) return words.firstYear;
  const { change, year, fallen } = previous;
  if (change.compared === 0) return words.nothingCompared(year.year);
  const named = fallen.slice(0, mostFallen).map(({ after }) => after.requirement);
  return [
    words.change(change.compared, year.year, change.before.share, change.after.share),
    words.counts(change.counts),
    ...(named.length === 0 ? [] : [words.fallen(named, change.counts.down - named.length)]),
  ].join(' ');
}

function pressing(input: SectionInput): Block[] {
  const words = papers.document.case.assessment;
  const { gaps, decisions } = input.facts;
  if (gaps.length === 0) return [{ kind: 'paragraph', text: words.noGaps }];
  const sentence: Block = { kind: 'paragraph', text: words.gaps(gaps.length, decisions.length) };
  if (decisions.length === 0) return [sentence];
  const { columns } = words;
  const named = input.room.decisions;
  const isWhole = decisions.every((_gap, index) => named[index] === 'whole');
  return [
    sentence,
    {
      kind: 'table',
      caption: words.table,
      columns: [
        { name: columns.requirement, width: 0.34 },
        { name: columns.level, width: 0.055 },
        { name: columns.target, width: 0.07 },
        { name: columns.reasons, width: 0.535 },
      ],
      rows: decisions.slice(0, named.length).map((gap, index) => ({
        cells: decisionCells(input, gap, named[index] ?? 'names'),
      })),
    },
    ...(isWhole
      ? []
      : [
          {
            kind: 'paragraph',
            tone: 'note',
            text: words.inAttachment(decisions.length - named.length),
          } as const,
        ]),
  ];
}

function decisionCells(input: SectionInput, gap: Gap, detail: DecisionDetail): string[] {
  const { requirement } = gap.item;
  const label = papers.document.parts.requirement(requirement);
  const said = (facts: readonly { name: string; value: string }[]) =>
    facts.map(({ name, value }) => `${name}: ${value}`);
  const reasons = detail === 'names' ? [] : said(reasonFacts(input, gap));
  return [
    detail === 'whole' ? `${label}\n${requirement.text}` : label,
    String(gap.score),
    String(gap.item.target),
    [...ownTargetText(gap), ...reasons, said(answerableFacts(input, gap)).join('. ')].join('\n'),
  ];
}
