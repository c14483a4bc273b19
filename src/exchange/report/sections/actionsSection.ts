import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { PlanFacts, PlannedAction } from '../planFacts.ts';
import { deadlineLines, endLines, requirementLines } from './actionLines.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What the office plans to do, and what it is expected to bring, said so that nobody takes it for a result. */
export const actionsSection: SectionBuilder = ({ source, facts: { plan } }) => {
  const words = papers.document.plan;
  const title = { title: words.title, newPage: false };
  const { actions, effect } = plan;
  if (actions.length === 0)
    return {
      ...title,
      blocks: [{ kind: 'paragraph', tone: 'absent', text: words.none(source.limitedTo !== null) }],
    };
  const open = actions.filter((each) => each.open);
  const ended = actions.filter((each) => !each.open);
  const overdue = actions.filter((each) => each.overdue);
  return {
    ...title,
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text: effect ? words.effect.sentence(effect.plan, effect.now) : words.effect.nothing,
      },
      { kind: 'paragraph', text: words.counts(actions.length, open.length, overdue.length) },
      open.length === 0 ? { kind: 'paragraph', tone: 'absent', text: words.allEnded } : openTable(open),
      ...(ended.length === 0 ? [] : [endedTable(ended)]),
      ...(effect ? effectBlocks(effect) : []),
    ],
  };
};

function openTable(actions: readonly PlannedAction[]): Block {
  const words = papers.document.plan;
  const { columns } = words;
  return {
    kind: 'table',
    caption: words.openTable,
    columns: [
      { name: columns.action, width: 0.3 },
      { name: columns.requirements, width: 0.28 },
      { name: columns.responsible, width: 0.19 },
      { name: columns.deadlineAndStatus, width: 0.23 },
    ],
    rows: actions.map((each) => ({
      cells: [
        whatCell(each),
        requirementLines(each).join('\n'),
        words.responsible(each.roles),
        [...deadlineLines(each), words.statusLine(each.action.status)].join('\n'),
      ],
    })),
  };
}

function endedTable(actions: readonly PlannedAction[]): Block {
  const words = papers.document.plan;
  const { columns } = words;
  return {
    kind: 'table',
    caption: words.endedTable,
    columns: [
      { name: columns.action, width: 0.26 },
      { name: columns.requirements, width: 0.24 },
      { name: columns.responsible, width: 0.17 },
      { name: columns.ended, width: 0.33 },
    ],
    rows: actions.map((each) => ({
      cells: [
        whatCell(each),
        requirementLines(each).join('\n'),
        words.responsible(each.roles),
        endLines(each).join('\n'),
      ],
    })),
  };
}

function whatCell({ action: { title, why, plannedSince, notes } }: PlannedAction): string {
  const words = papers.document.plan;
  return [
    words.name(title),
    ...(why.trim() === '' ? [] : [words.why(why.trim())]),
    ...(plannedSince === null ? [] : [words.since(plannedSince)]),
    ...notes.map(({ day, text }) => words.note(day, text.trim())),
  ].join('\n');
}

/** Step by step in all; for the themes today, the plan and the target, which is what there is room for. */
function effectBlocks({ steps, themes }: NonNullable<PlanFacts['effect']>): Block[] {
  const words = papers.document.plan;
  const { effect } = words;
  const [when = '', ...numbers] = effect.columns;
  const shown = steps.flatMap(({ at }, index) => (typeof at === 'string' ? [{ at, index }] : []));
  return [
    { kind: 'heading', level: 2, text: effect.title },
    { kind: 'paragraph', tone: 'note', text: effect.rule },
    {
      kind: 'figure',
      id: 'effect',
      caption: words.effectFigure,
      alt: words.effectAlt(steps.map(({ at, total }) => effect.chart.detail(at, total))),
    },
    {
      kind: 'table',
      caption: words.effectTable,
      columns: [
        { name: when, width: 0.4 },
        ...numbers.map((name) => ({ name, width: 0.6 / numbers.length, align: 'end' as const })),
      ],
      rows: steps.map(({ at, total }) => ({
        cells: [effect.step(at), effect.reached(total), effect.gaps(total), effect.points(total.share)],
        ...(at === 'plan' ? { emphasis: true } : {}),
      })),
    },
    {
      kind: 'table',
      caption: words.themesTable,
      columns: [
        { name: effect.theme, width: 0.4 },
        ...shown.map(({ at }) => ({
          name: effect.step(at),
          width: 0.6 / shown.length,
          align: 'end' as const,
        })),
      ],
      rows: themes.map(({ title, counts }) => ({
        cells: [
          title,
          ...shown.map(({ index }) => effect.reached(counts[index] ?? { reached: 0, scored: 0 })),
        ],
      })),
    },
  ];
}
