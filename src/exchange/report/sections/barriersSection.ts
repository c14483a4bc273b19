import { groupByLevel } from '#src/domain/barriers/groupByLevel.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { papers } from '#src/text/papers.ts';
import { barriersFor, type ReportedBarrier } from '../barrierFacts.ts';
import type { Block } from '../Block.ts';
import { answerLines, liftedLines, whatLines, whyLines } from './barrierLines.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** What stands in the way, gathered by the level that can solve it; in a case paper what those it is for can solve, in short. */
export const barriersSection: SectionBuilder = (input) => ({
  title: papers.document.barriers.title,
  newPage: false,
  blocks: input.options.form === 'case' ? shortBlocks(input) : levelBlocks(input),
});

function levelBlocks({ source, facts: { barriers } }: SectionInput): Block[] {
  const words = papers.document.barriers;
  if (barriers.length === 0)
    return [{ kind: 'paragraph', tone: 'absent', text: words.none(source.limitedTo !== null) }];
  const standing = barriers.filter((each) => each.standing);
  const ended = barriers.filter((each) => !each.standing);
  const waiting = standing.filter(({ status }) => status === 'lifted');
  const days = waiting.flatMap((each) => each.waiting ?? []);
  return [
    {
      kind: 'paragraph',
      tone: 'lead',
      text: words.lead(standing.length, waiting.length, days.length === 0 ? null : Math.max(...days)),
    },
    ...groupByLevel(standing, ({ barrier }) => barrier.level).map(({ level, items }) =>
      barrierTable(words.table(level), words.columns.answer, items),
    ),
    ...(ended.length === 0 ? [] : [barrierTable(words.endedTable, words.columns.ended, ended)]),
  ];
}

function barrierTable(caption: string, last: string, barriers: readonly ReportedBarrier[]): Block {
  const { columns } = papers.document.barriers;
  return {
    kind: 'table',
    caption,
    columns: [
      { name: columns.what, width: 0.36 },
      { name: columns.why, width: 0.2 },
      { name: columns.lifted, width: 0.24 },
      { name: last, width: 0.2 },
    ],
    rows: barriers.map((each) => ({
      cells: [whatLines(each), whyLines(each), liftedLines(each), answerLines(each)].map((lines) =>
        lines.join('\n'),
      ),
    })),
  };
}

/** As many as there is room for, what waits longest first: each in a line, and the rest in the attachment. */
function shortBlocks({ facts, options, room }: SectionInput): Block[] {
  const words = papers.document.barriers;
  const here = barriersFor(facts.barriers, options.recipient);
  const shown = here.slice(0, room.barriers);
  const rest = here.length - shown.length;
  return [
    { kind: 'paragraph', text: words.here(options.recipient, here.length) },
    ...(shown.length === 0 ? [] : [{ kind: 'list', items: shown.map(shortLine) } as const]),
    ...(rest === 0
      ? []
      : [{ kind: 'paragraph', tone: 'note', text: words.inAttachment(rest, shown.length) } as const]),
  ];
}

/** One barrier in a line or two. */
function shortLine({ barrier, status, waiting }: ReportedBarrier): string {
  const words = papers.document.barriers;
  // To whom it was lifted may be long, and is not always who can solve it: that stands in the attachment.
  const how = status === 'lifted' ? words.waiting(waiting, '', null) : words.status[status];
  return words.short(words.name(barrierName(barrier)), how);
}

/** What a case paper tells of in short, whole, where anything is left out on its pages: for the attachment. */
export function wholeBarriers({ facts, options, room }: SectionInput): Block[] {
  const here = barriersFor(facts.barriers, options.recipient);
  if (!options.sections.includes('barriers') || here.length === 0) return [];
  const isWhole = ({ barrier }: ReportedBarrier) =>
    barrier.description.trim().replace(/\.$/, '') === barrierName(barrier) &&
    barrier.consequence.trim() === '';
  if (here.length <= room.barriers && here.every(isWhole)) return [];
  const { attached, columns } = papers.document.barriers;
  return [barrierTable(attached, columns.answer, here)];
}
