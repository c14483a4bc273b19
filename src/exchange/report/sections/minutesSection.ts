import { isOpenDecision, type FollowedDecision } from '#src/domain/decisions/followedDecisions.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { ReportedMeeting } from '../meetingFacts.ts';
import {
  actionLine,
  decidedIn,
  decisionStanding,
  liftedLine,
  meetingFactsOf,
  meetingTitle,
  outcomeLines,
  pointTitle,
} from './meetingLines.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** What the meetings came to: of all that have begun in a report, of one in minutes of their own. */
export const minutesSection: SectionBuilder = (input) => {
  const words = papers.document.meetings;
  const own = input.options.form === 'minutes';
  const shown = own ? chosenMeeting(input) : input.facts.meetings;
  return {
    title: own ? words.cameTo : words.title,
    newPage: false,
    blocks: [
      ...(own ? [] : followUpBlocks(input)),
      ...(shown.length === 0
        ? [{ kind: 'paragraph', tone: 'absent', text: words.none } as const]
        : shown.flatMap((meeting) => minutesBlocks(meeting, input, own))),
    ],
  };
};

/** The meeting that minutes of their own are about: the one that is chosen, or else the first. */
export function chosenMeeting({
  facts,
  options,
}: Pick<SectionInput, 'facts' | 'options'>): ReportedMeeting[] {
  const chosen = facts.meetings.find(({ meeting }) => meeting.id === options.meeting) ?? facts.meetings[0];
  return chosen ? [chosen] : [];
}

/** All that has been decided, and how it stands. Nothing where nothing has. */
function followUpBlocks({ facts: { decided } }: SectionInput): Block[] {
  const words = papers.document.meetings.followUp;
  if (decided.length === 0) return [];
  const open = decided.filter(isOpenDecision).length;
  const overdue = decided.filter(({ state }) => state === 'overdue').length;
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', text: words.counts(open, overdue) },
    followUpTable(words.table, decided),
  ];
}

function followUpTable(caption: string, decided: readonly FollowedDecision[]): Block {
  const words = papers.document.meetings;
  return {
    kind: 'table',
    caption,
    columns: [
      { name: words.columns.decision, width: 0.4 },
      { name: words.columns.role, width: 0.2 },
      { name: words.columns.due, width: 0.16 },
      { name: words.followUp.status, width: 0.24 },
    ],
    rows: decided.map((each) => ({
      cells: [
        `${each.decision.text.trim()}\n${words.followUp.cameFrom(decidedIn(each))}`,
        each.decision.role.trim() || words.noRole,
        each.decision.due === null ? words.noDue : words.dayOf(each.decision.due),
        decisionStanding(each),
      ],
    })),
  };
}

function minutesBlocks(meeting: ReportedMeeting, { source }: SectionInput, own: boolean): Block[] {
  const words = papers.document.meetings;
  const { discussed, notReached, lifted, followed } = meeting;
  const decisions = discussed.flatMap((point) => point.decisions.map((decision) => ({ point, decision })));
  const actions = discussed.flatMap((point) => point.actions);
  const level = own ? 2 : 3;
  const heading = (text: string): Block => ({ kind: 'heading', level, text });
  return [
    // A paper of its own tells who and when on its front.
    ...(own
      ? []
      : ([
          { kind: 'heading', level: 2, text: meetingTitle(meeting) },
          { kind: 'facts', facts: meetingFactsOf(meeting) },
        ] satisfies Block[])),
    ...(meeting.meeting.closedAt === null
      ? [{ kind: 'paragraph', tone: 'note', text: words.notClosed } as const]
      : []),
    ...(meeting.meeting.note.trim() === ''
      ? []
      : [{ kind: 'paragraph', text: meeting.meeting.note.trim() } as const]),
    ...(followed.length === 0
      ? []
      : [
          heading(words.followUp.minutesTitle),
          followUpTable(words.followUp.minutesTable(meetingTitle(meeting)), followed),
        ]),
    heading(words.decisions),
    ...(decisions.length === 0
      ? [{ kind: 'paragraph', tone: 'absent', text: words.noDecisions } as const]
      : [
          {
            kind: 'table',
            caption: words.decisionTable(meetingTitle(meeting)),
            columns: [
              { name: words.columns.point, width: 0.26 },
              { name: words.columns.decision, width: 0.34 },
              { name: words.columns.role, width: 0.23 },
              { name: words.columns.due, width: 0.17 },
            ],
            rows: decisions.map(({ point, decision }) => ({
              cells: [
                pointTitle(point),
                [
                  decision.text.trim(),
                  ...(decision.whyNot.trim() === '' ? [] : [words.why(decision.whyNot)]),
                ].join('\n'),
                decision.role.trim() || words.noRole,
                decision.due === null ? words.noDue : words.dayOf(decision.due),
              ],
            })),
          } as const,
        ]),
    ...listUnder(heading(words.actions), actions.map(actionLine)),
    ...listUnder(heading(words.liftedTitle), lifted.map(liftedLine)),
    heading(words.points),
    ...(discussed.length === 0
      ? [{ kind: 'paragraph', tone: 'absent', text: words.nothingDiscussed } as const]
      : [
          {
            kind: 'table',
            caption: words.pointTable(meetingTitle(meeting)),
            columns: [
              { name: words.columns.point, width: 0.36 },
              { name: words.columns.outcome, width: 0.64 },
            ],
            rows: discussed.map((point) => ({
              cells: [
                pointTitle(point),
                outcomeLines(point, source.standard).join('\n') || words.onlyDiscussed,
              ],
            })),
          } as const,
        ]),
    ...listUnder(heading(words.notReached(meeting.meeting.closedAt !== null)), notReached.map(pointTitle)),
  ];
}

/** A list under its heading; nothing where it is empty. */
function listUnder(heading: Block, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading, { kind: 'list', items }];
}
