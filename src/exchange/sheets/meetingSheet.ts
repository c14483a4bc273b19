import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import { hadDiffered } from '#src/domain/meeting/pointState.ts';
import type { Decision } from '#src/domain/meeting/closing.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportedDecision, ReportedMeeting, ReportedPoint } from '../report/meetingFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { actionLine, decidedIn, meetingTitle, pointTitle } from '../report/sections/meetingLines.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import type { Cell, Row, Sheet } from '../xlsx/Workbook.ts';
import { dayInSheet } from './dayInSheet.ts';
import { listSheet, textCell } from './listSheet.ts';

const words = papers.document.meetings;
const { columns } = words.sheet;

/** What the meetings came to: a decision a row, and a row for each point without one. */
export function meetingSheet(
  { office, evaluation, standard }: ReportSource,
  { meetings, decided }: ReportFacts,
): Sheet {
  return listSheet({
    name: words.title,
    title: words.sheet.title(office.name, evaluation.year),
    note:
      meetings.length === 0
        ? words.none
        : words.sheet.hint(
            meetings.length,
            meetings.filter((meeting) => meetingStatus(meeting.meeting) === 'begun').length,
          ),
    columns: Object.values(columns),
    widths: [34, 40, 16, 44, 28, 44, 24, 13, 24, 36, 32, 40, 36, 36],
    centred: new Set([columns.due]),
    rows: [
      ...meetings.flatMap((meeting) =>
        [...meeting.discussed, ...meeting.notReached].flatMap((point) =>
          pointRows(meeting, point, standard.scale, decided),
        ),
      ),
      ...decided.filter(({ meeting }) => meeting === null).map(carriedRow),
    ],
  });
}

function pointRows(
  meeting: ReportedMeeting,
  point: ReportedPoint,
  scale: ReportSource['standard']['scale'],
  decided: readonly ReportedDecision[],
): Row[] {
  const { decisions, actions, barriers, state } = point;
  const { note, scored } = point.point;
  const { scoreName } = text.scoring;
  const shared = [textCell(meetingTitle(meeting)), textCell(pointTitle(point)), textCell(words.state[state])];
  const rows = decisions.length === 0 ? [null] : decisions;
  return rows.map((decision, index) => {
    // What is said of the whole point stands once.
    const first = index === 0;
    const followed = decided.find((each) => each.decision === decision);
    return {
      cells: [
        ...shared,
        textCell(first ? note.trim() : ''),
        textCell(
          first && scored
            ? words.sheet.scoreChange(
                scoreName(scored.from, scale),
                scoreName(scored.to, scale),
                hadDiffered(point.point),
              )
            : '',
        ),
        ...decisionCells(decision, followed),
        textCell(first ? actions.map(actionLine).join('\n') : ''),
        textCell(first ? barriers.map(barrierName).join('\n') : ''),
        textCell(first ? meeting.present.join('\n') : ''),
      ],
    };
  });
}

/** A decision that came along from an earlier year, whose meeting is not in this one. */
function carriedRow(followed: ReportedDecision): Row {
  const blank = textCell('');
  return {
    cells: [
      textCell(decidedIn(followed)),
      textCell(words.pointName(followed.about)),
      blank,
      blank,
      blank,
      ...decisionCells(followed.decision, followed),
      blank,
      blank,
      blank,
    ],
  };
}

/** What is decided, by whom and when, and how it stands. A decision without words is followed up nowhere. */
function decisionCells(decision: Decision | null, followed: ReportedDecision | undefined): (Cell | null)[] {
  return [
    textCell(decision?.text.trim() ?? ''),
    textCell(decision?.role.trim() ?? ''),
    decision?.due ? { value: dayInSheet(decision.due), style: cellStyles.date } : null,
    textCell(followed ? words.followUp.state(followed.state, followed.end?.day ?? null) : ''),
    textCell(followed?.note.trim() ?? ''),
    textCell(decision?.whyNot.trim() ?? ''),
  ];
}
