import { papers } from '#src/text/papers.ts';
import type { ReportedDecision } from '../report/meetingFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import { decisionLine, decisionStanding, meetingTitle, pointTitle } from '../report/sections/meetingLines.ts';
import { fitTable } from './fitTable.ts';
import { contentArea, type Slide } from './Slide.ts';

const words = papers.document.meetings;

/** Rows that can be read from the back of the room. */
const mostDecisions = 5;

/** A cell that can be read from the back of the room holds no more characters. */
const longest = 140;

/** What the latest meeting decided. `null` where none has decided anything. */
export function meetingSlide({ meetings, decided }: ReportFacts): Slide | null {
  const meeting = meetings.find(({ discussed }) => discussed.some(({ decisions }) => decisions.length > 0));
  if (!meeting) return null;
  const all = meeting.discussed.flatMap((point) => point.decisions.map((decision) => ({ point, decision })));
  return {
    form: 'content',
    title: words.slide.title(meeting.meeting.kind, all.length),
    contents: [
      ...fitTable(
        {
          box: contentArea,
          name: words.slide.table,
          columns: [
            { name: words.columns.decision, width: 0.56 },
            { name: words.columns.role, width: 0.26 },
            { name: words.columns.due, width: 0.18 },
          ],
          rows: all.map(({ decision: { text, role, due } }) => [
            text.trim().length > longest ? papers.slides.decisions.inNotes : text.trim(),
            role.trim().length > longest ? papers.slides.decisions.inNotes : role.trim() || words.noRole,
            due === null ? words.noDue : words.dayOf(due),
          ]),
        },
        { most: mostDecisions, more: words.slide.more, place: 'above' },
      ),
    ],
    notes: [
      meetingTitle(meeting),
      ...all.map(({ point, decision }) => `${pointTitle(point)}: ${decisionLine(decision)}`),
      ...(decided.length === 0 ? [] : ['', words.followUp.title, ...decided.map(standingLine)]),
    ],
  };
}

/** A decision that is followed up, with how it stands. */
function standingLine(followed: ReportedDecision): string {
  return `${decisionLine(followed.decision)} – ${decisionStanding(followed).replaceAll('\n', '. ')}`;
}
